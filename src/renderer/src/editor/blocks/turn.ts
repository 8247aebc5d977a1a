/** The command that makes one kind of free line of another. */
import { COMMAND_PRIORITY_EDITOR, type LexicalEditor } from 'lexical'
import { $asOneStep } from '../core/acts.ts'
import { TURN_INTO_COMMAND } from '../core/commands.ts'
import { $kindOf } from '../core/kinds.ts'
import { $mayHold } from '../core/rules.ts'
import { $findBlock } from '../core/tree.ts'
import { $isFreeLine, $turnInto } from '../core/turn.ts'

export function registerTurn(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    TURN_INTO_COMMAND,
    ({ id, type }) => {
      const block = $findBlock(id)
      const parent = block?.getParent()
      if (!$isFreeLine(block) || !parent) return false
      if (block.getBlockType() === type || !$kindOf(type).isFree) return false
      if (!$mayHold(parent, type)) return false
      $asOneStep()
      $turnInto(block, type)
      return true
    },
    COMMAND_PRIORITY_EDITOR,
  )
}
