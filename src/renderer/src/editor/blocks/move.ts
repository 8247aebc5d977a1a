/** Moves blocks: one step up or down, or to a place. */
import type { Signal } from '@lexical/extension'
import {
  $getRoot,
  $isElementNode,
  $isRootNode,
  COMMAND_PRIORITY_EDITOR,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { $asOneStep } from '../core/acts.ts'
import { MOVE_BLOCK_COMMAND } from '../core/commands.ts'
import { $nameOf } from '../core/names.ts'
import { $blockTypeOf, $isBlock, type PlanNode } from '../core/nodes.ts'
import { $placeAfter, $placeBefore, $putAt, $startOf, endOf, type Place } from '../core/places.ts'
import { $isContainer, $mayTake } from '../core/rules.ts'
import { $idOf } from '../core/states.ts'
import { $activeBlock, $blocksIn, $findBlock } from '../core/tree.ts'

type Way = 'up' | 'down'

/**
 * The container a step enters through a neighbour: the innermost one at that edge that may hold the
 * block. Sections step past each other; they nest by Tab, or when they are put inside by hand.
 */
function $enter(neighbour: PlanNode, block: PlanNode, way: Way): PlanNode | null {
  if (!$isContainer(neighbour) || $blockTypeOf(block) === 'section') return null
  const edge = way === 'up' ? $blocksIn(neighbour).at(-1) : $blocksIn(neighbour)[0]
  const deeper = edge ? $enter(edge, block, way) : null
  return deeper ?? ($mayTake(neighbour, block) ? neighbour : null)
}

const $besideSibling = (block: PlanNode, way: Way): PlanNode | null => {
  const siblings = way === 'up' ? block.getPreviousSiblings().reverse() : block.getNextSiblings()
  return siblings.find((sibling) => $isBlock(sibling)) ?? null
}

/** The place one step up or down from where a block is, or `null` at the edge of the plan. */
export function $stepFrom(block: PlanNode, way: Way): Place | null {
  for (let at: PlanNode = block; ; ) {
    const sibling = $besideSibling(at, way)
    if (sibling) {
      const container = $enter(sibling, block, way)
      if (container) return way === 'up' ? endOf($idOf(container)) : $startOf(container)
      // Beside a block that takes it in nowhere: past it, unless it has just come out this side.
      if (at.is(block)) return way === 'up' ? $placeBefore(sibling) : $placeAfter(sibling)
    }
    const parent: ElementNode | null = at.getParent()
    if (!parent || $isRootNode(parent) || !$isBlock(parent)) return null
    const outer = parent.getParent()
    const next = $besideSibling(parent, way)
    if (outer && $mayTake(outer, block) && !(next && $enter(next, block, way)))
      return way === 'up' ? $placeBefore(parent) : $placeAfter(parent)
    at = parent
  }
}

/** Whether a block may be put at a place: not inside itself, and where its kind may stand. */
export function $mayMove(block: PlanNode, to: Place): boolean {
  const parent = to.parent === null ? $getRoot() : $findBlock(to.parent)
  if (!parent || parent.is(block) || block.isParentOf(parent)) return false
  return $mayTake(parent, block)
}

/** Whether a block stands anywhere else than at a place already. */
export function $wouldMove(block: PlanNode, to: Place): boolean {
  const now = $placeAfter(block)
  return now.parent !== to.parent || (to.before !== $idOf(block) && to.before !== now.before)
}

/** Moves a block to a place. False when it may not stand there or is there already. */
export const $moveTo = (block: PlanNode, to: Place): boolean =>
  $mayMove(block, to) && $wouldMove(block, to) && $putAt(to, [block])

/** Where a block stands now, in words: "to place 2 of 3 in Section: Change". */
function $whereIs(block: PlanNode): string {
  const siblings = block.getParent()?.getChildren().filter($isBlock) ?? []
  const place = siblings.findIndex((sibling) => sibling.is(block)) + 1
  const parent = block.getParent()
  return `to place ${place} of ${siblings.length} in ${$nameOf($isBlock(parent) ? $idOf(parent) : null)}`
}

/** Moves blocks, and says so to `said`. */
export function registerMove(editor: LexicalEditor, said: Signal<string>): () => void {
  return editor.registerCommand(
    MOVE_BLOCK_COMMAND,
    ({ id, to }) => {
      const block = id === undefined ? $activeBlock() : $findBlock(id)
      if (!block || !$isElementNode(block)) return false
      const place = to === 'up' || to === 'down' ? $stepFrom(block, to) : to
      if (!place || !$moveTo(block, place)) return false
      $asOneStep()
      said.value = `${$nameOf($idOf(block))} moved ${$whereIs(block)}.`
      return true
    },
    COMMAND_PRIORITY_EDITOR,
  )
}
