/** How large the map may be drawn, and what is drawn of its words at a size. No words are drawn under 9 px. */

export const [leastZoom, mostZoom] = [0.25, 2]

/** What is left out where letters would be too small to read. */
export type Detail =
  | 'whole'
  /** Without what is set in 12 px. */
  | 'fewer'
  /** Evidence and free lines as bars, claims in larger letters. */
  | 'claims'
  /** Claims alone, in letters that are larger again. */
  | 'headings'
  /** Points as shape and number. */
  | 'shapes'

const from: readonly (readonly [least: number, detail: Detail])[] = [
  [0.75, 'whole'],
  [0.6, 'fewer'],
  [0.45, 'claims'],
  [0.35, 'headings'],
]

export const detailAt = (zoom: number): Detail =>
  from.find(([least]) => zoom >= least - 1e-6)?.[1] ?? 'shapes'

/** The sizes the buttons and keys go through. */
const steps = [0.25, 0.35, 0.5, 0.6, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]

export const nextZoom = (zoom: number): number =>
  steps.find((step) => step > zoom + 1e-3) ?? mostZoom
export const previousZoom = (zoom: number): number =>
  steps.findLast((step) => step < zoom - 1e-3) ?? leastZoom
