/** Acts on words: their marks, where they lead, what they rest on. */
import { FORMAT_TEXT_COMMAND } from 'lexical'
import type { ListStyle } from '../../../../shared/model/blocks.ts'
import type { Mark } from '../../../../shared/model/inline.ts'
import { choices } from '../blocks/choices.ts'
import { ASK_COMMAND, TURN_INTO_LIST_COMMAND } from '../core/commands.ts'
import { $isItem } from '../core/nodes.ts'
import { $inRichText } from '../core/rich-text.ts'
import { $lineOf } from '../core/tree.ts'
import { $isFreeLine } from '../core/turn.ts'
import { $hyperlinkAt } from '../inline/hyperlink/at.ts'
import { $isList } from '../kinds/index.ts'
import type { Act } from './act.ts'

const mark = (id: Mark, label: string, keys: string): Act => ({
  id,
  label,
  keys,
  isTyped: true,
  $isEnabled: () => $inRichText() !== null,
  $isOn: () => $inRichText()?.hasFormat(id) ?? false,
  run: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, id),
})

const list = (style: ListStyle, keys: string): Act => ({
  id: `turn-${style}`,
  label: choices.find(({ id }) => id === style)?.label ?? style,
  keys,
  inSheet: 'Bulleted list, numbered list',
  $isEnabled() {
    const selection = $inRichText()
    const line = selection && $lineOf(selection.anchor.getNode())
    return selection !== null && (!line || $isItem(line) || $isFreeLine(line))
  },
  $isOn() {
    const selection = $inRichText()
    const around = selection && $lineOf(selection.anchor.getNode())?.getParent()
    return $isList(around) && around.getListStyle() === style
  },
  run: (editor) => editor.dispatchCommand(TURN_INTO_LIST_COMMAND, style),
})

export const hyperlink: Act = {
  id: 'hyperlink',
  label: 'Hyperlink …',
  keys: 'Ctrl Shift K',
  $isEnabled: () => $inRichText() !== null,
  $isOn: () => $hyperlinkAt() !== null,
  run: (editor) => editor.dispatchCommand(ASK_COMMAND, { ask: 'hyperlink' }),
}

export const formatActs: readonly Act[] = [
  mark('bold', 'Bold', 'Ctrl B'),
  { ...mark('italic', 'Italic', 'Ctrl I'), inSheet: 'Italic, in the words of a plan' },
  mark('underline', 'Underline', 'Ctrl U'),
  hyperlink,
  {
    id: 'cite-here',
    label: 'Cite here …',
    keys: '@',
    isTyped: true,
    inSheet: 'Cite in a sentence',
    $isEnabled: () => $inRichText() !== null,
    run: (editor) => editor.dispatchCommand(ASK_COMMAND, { ask: 'source' }),
  },
  list('bulleted', 'Ctrl Shift 8'),
  list('numbered', 'Ctrl Shift 7'),
]
