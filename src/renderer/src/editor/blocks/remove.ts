/** Takes blocks out of the plan, and turns one kind of line into another. */
import {
  $create,
  $setState,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { AnalysisNode } from '../analysis/node.ts'
import { $asOneStep } from '../core/acts.ts'
import { DELETE_BLOCK_COMMAND, TURN_INTO_COMMAND } from '../core/commands.ts'
import { $isLine, type LineNode, type PlanNode } from '../core/nodes.ts'
import { $idOf, idState } from '../core/states.ts'
import { $activeBlock, $findBlock, $stopAfter, $stopBefore } from '../core/tree.ts'
import { ParagraphNode } from '../paragraph/node.ts'

/** Removes a block; the caret goes to the nearest line before it, or after it. */
export function $removeBlock(block: PlanNode): void {
  const before = $stopBefore(block)
  const after = $stopAfter(block)
  block.remove()
  if (before) before.selectEnd()
  else after?.selectStart()
}

/** Puts a paragraph or analysis in the place of a line block, with its words and id; the caret stays. */
export function $turnInto(line: LineNode, type: 'analysis' | 'paragraph'): LineNode {
  const made = type === 'analysis' ? $create(AnalysisNode) : $create(ParagraphNode)
  $setState(made, idState, $idOf(line))
  const wasEmpty = line.isEmpty()
  line.replace(made, true)
  if (wasEmpty) made.select()
  return made
}

export function registerRemove(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      DELETE_BLOCK_COMMAND,
      ({ id }) => {
        const block = id === undefined ? $activeBlock() : $findBlock(id)
        if (!block) return false
        $asOneStep()
        $removeBlock(block)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
    editor.registerCommand(
      TURN_INTO_COMMAND,
      ({ id, type }) => {
        const block = $findBlock(id)
        const own = block?.getBlockType()
        if (!$isLine(block) || own === type || (own !== 'analysis' && own !== 'paragraph'))
          return false
        $asOneStep()
        $turnInto(block, type)
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    ),
  )
}
