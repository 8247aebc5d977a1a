/** Whether what is dragged may stand somewhere. */
import { $getRoot, $isRootNode, type ElementNode } from 'lexical'
import type { PlanNode } from '../core/nodes.ts'
import { $mayHold, $mayTake, singles } from '../core/rules.ts'
import { $blocksIn } from '../core/tree.ts'
import { $typesIn, type Kind, type Load } from './load.ts'

/** What a plan has once only, it takes no other of. */
const $hasIt = (kind: Kind): boolean =>
  $blocksIn($getRoot()).some((block) => block.getBlockType() === kind)

function $mayHoldKind(parent: ElementNode, kind: Kind): boolean {
  if (kind === 'section-of-sections') return $isRootNode(parent)
  const isSecond = singles.some((single) => single === kind) && $hasIt(kind)
  return $mayHold(parent, kind) && !isSecond
}

/** Whether the document, or a block in it, takes all that is dragged. */
export const $takes = (parent: ElementNode, load: Load): boolean =>
  load.from === 'plan'
    ? load.blocks.every((block) => $mayTake(parent, block))
    : load.kinds.every((kind) => $mayHoldKind(parent, kind))

/** Whether a block is one of the kinds that are dragged: these are put in order, wherever one is over another. */
export const $isSame = (block: PlanNode, load: Load): boolean =>
  $typesIn(load).includes(block.getBlockType())
