/** The figure that so many in a hundred do not pass; NaN where there are none. */
export function percentile(figures: readonly number[], of: number): number {
  const sorted = figures.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * of) / 100))] ?? Number.NaN
}
