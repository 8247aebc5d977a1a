/** A place among blocks: where something is put, moved or dropped. */
import { $getRoot, type ElementNode, type LexicalNode } from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import { $kindOf, $kindOfNode } from './kinds.ts'
import { $blockTypeOf, $isBlock, $isLine, type BlockType, type PlanNode } from './nodes.ts'
import { $isContainer, $mayHold, $mayTake } from './rules.ts'
import { $idOf } from './states.ts'
import { $activeBlock, $blocksIn, $findBlock, type Place } from './tree.ts'

/** The end of a container. */
export const endOf = (parent: Id | null): Place => ({ parent, before: null })

const $parentId = (parent: LexicalNode | null): Id | null =>
  $isBlock(parent) ? $idOf(parent) : null

/** The place just after a block, beside it. */
export function $placeAfter(block: PlanNode): Place {
  const next = block.getNextSiblings().find((node) => $isBlock(node))
  return { parent: $parentId(block.getParent()), before: next ? $idOf(next) : null }
}

/** The place just before a block, beside it. */
export const $placeBefore = (block: PlanNode): Place => ({
  parent: $parentId(block.getParent()),
  before: $idOf(block),
})

/** The first place in a container. */
export function $startOf(container: ElementNode): Place {
  const first = $blocksIn(container)[0]
  return { parent: $parentId(container), before: first ? $idOf(first) : null }
}

/** Whether a block says what the evidence before it shows, or follows what does. */
const $followsEvidence = (block: PlanNode): boolean => $kindOfNode(block)?.followsEvidence ?? false

/** Behind the last evidence among blocks that stand side by side; before what follows it, if there is none. */
function $placeOfEvidence(container: PlanNode, among: readonly PlanNode[]): Place {
  const last = among.findLast((block) => $kindOfNode(block)?.isEvidence)
  if (last) return $placeAfter(last)
  if ($kindOfNode(container)?.evidenceGoes === 'first') return $startOf(container)
  // A judgement may begin in free words, and bring its evidence behind them.
  const first = among.find($followsEvidence)
  return first ? $placeBefore(first) : endOf($idOf(container))
}

/** Whether evidence goes before what speaks of it in a container, and not just to its end. */
const $leadsIn = (container: LexicalNode | null): container is PlanNode =>
  ($kindOfNode(container)?.evidenceGoes ?? 'last') !== 'last'

/**
 * Where blocks of a type go in a container, when nobody has chosen between which: at its end, but evidence
 * before the analysis that speaks of it. docs/decisions/110
 */
export const $placeInside = (container: PlanNode, type: BlockType | null): Place =>
  type !== null && $kindOf(type).isEvidence && $leadsIn(container)
    ? $placeOfEvidence(container, $blocksIn(container))
    : endOf($idOf(container))

/**
 * Where a new block of a type belongs, seen from a block (the active one by default): inside it if
 * it holds such blocks, else after it or after the nearest block around it whose parent may. A
 * section comes after the one it is asked from: it goes inside another only when that is asked for.
 */
export function $placeFor(type: BlockType, from: PlanNode | null = $activeBlock()): Place {
  const kind = $kindOf(type)
  if (kind.holds?.includes(type)) {
    const around = $nearest(from, type)
    if (around) return $placeAfter(around)
  }
  if (from && $isContainer(from) && $mayHold(from, type)) return $placeInside(from, type)
  if (kind.isEvidence && from && $followsEvidence(from)) {
    const around = from.getParent()
    if (!$leadsIn(around)) return $placeBefore(from)
    const blocks = $blocksIn(around)
    const upTo = blocks.findIndex((block) => block.is(from)) + 1
    return $placeOfEvidence(around, blocks.slice(0, upTo))
  }
  for (let at: LexicalNode | null = from; at; at = at.getParent()) {
    const parent: ElementNode | null = at.getParent()
    if (parent && $isBlock(at) && $mayHold(parent, type)) return $placeAfter(at)
  }
  return endOf(null)
}

/** The innermost block of a type that a block is or is in. */
function $nearest(from: PlanNode | null, type: BlockType): PlanNode | null {
  for (let at: LexicalNode | null = from; at; at = at.getParent())
    if ($isBlock(at) && at.getBlockType() === type) return at
  return null
}

/** The line that closes a container behind its blocks (the reply of a counter), if it has one. */
export function $tailOf(container: ElementNode): PlanNode | null {
  const last = container.getLastChild()
  const isTail = container.getChildrenSize() > 1 && $blockTypeOf(last) === null
  return isTail && $isLine(last) ? last : null
}

/** Puts blocks at a place, in order. False, and nothing done, when the place is gone or takes none of them. */
export function $putAt(place: Place, blocks: readonly PlanNode[]): boolean {
  const parent: ElementNode | null = place.parent === null ? $getRoot() : $findBlock(place.parent)
  if (!parent) return false
  if (!blocks.every((block) => $mayTake(parent, block))) return false
  const named = place.before === null ? null : $findBlock(place.before)
  if (named && !named.getParent()?.is(parent)) return false
  const before = named ?? $tailOf(parent)
  for (const block of blocks) {
    if (before) before.insertBefore(block)
    else parent.append(block)
  }
  return true
}
