import {
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  COMPOSITION_START_COMMAND,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  defineExtension,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  PASTE_COMMAND,
  SELECT_ALL_COMMAND,
  SELECTION_CHANGE_COMMAND,
} from 'lexical'
import { actionOf } from '../../../../shared/actions/index.ts'
import { isPressed } from '../../ui/index.ts'
import { MOVE_BLOCK_COMMAND } from '../core/commands.ts'
import { $beginLine, $settleCaret } from '../core/settle.ts'
import { $takeCaret } from './caret-now.ts'
import { $clearAcross, registerDeleting } from './deleting.ts'
import { $enter } from './enter.ts'
import { $widenSelection } from './select-all.ts'

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
        $beginLine()
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

const moves = (['up', 'down'] as const).map((to) => ({
  to,
  keys: actionOf(`move-block-${to}`).keys,
}))

/** The keys of a plan: Enter, Backspace and their kin by kind of line, and those that move blocks. */
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
          const move = moves.find(({ keys = '' }) => isPressed(keys, event))
          if (!move) return false
          event.preventDefault()
          editor.dispatchCommand(MOVE_BLOCK_COMMAND, { to: move.to })
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})
