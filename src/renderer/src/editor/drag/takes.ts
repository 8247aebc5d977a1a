/** Whether what is dragged may stand somewhere. */
import { $getRoot, type ElementNode } from 'lexical'
import { $kindOf } from '../core/kinds.ts'
import { $blockTypeOf, type BlockType, type PlanNode } from '../core/nodes.ts'
import { $mayHold, $mayTake } from '../core/rules.ts'
import { $blocksIn } from '../core/tree.ts'
import { $typesIn, type Carried, type Load } from './load.ts'

/** What a plan has once only, it takes no other of. */
const $isSecond = (type: BlockType): boolean =>
  $kindOf(type).isSingle === true &&
  $blocksIn($getRoot()).some((block) => block.getBlockType() === type)

const $mayHoldCarried = (parent: ElementNode, { type, isOuter }: Carried): boolean =>
  $mayHold(parent, type) && !$isSecond(type) && !(isOuter && $blockTypeOf(parent) === type)

/** Whether the document, or a block in it, takes all that is dragged. */
export const $takes = (parent: ElementNode, load: Load): boolean =>
  load.from === 'plan'
    ? load.blocks.every((block) => $mayTake(parent, block))
    : load.carries.every((carried) => $mayHoldCarried(parent, carried))

/** Whether a block is of a type that is dragged: these are put in order, wherever one is over another. */
export const $isSame = (block: PlanNode, load: Load): boolean =>
  $typesIn(load).includes(block.getBlockType())
