/** Several blocks at once: those a selection reaches over, side by side. */
import {
  $getSelection,
  $isRangeSelection,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical'
import { $isBlock, type PlanNode } from '../core/nodes.ts'
import { $isAtStart } from '../core/range.ts'
import { $blockOf, $blocksIn, $lineOf, $stopBefore } from '../core/tree.ts'

/** The block a selection ends in: one of whose words it only touches the start does not count. */
function $lastBlock(end: PointType): PlanNode | null {
  const line = $lineOf(end.getNode())
  const isTouched = line && !line.isEmpty() && $isAtStart(end, line)
  return $blockOf(isTouched ? $stopBefore(line) : end.getNode())
}

/** A block and all around it, the outermost first. */
function $withBlocksAround(block: PlanNode): PlanNode[] {
  const path: PlanNode[] = []
  for (let at: LexicalNode | null = block; at; at = at.getParent())
    if ($isBlock(at)) path.unshift(at)
  return path
}

/**
 * The blocks a selection reaches over, in reading order: the ones side by side in the innermost block
 * around it all. None for a selection inside a single block.
 */
export function $blocksOver(selection: RangeSelection): PlanNode[] {
  if (selection.isCollapsed()) return []
  const isBackward = selection.isBackward()
  const first = $blockOf((isBackward ? selection.focus : selection.anchor).getNode())
  const last = $lastBlock(isBackward ? selection.anchor : selection.focus)
  if (!first || !last) return []
  const from = $withBlocksAround(first)
  const to = $withBlocksAround(last)
  const depth = from.findIndex((block, at) => !block.is(to[at]))
  const [start, end] = [from[depth], to[depth]]
  const parent = start?.getParent()
  if (!start || !end || !parent) return []
  const siblings = $blocksIn(parent)
  const at = siblings.findIndex((block) => block.is(start))
  return siblings.slice(at, siblings.findIndex((block) => block.is(end)) + 1)
}

/** The blocks that are selected together, if there are several. */
export function $chosenBlocks(): PlanNode[] {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $blocksOver(selection) : []
}

/** A block with those selected together with it, in reading order; alone when it is none of them. */
export function $togetherWith(block: PlanNode): PlanNode[] {
  const chosen = $chosenBlocks()
  return chosen.some((other) => other.is(block)) ? chosen : [block]
}
