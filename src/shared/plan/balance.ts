/** Which way a plan's points bear on the question, section by section. */

import { type AnyBlock, childrenOf, type Stance, stances } from '../model/blocks.ts'
import type { Id } from '../model/ids.ts'
import type { PlanDocument } from '../model/plan.ts'
import { counted } from '../text/counted.ts'
import { wordsOf } from './outline.ts'

export type StanceCounts = Readonly<Record<Stance, number>>

export type BalanceRow = {
  /** The section's id; null for the points outside sections. */
  section: Id | null
  /** Its title, after that of the section it is in: "Means › Terror". */
  title: string
  /** Of the points that stand in it, not in a section inside it. */
  counts: StanceCounts
}

export type Balance = { rows: readonly BalanceRow[]; total: StanceCounts }

const none: StanceCounts = { supports: 0, challenges: 0, qualifies: 0 }

/**
 * Counts points by section and stance. A section that has no points of its own and others inside it has
 * no row; the points outside sections come first, where there are any.
 */
export function balance({ blocks }: PlanDocument): Balance {
  const rows: BalanceRow[] = []
  const loose = countsOf(blocks)
  if (pointsIn(loose) > 0) rows.push({ section: null, title: 'Outside sections', counts: loose })

  function add(parts: readonly AnyBlock[], path: readonly string[]): void {
    for (const section of parts) {
      if (section.type !== 'section') continue
      const inside = childrenOf(section)?.blocks ?? []
      const here = [...path, wordsOf(section.title).trim() || 'Untitled section']
      const counts = countsOf(inside)
      const isOnlyFrame = inside.some(({ type }) => type === 'section') && pointsIn(counts) === 0
      if (!isOnlyFrame) rows.push({ section: section.id, title: here.join(' › '), counts })
      add(inside, here)
    }
  }
  add(blocks, [])
  return { rows, total: rows.reduce((all, { counts }) => added(all, counts), none) }
}

function countsOf(blocks: readonly AnyBlock[]): StanceCounts {
  const points = blocks.filter((block) => block.type === 'point')
  const count = (stance: Stance) => points.filter((point) => point.stance === stance).length
  return {
    supports: count('supports'),
    challenges: count('challenges'),
    qualifies: count('qualifies'),
  }
}

const added = (a: StanceCounts, b: StanceCounts): StanceCounts => ({
  supports: a.supports + b.supports,
  challenges: a.challenges + b.challenges,
  qualifies: a.qualifies + b.qualifies,
})

export const pointsIn = (counts: StanceCounts): number =>
  stances.reduce((all, stance) => all + counts[stance], 0)

/** "3 points support, 1 challenges and 1 qualifies"; "no points" when there are none. */
export function saysCounts(counts: StanceCounts): string {
  const parts = stances.flatMap((stance) => (counts[stance] > 0 ? [stance] : []))
  if (parts.length === 0) return 'no points'
  const said = parts.map((stance, index) => {
    const many = counts[stance]
    const verb = many === 1 ? stance : stance.replace(/ies$/, 'y').replace(/s$/, '')
    return `${index === 0 ? counted(many, 'point') : many} ${verb}`
  })
  return [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(' and ')
}

/** What stances bear on: what the question states or, where it states nothing, the answer that is defended. */
export const weighed = (proposition: string | null): string =>
  proposition === null ? 'the line of argument' : 'the statement in the question'
