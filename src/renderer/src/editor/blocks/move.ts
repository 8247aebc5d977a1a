/** Moves blocks: one step up or down, or to a place. */

import type { Signal } from '@lexical/extension'
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_EDITOR,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import { $asOneStep, $caretInto } from '../core/acts.ts'
import { MOVE_BLOCK_COMMAND, type Whither } from '../core/commands.ts'
import { $nameOf } from '../core/names.ts'
import type { BlockType } from '../core/nodes.ts'
import { $isBlock, PlanNode } from '../core/nodes.ts'
import { $placeAfter, $placeBefore, $placeInside, $putAt, $startOf, endOf } from '../core/places.ts'
import { $isContainer, $mayTake } from '../core/rules.ts'
import { $idOf } from '../core/states.ts'
import { $activeBlock, $blocksIn, $findBlock, $walkBlocks, type Place } from '../core/tree.ts'
import { $togetherWith } from './chosen.ts'

type Way = 'up' | 'down'

/** What is moved: a block, or several in reading order. */
type Moved = PlanNode | readonly PlanNode[]

const allOf = (moved: Moved): readonly PlanNode[] => (moved instanceof PlanNode ? [moved] : moved)

const $mayTakeAll = (parent: ElementNode, blocks: readonly PlanNode[]): boolean =>
  blocks.every((block) => $mayTake(parent, block))

/**
 * The container a step enters through a neighbour: the innermost one at that edge that may hold the
 * blocks. Sections step past each other; they nest by Tab, or when they are put inside by hand.
 */
function $enter(neighbour: PlanNode, blocks: readonly PlanNode[], way: Way): PlanNode | null {
  if (!$isContainer(neighbour)) return null
  if (blocks.some((block) => block.getBlockType() === neighbour.getBlockType())) return null
  const edge = way === 'up' ? $blocksIn(neighbour).at(-1) : $blocksIn(neighbour)[0]
  const deeper = edge ? $enter(edge, blocks, way) : null
  return deeper ?? ($mayTakeAll(neighbour, blocks) ? neighbour : null)
}

function $besideSibling(block: PlanNode, way: Way): PlanNode | null {
  const $next = (of: LexicalNode) => (way === 'up' ? of.getPreviousSibling() : of.getNextSibling())
  for (let at = $next(block); at; at = $next(at)) if ($isBlock(at)) return at
  return null
}

/**
 * The place one step up or down from where a block is, or `null` at the edge of the plan; of several
 * blocks side by side, the step that takes them all.
 */
export function $stepFrom(moved: Moved, way: Way): Place | null {
  const blocks = allOf(moved)
  const block = way === 'up' ? blocks[0] : blocks.at(-1)
  for (let at = block; at; ) {
    const sibling = $besideSibling(at, way)
    if (sibling) {
      const container = $enter(sibling, blocks, way)
      if (container) return way === 'up' ? endOf($idOf(container)) : $startOf(container)
      // Beside a block that takes it in nowhere: past it, unless it has just come out this side.
      if (at.is(block)) return way === 'up' ? $placeBefore(sibling) : $placeAfter(sibling)
    }
    const parent: ElementNode | null = at.getParent()
    if (!parent || $isRootNode(parent) || !$isBlock(parent)) return null
    const outer = parent.getParent()
    const next = $besideSibling(parent, way)
    if (outer && $mayTakeAll(outer, blocks) && !(next && $enter(next, blocks, way)))
      return way === 'up' ? $placeBefore(parent) : $placeAfter(parent)
    at = parent
  }
  return null
}

/** Whether blocks may be put at a place: not inside themselves, and where their kind may stand. */
export function $mayMove(moved: Moved, to: Place): boolean {
  const blocks = allOf(moved)
  const parent = to.parent === null ? $getRoot() : $findBlock(to.parent)
  if (!parent || blocks.length === 0) return false
  if (blocks.some((block) => parent.is(block) || block.isParentOf(parent))) return false
  return $mayTakeAll(parent, blocks)
}

