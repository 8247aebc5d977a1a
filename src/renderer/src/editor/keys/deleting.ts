/** Deleting by character, word and row: over several lines, at the edge of one, and of signs of several characters. */
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  type LexicalEditor,
  mergeRegister,
  REMOVE_TEXT_COMMAND,
} from 'lexical'
import { $asOneStep } from '../core/acts.ts'
import { $deleteAcross, $isAtEnd, $isAtStart } from '../core/range.ts'
import { $settleCaret } from '../core/settle.ts'
import { $isEmptyHolder, $lineOf } from '../core/tree.ts'
import { $citationBeside } from '../inline/citation/beside.ts'
import { $backspaceAtStart, $deleteAtEnd } from './backspace.ts'

const $range = () => {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? selection : null
}

/** Deletes a selection over several lines first; then what follows meets a caret in one line. */
export function $clearAcross(): boolean {
  const selection = $range()
  if (!selection || selection.isCollapsed() || !$deleteAcross(selection)) return false
  $asOneStep()
  return true
}

/** True when the caret was at the edge of its line and has been dealt with. */
function $deleteAtEdge(isBackward: boolean): boolean {
  const selection = $range()
  if (!selection?.isCollapsed()) return false
  const line = $lineOf(selection.anchor.getNode())
  if (!line) return $isEmptyHolder(selection.anchor.getNode())
  const citation = $citationBeside(selection.anchor, isBackward)
  if (citation) {
    $asOneStep()
    citation.remove()
    return true
  }
  if (isBackward && $isAtStart(selection.anchor, line)) $backspaceAtStart(line)
  else if (!isBackward && $isAtEnd(selection.anchor, line)) $deleteAtEnd(line)
  else return false
  return true
}

/** The longest sign, in UTF-16 units, that is looked for: families of emoji have eleven. */
const longestSign = 32
const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * Deletes the sign behind the caret where it is written with several characters: an e and its accent. Lexical
 * would take the last of them. Backspace takes what was typed last, as it does anywhere.
 */
function $deleteSign(): boolean {
  const selection = $range()
  const at = selection?.anchor.getNode()
  if (!selection?.isCollapsed() || !$isTextNode(at)) return false
  // Behind the last letter of bold words, the sign is the first of the words that follow.
  const isBehind = selection.anchor.offset === at.getTextContentSize()
  const node = isBehind ? at.getNextSibling() : at
  if (!$isTextNode(node)) return false
  const offset = isBehind ? 0 : selection.anchor.offset
  const [sign] = signs.segment(node.getTextContent().slice(offset, offset + longestSign))
  if (!sign || sign.segment.length < 2) return false
  selection.anchor.set(node.getKey(), offset, 'text')
  selection.focus.set(node.getKey(), offset + sign.segment.length, 'text')
  selection.removeText()
  return true
}

/** Deletes by word or to the edge of the row, never past the line the caret is in. */
function $deleteBy(unit: 'word' | 'lineboundary', isBackward: boolean): boolean {
  if ($clearAcross() || $deleteAtEdge(isBackward)) return true
  const selection = $range()
  if (!selection) return false
  if (!selection.isCollapsed()) {
    selection.removeText()
    return true
  }
  const line = $lineOf(selection.anchor.getNode())
  if (!line) return true
  selection.modify('extend', isBackward, unit)
  if (!line.is($lineOf(selection.focus.getNode())))
    selection.focus.set(line.getKey(), isBackward ? 0 : line.getChildrenSize(), 'element')
  selection.removeText()
  return true
}

/** The keys that delete. */
export function registerDeleting(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => {
        $settleCaret()
        return $clearAcross() || $deleteAtEdge(isBackward) || (!isBackward && $deleteSign())
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DELETE_WORD_COMMAND,
      (isBackward) => $deleteBy('word', isBackward),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      DELETE_LINE_COMMAND,
      (isBackward) => $deleteBy('lineboundary', isBackward),
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(REMOVE_TEXT_COMMAND, () => $clearAcross(), COMMAND_PRIORITY_HIGH),
  )
}
