/** Makes one kind of free line of another: the words stay, and what the line is changes. */
import { $setState, type LexicalNode } from 'lexical'
import { $kindOfNode } from './kinds.ts'
import { $isLine, type BlockType, type LineNode } from './nodes.ts'
import { $idOf, idState } from './states.ts'
import { $writeBlank } from './write.ts'

/** Whether a node is a line that is a block of its own and may become another. */
export const $isFreeLine = (node: LexicalNode | null | undefined): node is LineNode =>
  $isLine(node) && ($kindOfNode(node)?.isFree ?? false)

/** Puts a line of another kind in the place of a free one, with its words and id; the caret stays. */
export function $turnInto(line: LineNode, type: BlockType): void {
  const made = $setState($writeBlank(type), idState, $idOf(line))
  const wasEmpty = line.isEmpty()
  line.replace(made, true)
  if (wasEmpty) made.select()
}