/** Whether blocks stand anywhere else, or in another order, than at a place already. */
export function $wouldMove(moved: Moved, to: Place): boolean {
  const blocks = allOf(moved)
  const last = blocks.at(-1)
  if (!last) return false
  const now = $placeAfter(last)
  const areTogether = blocks.every((block, index) => {
    const next = blocks[index + 1]
    return !next || $placeAfter(block).before === $idOf(next)
  })
  const isThere = to.before === now.before || blocks.some((block) => $idOf(block) === to.before)
  return now.parent !== to.parent || !areTogether || !isThere
}

/** Moves blocks to a place, in order. False when they may not stand there or are there already. */
export function $moveTo(moved: Moved, to: Place): boolean {
  const blocks = allOf(moved)
  if (!$mayMove(blocks, to) || !$wouldMove(blocks, to)) return false
  // A place is named by the block behind it: if that one moves too, by the first that stays.
  const before = to.before === null ? null : $findBlock(to.before)
  const stays = [before, ...(before?.getNextSiblings() ?? [])].find(
    (node) => $isBlock(node) && !blocks.some((block) => block.is(node)),
  )
  return $putAt({ ...to, before: $isBlock(stays) ? $idOf(stays) : null }, blocks)
}

/** Where blocks stand now, in words: "to place 2 of 3 in Section: Change". */
function $whereAre(blocks: readonly PlanNode[]): string {
  const parent = blocks[0]?.getParent() ?? null
  const siblings = parent ? $blocksIn(parent) : []
  const first = siblings.findIndex((sibling) => sibling.is(blocks[0])) + 1
  const places =
    blocks.length === 1 ? `place ${first}` : `places ${first} to ${first + blocks.length - 1}`
  return `to ${places} of ${siblings.length} in ${$nameOf($isBlock(parent) ? $idOf(parent) : null)}`
}

/** What blocks that are moved are called: the name of one, or how many they are. */
const $callThem = (blocks: readonly PlanNode[]): string =>
  blocks.length === 1 && blocks[0] ? $nameOf($idOf(blocks[0])) : `${blocks.length} blocks`

/** The blocks with these ids that are there, in reading order. */
function $allWith(ids: readonly Id[]): PlanNode[] {
  const wanted = new Set(ids)
  return [...$walkBlocks()].filter((block) => wanted.has($idOf(block)))
}

/** The caret goes along with what is moved: into it, when it was elsewhere. */
function $caretAlong(blocks: readonly PlanNode[]): void {
  const selection = $getSelection()
  const at = $isRangeSelection(selection) ? selection.anchor.getNode() : null
  const isIn = at !== null && blocks.some((block) => block.is(at) || block.isParentOf(at))
  if (!isIn && blocks[0]) $caretInto(blocks[0])
}

/** The one type of blocks that are all alike; `null` for blocks of several. */
function $typeOfAll(blocks: readonly PlanNode[]): BlockType | null {
  const [first = null, ...others] = blocks.map((block) => block.getBlockType())
  return others.every((type) => type === first) ? first : null
}

/** Where blocks go that are told to; null where there is no such place. */
export function $placeTold(blocks: readonly PlanNode[], to: Whither): Place | null {
  if (to === 'up' || to === 'down') return $stepFrom(blocks, to)
  if (!('into' in to)) return to
  const container = $findBlock(to.into)
  return container && $placeInside(container, $typeOfAll(blocks))
}

/** Moves blocks, and says so to `said`. */
export function registerMove(editor: LexicalEditor, said: Signal<string>): () => void {
  return editor.registerCommand(
    MOVE_BLOCK_COMMAND,
    ({ id, ids, to }) => {
      const block = id === undefined ? $activeBlock() : $findBlock(id)
      const blocks = ids ? $allWith(ids) : block ? $togetherWith(block) : []
      const place = $placeTold(blocks, to)
      if (!place || !$moveTo(blocks, place)) return false
      $asOneStep()
      $caretAlong(blocks)
      said.value = `${$callThem(blocks)} moved ${$whereAre(blocks)}.`
      return true
    },
    COMMAND_PRIORITY_EDITOR,
  )
}
