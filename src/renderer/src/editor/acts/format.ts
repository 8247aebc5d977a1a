/** Acts on words: their marks, where they lead, what they rest on. */
import { $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND, type RangeSelection } from 'lexical'
import type { ListStyle, Mark } from '../../../../shared/model/plan.ts'
import { $freeLineOf } from '../blocks/turn.ts'
import { ASK_COMMAND, TURN_INTO_LIST_COMMAND } from '../core/commands.ts'
import { $isLine } from '../core/nodes.ts'
import { $lineOf } from '../core/tree.ts'
import { $isWords } from '../evidence/node.ts'
import { $hyperlinkAt } from '../hyperlink/at.ts'
import { $isItem, $isList } from '../list/node.ts'
import type { Act } from './act.ts'

/** The selection, where words may have more than letters: everywhere but in the words of evidence. */
function $inRichLine(): RangeSelection | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const line = $lineOf(selection.anchor.getNode())
  return line && !$isWords(line) ? selection : null
}

const mark = (id: Mark, label: string, keys: string): Act => ({
  id,
  label,
  keys,
  $isEnabled: () => $inRichLine() !== null,
  $isOn: () => $inRichLine()?.hasFormat(id) ?? false,
  run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, id),
})

const list = (style: ListStyle, label: string, keys: string): Act => ({
  id: `turn-${style}`,
  label,
  keys,
  $isEnabled() {
    const selection = $inRichLine()
    const line = selection && $lineOf(selection.anchor.getNode())
    return $isLine(line) && ($isItem(line) || $freeLineOf(line) !== null)
  },
  $isOn() {
    const selection = $inRichLine()
    const around = selection && $lineOf(selection.anchor.getNode())?.getParent()
    return $isList(around) && around.getListStyle() === style
  },
  run: (editor) => editor.dispatchCommand(TURN_INTO_LIST_COMMAND, style),
})

export const formatActs: readonly Act[] = [
  mark('bold', 'Bold', 'Ctrl B'),
  mark('italic', 'Italic', 'Ctrl I'),
  mark('underline', 'Underline', 'Ctrl U'),
  {
    id: 'hyperlink',
    label: 'Hyperlink …',
    keys: 'Ctrl Shift K',
    $isEnabled: () => $inRichLine() !== null,
    $isOn: () => $hyperlinkAt() !== null,
    run: (editor) => editor.dispatchCommand(ASK_COMMAND, { ask: 'hyperlink' }),
  },
  {
    id: 'cite-here',
    label: 'Cite here …',
    keys: '@',
    $isEnabled: () => $inRichLine() !== null,
    run: (editor) => editor.dispatchCommand(ASK_COMMAND, { ask: 'source' }),
  },
  list('bulleted', 'Bulleted list', 'Ctrl Shift 8'),
  list('numbered', 'Numbered list', 'Ctrl Shift 7'),
]
