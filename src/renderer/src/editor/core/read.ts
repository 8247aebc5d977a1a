/** Lexical state → document. Call inside a read of the editor, so that each block can be read as its kind is. */
import { $getRoot, type NodeKey } from 'lexical'
import { type AnyBlock, type Block, childrenOf } from '../../../../shared/model/blocks.ts'
import { type PlanDocument, planDocumentVersion } from '../../../../shared/model/plan.ts'
import { $documentFacts } from './document-states.ts'
import type { BlockKind } from './kind.ts'
import { $kindOf, $kindOfNode } from './kinds.ts'
import type { PlanNode } from './nodes.ts'
import { $isStandIn } from './plain.ts'
import { $blocksIn } from './tree.ts'

/** Blocks already read, by node key, so that a keystroke re-reads one block and not the plan. */
export type BlockCache = Map<NodeKey, AnyBlock>

/** Whether a block may stand in one of a kind. What may not is out of its place until the tree is repaired. */
function mayStandIn({ type, holds }: BlockKind, block: AnyBlock): boolean {
  if (!holds?.includes(block.type)) return false
  const isNested = block.type === type
  return !(isNested && childrenOf(block)?.blocks.some((inner) => inner.type === type))
}

const $standsInPlan = (block: AnyBlock): block is Block => $kindOf(block.type).standsInPlan

function $readFresh(node: PlanNode, cache: BlockCache): AnyBlock {
  const kind = $kindOfNode(node)
  if (!kind) throw new Error(`a ${node.getType()} node is no block of a plan`)
  const children = $blocksIn(node).map((child) => $readBlock(child, cache))
  return kind.$read(
    node,
    children.filter((child) => mayStandIn(kind, child)),
  )
}

/** The block a node stands for, with everything in it. */
export function $readBlock(node: PlanNode, cache: BlockCache = new Map()): AnyBlock {
  const known = cache.get(node.getKey())
  if (known) return known
  const block = $readFresh(node, cache)
  cache.set(node.getKey(), block)
  return block
}

/** The whole document. */
export function $readDocument(cache: BlockCache = new Map()): PlanDocument {
  const nodes = $blocksIn($getRoot()).filter((node) => !$isStandIn(node))
  return {
    version: planDocumentVersion,
    blocks: nodes.map((node) => $readBlock(node, cache)).filter($standsInPlan),
    ...$documentFacts(),
  }
}
