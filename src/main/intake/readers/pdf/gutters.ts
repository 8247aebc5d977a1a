/** The gutters of a page: strips that no run crosses, with columns of text on both sides. */
import type { Run } from './rows.ts'
import {
  bottom,
  bottomOf,
  linesIn,
  middle,
  type Side,
  top,
  topOf,
  usualSize,
  widthOf,
} from './sides.ts'

export type Gutter = {
  left: Run[]
  right: Run[]
  /** How far the columns beside it reach. */
  top: number
  bottom: number
  /** Where the right one begins. */
  at: number
  lines: number
}

/** In letter heights: how wide a gutter is at least, and a column beside it. */
const gutterWidth = 0.6
const columnWidth = 6
const mostEdges = 16
/** Of a line's height: how far the next line of the same column is below it at most. */
const nextLine = 1.7

/** The one with the most lines beside it. */
export function bestGutter(runs: Side): Gutter | null {
  let best: Gutter | null = null
  for (const edge of edgesOf(runs))
    for (const gutter of guttersAt(runs, edge)) if (gutter.lines > (best?.lines ?? 0)) best = gutter
  return best
}

/** Where runs begin, from where most do. */
function edgesOf(runs: Side): number[] {
  const edges = new Map<number, number>()
  for (const { left } of runs) {
    const near = [Math.floor(left / 2), Math.floor(left / 2) + 1, Math.floor(left / 2) - 1]
    const at = near.find((one) => edges.has(one)) ?? near[0] ?? 0
    edges.set(at, (edges.get(at) ?? 0) + 1)
  }
  return [...edges]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostEdges)
    .map(([at]) => at * 2 - 2)
}

/** The stretches of a page in which nothing crosses the strip to the left of an edge. */
function guttersAt(runs: Side, edge: number): Gutter[] {
  const size = usualSize(runs)
  const from = edge - size * gutterWidth
  const crossing = runs
    .filter(({ left, right }) => left < edge - 0.5 && right > from)
    .sort((a, b) => a.baseline - b.baseline)
  const free = runs
    .filter(({ left, right }) => left >= edge - 0.5 || right <= from)
    .sort((a, b) => a.baseline - b.baseline)
  const gutters: Gutter[] = []
  let at = 0
  for (let next = 0; next <= crossing.length; next++) {
    const below = crossing[next]
    const end = below ? middle(below) : Number.POSITIVE_INFINITY
    const stretch: Run[] = []
    for (let run = free[at]; run && middle(run) < end; run = free[++at]) stretch.push(run)
    for (const part of partsInOrder(stretch, edge)) {
      const gutter = gutterIn(part, edge)
      if (gutter) gutters.push(gutter)
    }
  }
  return gutters
}

/**
 * A stretch in the parts that a file writes one after the other, each its left side and then its right one: columns with
 * a short heading over both in the middle, or cells of several lines. One part where the file writes it otherwise.
 */
function partsInOrder(stretch: Side, edge: number): Side[] {
  const isRight = ({ left }: Run): boolean => left >= edge - 0.5
  const parts: Run[][] = []
  let last: Run | undefined
  for (const run of [...stretch].sort((a, b) => a.order - b.order)) {
    const begins = last === undefined || (isRight(last) && !isRight(run))
    const part = parts.at(-1)
    if (part && (!begins || topOf([run]) < bottomOf(part))) part.push(run)
    else parts.push([run])
    last = run
  }
  const beside = parts.flatMap((part) => {
    const sides = [true, false].map((side) => linesIn(part.filter((run) => isRight(run) === side)))
    return Math.min(...sides) > 0 ? [Math.max(...sides)] : []
  })
  // Many parts of one line each are a table, or columns written line by line across the page.
  const lines = beside.reduce((sum, one) => sum + one, 0)
  return beside.length === 1 || lines > beside.length * 1.3 ? parts : [stretch]
}

