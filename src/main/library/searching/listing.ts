/** Snippets without a rank, in the order of the library. Pure. */
import { oncePer } from '../../../shared/once-per.ts'
import type { Columns } from './columns.ts'

/** The first rows that fail nothing: by their notebooks' names, as their notes stand there, as they stand in them. */
export function inOrder(columns: Columns, failed: Uint16Array, limit: number): number[] {
  const rows: number[] = []
  for (const row of order(columns)) {
    if (rows.length >= limit) break
    if (failed[row] === 0) rows.push(row)
  }
  return rows
}

/** All rows in that order. */
const order = oncePer(
  ({ count, note, starts }: Columns): Int32Array =>
    Int32Array.from({ length: count }, (_, row) => row).sort(
      (one, other) =>
        (note[one] ?? 0) - (note[other] ?? 0) || (starts[one] ?? 0) - (starts[other] ?? 0),
    ),
)
