/** Document → Lexical state. Call inside an update of the editor, so that each block can be made as its kind is. */
import { $setState } from 'lexical'
import { type AnyBlock, childrenOf } from '../../../../shared/model/blocks.ts'
import { $kindOf } from './kinds.ts'
import type { BlockType, PlanNode } from './nodes.ts'
import { idState } from './states.ts'

/** A fresh node for a block and everything in it, ids kept. Not yet attached. */
export function $writeBlock(block: AnyBlock): PlanNode {
  const children = childrenOf(block)?.blocks ?? []
  const node = $kindOf(block.type).$write(block, children.map($writeBlock))
  $setState(node, idState, block.id)
  return node
}

/** A fresh node of a kind with nothing in it. */
export const $writeBlank = (type: BlockType): PlanNode => $writeBlock($kindOf(type).blank())
