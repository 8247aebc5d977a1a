/** Another document in place of the one the editor holds, with as little change of nodes as will do. */

import { $getRoot, type ElementNode, type LexicalNode } from 'lexical'
import { type AnyBlock, childrenOf, withBlocks } from '../../../../shared/model/blocks.ts'
import { isEqual } from '../../../../shared/model/equal.ts'
import type { Id } from '../../../../shared/model/ids.ts'
import type { PlanDocument } from '../../../../shared/model/plan.ts'
import { withShortLines } from '../../../../shared/plan/long-lines.ts'
import { $keepCaret, $putCaret } from '../caret/keep.ts'
import { $setDocumentFacts } from '../core/document-states.ts'
import { $isBlock, type PlanNode } from '../core/nodes.ts'
import { $createStandIn } from '../core/plain.ts'
import { $readBlock, type BlockCache } from '../core/read.ts'
import { $settleCaret } from '../core/settle.ts'
import { $idOf } from '../core/states.ts'
import { $blocksIn, $walkBlocks } from '../core/tree.ts'
import { $writeBlock } from '../core/write.ts'

/**
 * Makes the editor hold a document. Blocks that are in both as they were, in the same container, keep their
 * nodes, and with them what stands in the page; the caret stays in the words it was in. docs/decisions/084
 *
 * A block that comes into another container is made anew. Lexical 0.52 would take its element along, and
 * where a container loses one child and gets another in its place it then looks for the place in the wrong
 * element: the page stops following the plan, here or at undo.
 */
export function $takeDocument(document: PlanDocument): void {
  const caret = $keepCaret()
  const held = new Map([...$walkBlocks()].map((node) => [$idOf(node), node]))
  $fill($getRoot(), withShortLines(document).blocks, held, new Map())
  if ($getRoot().isEmpty()) $getRoot().append($createStandIn())
  $setDocumentFacts(document)
  if (caret) $putCaret(caret)
  $settleCaret()
}

/** Makes the blocks in a container these, in this order. Its title or claim stays as it is. */
function $fill(
  container: ElementNode,
  blocks: readonly AnyBlock[],
  held: ReadonlyMap<Id, PlanNode>,
  cache: BlockCache,
): void {
  const nodes = blocks.map((block) => $nodeFor(block, container, held, cache))
  for (const old of $blocksIn(container)) if (!nodes.some((node) => node.is(old))) old.remove(true)
  let before = container.getChildren().find((child) => !$isBlock(child)) ?? null
  for (const node of nodes) {
    const isThere = node.getParent()?.is(container) && isNext(node, before)
    if (!isThere && before) before.insertAfter(node, false)
    else if (!isThere) container.splice(0, 0, [node])
    before = node
  }
}

function isNext(node: LexicalNode, before: LexicalNode | null): boolean {
  const previous = node.getPreviousSibling()
  return before ? before.is(previous) : previous === null
}

/** The node that stands for a block, with all that is in it: the one that is there, or a fresh one. */
function $nodeFor(
  block: AnyBlock,
  container: ElementNode,
  held: ReadonlyMap<Id, PlanNode>,
  cache: BlockCache,
): PlanNode {
  const own = withBlocks(block, [])
  const known = held.get(block.id)
  const isThere = known?.getParent()?.is(container) ?? false
  const node =
    known && isThere && isEqual(withBlocks($readBlock(known, cache), []), own)
      ? known
      : $writeBlock(own)
  const children = childrenOf(block)
  if (children) $fill(node, children.blocks, held, cache)
  return node
}
