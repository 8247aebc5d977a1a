/** Whether something grew from the first part of a run to its last. */

export type Measure = {
  name: string
  unit: string
  /** In the order they were taken, warm-up left out. */
  figures: number[]
  /**
   * How much more than at the start is allowed, as a part of it; or no trend at all, for counts that go up and down
   * with what a page is about to let go of.
   */
  allowed: number | 'no trend'
}

export type Grown = Measure & { atStart: number; atEnd: number; share: number; isFlat: boolean }

/** In fewer than one run in a hundred, figures that do not grow look as if they did. */
const surelyGrows = 2.33

/** Compares the middle figure of the first third with that of the last, or looks for a trend. */
export function grownIn(measure: Measure): Grown {
  const { figures, allowed } = measure
  const third = Math.max(1, Math.floor(figures.length / 3))
  const atStart = middle(figures.slice(0, third))
  const atEnd = middle(figures.slice(-third))
  const share = atEnd / atStart - 1
  // What was not measured is not flat, and too few figures have no trend.
  const isMeasured =
    figures.every(Number.isFinite) && (allowed !== 'no trend' || figures.length >= 6)
  const isFlat =
    isMeasured && (allowed === 'no trend' ? trendIn(figures) < surelyGrows : share <= allowed)
  return { ...measure, atStart, atEnd, share, isFlat }
}

/**
 * How many standard deviations more often a later figure is higher than an earlier one than chance would have it
 * (the test of Mann and Kendall).
 */
function trendIn(figures: readonly number[]): number {
  const n = figures.length
  let score = 0
  for (const [at, one] of figures.entries())
    for (const later of figures.slice(at + 1)) score += Math.sign(later - one)
  const deviation = Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
  return score > 0 ? (score - 1) / deviation : 0
}

function middle(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
