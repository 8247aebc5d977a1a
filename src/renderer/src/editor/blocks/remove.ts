/** Takes blocks out of the plan. */
import { COMMAND_PRIORITY_EDITOR, type LexicalEditor } from 'lexical'
import { $asOneStep } from '../core/acts.ts'
import { DELETE_BLOCK_COMMAND } from '../core/commands.ts'
import type { PlanNode } from '../core/nodes.ts'
import { $activeBlock, $findBlock, $stopAfter, $stopBefore } from '../core/tree.ts'

/** Removes a block; the caret goes to the nearest line before it, or after it. */
export function $removeBlock(block: PlanNode): void {
  const before = $stopBefore(block)
  const after = $stopAfter(block)
  block.remove()
  if (before) before.selectEnd()
  else after?.selectStart()
}

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