function gutterIn(stretch: Side, edge: number): Gutter | null {
  const sides = { left: [] as Run[], right: [] as Run[] }
  for (const run of stretch) sides[run.left >= edge - 0.5 ? 'right' : 'left'].push(run)
  const isWritten = isInOrder(sides)
  const { left, right } = trimmed(sides, isWritten)
  const lines = Math.min(linesIn(left), linesIn(right))
  if (lines < (isWritten ? 1 : 4) || !areColumns(left, right, isWritten)) return null
  const both = [...left, ...right]
  return {
    left,
    right,
    lines,
    at: Math.min(...right.map((run) => run.left)),
    top: Math.min(...both.map(top)),
    bottom: Math.max(...both.map(bottom)),
  }
}

/** Whether the file itself writes most of the left side before the right one. */
function isInOrder({ left, right }: { left: Side; right: Side }): boolean {
  const orders = left.map(({ order }) => order).sort((a, b) => a - b)
  const most = orders[Math.floor(orders.length * 0.7)] ?? 0
  return right.every(({ order }) => order > most)
}

/**
 * Without what stands alone above or below: a short line over two columns, or under them. What only the left side has
 * at its foot is the end of its column where the file writes it before the right side, or where it is the next line.
 */
function trimmed(
  { left, right }: { left: Run[]; right: Run[] },
  isWritten: boolean,
): { left: Run[]; right: Run[] } {
  const first = Math.max(topOf(left), topOf(right))
  const last = Math.min(bottomOf(left), bottomOf(right))
  const firstRight = Math.min(...right.map(({ order }) => order))
  const firstLeft = Math.min(...left.map(({ order }) => order))
  const beside = left.filter((run) => bottom(run) >= first - 1 && bottom(run) <= last + 1)
  const wide = widthOf(beside) * 0.75
  const kept = [...beside]
  let reached = topOf(beside)
  for (const run of left.filter((one) => bottom(one) < first - 1).reverse()) {
    if (reached - run.baseline > run.size * nextLine || run.right - run.left < wide) break
    reached = top(run)
    kept.push(run)
  }
  reached = last
  for (const run of left.filter((one) => bottom(one) > last + 1)) {
    const goesOn = isWritten
      ? run.order < firstRight
      : run.baseline - reached <= run.size * nextLine
    if (!goesOn) continue
    reached = Math.max(reached, bottom(run))
    kept.push(run)
  }
  return {
    left: kept,
    right: right.filter((run) => bottom(run) > first - 1 || run.order > firstLeft),
  }
}

function areColumns(left: Side, right: Side, isWritten: boolean): boolean {
  const size = usualSize([...left, ...right])
  if (widthOf(left) < size * columnWidth || widthOf(right) < size * columnWidth) return false
  const overlap = Math.min(bottomOf(left), bottomOf(right)) - Math.max(topOf(left), topOf(right))
  if (isWritten) return overlap > size * 0.3
  if (overlap < size * 1.5) return false
  return isFull(left) && isFull(right) && !areCells(left, right)
}

/** Whether most lines reach across their column, as those of a text do and those of a table do not. */
function isFull(side: Side): boolean {
  const width = widthOf(side)
  const long = side.filter(({ left, right }) => right - left > width * 0.65)
  return width > 0 && long.length >= side.length * 0.6
}

/**
 * Whether a file that goes to and fro between two sides writes cells of several lines, one beside the other. Where it
 * writes line by line across the page, or in no order at all, they are columns.
 */
function areCells(left: Side, right: Side): boolean {
  const inOrder = [
    ...left.map((run) => ({ run, side: 0 })),
    ...right.map((run) => ({ run, side: 1 })),
  ].sort((a, b) => a.run.order - b.run.order)
  let turns = 1
  let falls = 0
  for (const [at, one] of inOrder.entries()) {
    const before = inOrder[at - 1]
    if (!before) continue
    if (before.side !== one.side) turns++
    if (before.run.baseline > one.run.baseline + one.run.size * 3) falls++
  }
  return falls < turns / 4 && inOrder.length / turns > 1.3
}
