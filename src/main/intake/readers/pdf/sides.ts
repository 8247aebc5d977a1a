/** What is measured of runs that stand together, in points. */
import type { Run } from './rows.ts'

export type Side = readonly Run[]

export const top = ({ baseline, size }: Run): number => baseline - size * 0.75
export const bottom = ({ baseline, size }: Run): number => baseline + size * 0.2
export const middle = (run: Run): number => (top(run) + bottom(run)) / 2

export const topOf = (runs: Side): number => Math.min(...runs.map(top))
export const bottomOf = (runs: Side): number => Math.max(...runs.map(bottom))

export const widthOf = (side: Side): number =>
  Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ left }) => left))

export function usualSize(runs: Side): number {
  const sizes = runs.map(({ size }) => size).sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

export function linesIn(side: Side): number {
  let lines = 0
  let last = Number.NEGATIVE_INFINITY
  for (const { baseline, size } of [...side].sort((a, b) => a.baseline - b.baseline)) {
    if (baseline - last > size * 0.5) lines++
    last = baseline
  }
  return lines
}
