/** Takes blocks out of the plan. */
import { COMMAND_PRIORITY_EDITOR, type LexicalEditor } from 'lexical'
import { $asOneStep, $removeBlock } from '../core/acts.ts'
import { DELETE_BLOCK_COMMAND } from '../core/commands.ts'
import { $activeBlock, $findBlock } from '../core/tree.ts'

export function registerRemove(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    DELETE_BLOCK_COMMAND,
    ({ id }) => {
      const block = id === undefined ? $activeBlock() : $findBlock(id)
      if (!block) return false
      $asOneStep()
      $removeBlock(block)
      return true
    },
    COMMAND_PRIORITY_EDITOR,
  )
}
