/**
 * The order in which the runs of a page are read. A page is cut along its clearest gutter, a strip that no run
 * crosses with text on both sides; what is above it comes first, then the left, the right, and what is below. Each part
 * is cut again in the same way, so that columns may stand under a heading, within columns or on half a page.
 */
import { bestGutter } from './gutters.ts'
import type { Run } from './rows.ts'
import { bottomOf, linesIn, middle, topOf } from './sides.ts'

/** Runs that stand in one column, from `left` to where nothing of it can stand any more. */
export type Area = { runs: Run[]; left: number; limit: number }

/** How often a part of a page is cut again: a table of cards has a row for each. */
const deepest = 60

/** @param limit where the page ends on the right */
export function areasOf(runs: readonly Run[], limit: number, depth = 0): Area[] {
  if (runs.length === 0) return []
  const gutter = depth < deepest ? bestGutter(runs) : null
  if (!gutter) return [{ runs: [...runs], left: Math.min(...runs.map(({ left }) => left)), limit }]
  const beside = new Set([...gutter.left, ...gutter.right])
  const rest = runs.filter((run) => !beside.has(run))
  return [
    ...areasOf(
      rest.filter((run) => middle(run) < gutter.top),
      limit,
      depth + 1,
    ),
    ...areasOf(gutter.left, gutter.at, depth + 1),
    ...areasOf(gutter.right, limit, depth + 1),
    ...areasOf(
      rest.filter((run) => middle(run) >= gutter.top),
      limit,
      depth + 1,
    ),
  ]
}

/** How many areas of several lines stand beside each other at most. */
export function mostBeside(areas: readonly Area[]): number {
  const spans = areas
    .filter(({ runs }) => linesIn(runs) >= 3)
    .map(({ runs }) => ({ from: topOf(runs), to: bottomOf(runs) }))
  const beside = spans.map(({ from }) => spans.filter((one) => one.from <= from && from < one.to))
  return Math.max(1, ...beside.map(({ length }) => length))
}
