/** Writes a line of a block anew, as it was written in a field beside the text. docs/decisions/191 */
import {
  $addUpdateTag,
  COMMAND_PRIORITY_EDITOR,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
} from 'lexical'
import { wordsOf } from '../../../../shared/model/inline.ts'
import { $asOneStep } from '../core/acts.ts'
import { SET_LINE_COMMAND } from '../core/commands.ts'
import { $isLine, type LineNode, type PlanNode } from '../core/nodes.ts'
import { $findBlock } from '../core/tree.ts'
import { $writeInline, plain } from '../inline/runs.ts'

/** The lines that a block has itself, in reading order. */
export const $ownLines = (block: PlanNode): LineNode[] =>
  $isLine(block)
    ? [block]
    : (block
        .getChildren()
        .filter((child) => $isLine(child) && child.getBlockType() === null) as LineNode[])

export function registerLines(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    SET_LINE_COMMAND,
    ({ id, line, content, isMore }) => {
      const block = $findBlock(id)
      const node = block && $ownLines(block)[line]
      if (!node) return false
      if (isMore) $addUpdateTag(HISTORY_MERGE_TAG)
      else $asOneStep()
      const runs = node.isPlainText() ? plain(wordsOf([...content])) : content
      node.clear().append(...$writeInline(runs))
      node.selectEnd()
      return true
    },
    COMMAND_PRIORITY_EDITOR,
  )
}
