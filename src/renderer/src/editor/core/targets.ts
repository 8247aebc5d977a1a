/** The blocks that hold others, as menus list them to put something into. */
import { $getSelection } from 'lexical'
import type { Id } from '../../../../shared/model/ids.ts'
import type { OutlineEntry } from '../../../../shared/plan/outline.ts'
import { $kindOf } from './kinds.ts'
import { $outline } from './names.ts'
import type { PlanNode } from './nodes.ts'
import { $idOf } from './states.ts'
import { $activeBlock, $blockOf } from './tree.ts'

export type Target = {
  blockId: Id
  label: string
  /** What tells it from others of its label. */
  detail?: string
  /** Whether what is asked about stands in it, and in none of the others inside it. */
  isHere: boolean
}

/** In document order, seen from a block; by default from the one with the caret. */
export function $targets(from: PlanNode | null = $blockWithCaret()): Target[] {
  const entries = $outline().filter(({ block }) => $kindOf(block.type).holds !== undefined)
  const here = $holderAround(from, new Set(entries.map(({ block }) => block.id)))
  return namedApart(entries).map((named) => ({ ...named, isHere: named.blockId === here }))
}

/** A citation that is selected has the caret too. */
const $blockWithCaret = (): PlanNode | null =>
  $activeBlock() ?? $blockOf($getSelection()?.getNodes()[0] ?? null)

function $holderAround(from: PlanNode | null, holders: ReadonlySet<Id>): Id | null {
  for (let at = from; at; at = $blockOf(at.getParent()))
    if (holders.has($idOf(at))) return $idOf(at)
  return null
}

/** A section without a title is called by its number and by what it begins with, a counter without words by its point. */
function namedApart(entries: readonly OutlineEntry[]): Omit<Target, 'isHere'>[] {
  let sections = 0
  return entries.map(({ block, label, short, depth }, at) => {
    const blockId = block.id
    if (block.type === 'section') sections += 1
    if (block.type === 'section' && label === 'Section') {
      const behind = entries.slice(at + 1)
      const end = behind.findIndex((entry) => entry.depth <= depth)
      const inside = end < 0 ? behind : behind.slice(0, end)
      const first = inside.find((entry) => entry.label !== 'Section')
      return {
        blockId,
        label: `Section ${sections}`,
        ...(first && { detail: first.label }),
      }
    }
    if (block.type === 'counter' && label === 'Counter')
      return { blockId, label: `Counter of ${short}` }
    return { blockId, label }
  })
}
