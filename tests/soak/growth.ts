/** Whether something grew from the first part of a run to its last. */

export type Measure = {
  name: string
  unit: string
  /** In the order they were taken, warm-up left out. */
  figures: number[]
  /** How much more than at the start is allowed, as a part of it. */
  allowed: number
}

export type Grown = Measure & { atStart: number; atEnd: number; share: number; isFlat: boolean }

/** Compares the middle figure of the first third with that of the last. */
export function grownIn(measure: Measure): Grown {
  const { figures, allowed } = measure
  const third = Math.max(1, Math.floor(figures.length / 3))
  const atStart = middle(figures.slice(0, third))
  const atEnd = middle(figures.slice(-third))
  const share = atEnd / atStart - 1
  return { ...measure, atStart, atEnd, share, isFlat: share <= allowed }
}

function middle(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
