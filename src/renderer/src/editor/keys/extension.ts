import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  defineExtension,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  PASTE_COMMAND,
  REMOVE_TEXT_COMMAND,
  SELECT_ALL_COMMAND,
  SELECTION_CHANGE_COMMAND,
} from 'lexical'
import { $beginJudgement, $settleCaret } from '../caret/settle.ts'
import { $citationBeside } from '../citation/beside.ts'
import { $asOneStep } from '../core/acts.ts'
import { MOVE_BLOCK_COMMAND } from '../core/commands.ts'
import { $blockTypeOf } from '../core/nodes.ts'
import { $lineOf } from '../core/tree.ts'
import { $backspaceAtStart, $deleteAtEnd } from './backspace.ts'
import { $takeCaret } from './caret-now.ts'
import { $enter } from './enter.ts'
import { $deleteAcross, $isAtEnd, $isAtStart } from './range.ts'
import { $widenSelection } from './select-all.ts'

const $range = () => {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? selection : null
}

/** Deletes a selection over several lines first; then what follows meets a caret in one line. */
function $clearAcross(): boolean {
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
  if (!line) return $blockTypeOf(selection.anchor.getNode()) === 'judgement'
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

function registerDeleting(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      (isBackward) => {
        $settleCaret()
        return $clearAcross() || $deleteAtEdge(isBackward)
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

function registerTyping(editor: LexicalEditor): () => void {
  const $clearAndGoOn = () => {
    $settleCaret()
    $clearAcross()
    return false
  }
  return mergeRegister(
    editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $clearAndGoOn, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(COMPOSITION_START_COMMAND, $clearAndGoOn, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      INSERT_LINE_BREAK_COMMAND,
      () => {
        $clearAndGoOn()
        $beginJudgement()
        return false
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(INSERT_TAB_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        $clearAndGoOn()
        return $enter()
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

function registerSelectAll(editor: LexicalEditor): () => void {
  let widened: NodeKey | null = null
  return editor.registerCommand(
    SELECT_ALL_COMMAND,
    () => {
      widened = $widenSelection(widened)
      return widened !== null
    },
    COMMAND_PRIORITY_HIGH,
  )
}

/** The keys of a plan: Enter, Backspace and their kin by kind of line; Alt+↑/↓ moves blocks. */
export const KeysExtension = defineExtension({
  name: 'linchpin/keys',
  register: (editor) =>
    mergeRegister(
      registerDeleting(editor),
      registerTyping(editor),
      editor.registerCommand(
        SELECTION_CHANGE_COMMAND,
        () => {
          $settleCaret()
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
      registerSelectAll(editor),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!event.isComposing) $takeCaret(editor)
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        () => {
          $takeCaret(editor)
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
          if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !isArrow)
            return false
          event.preventDefault()
          editor.dispatchCommand(MOVE_BLOCK_COMMAND, {
            to: event.key === 'ArrowUp' ? 'up' : 'down',
          })
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})
