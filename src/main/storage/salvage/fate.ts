/** What became of the rows of a damaged library. */
import type { Value } from './records.ts'

export type Fields = Record<string, Value>

/** What became of the rows of one table. */
export type Fate = {
  table: string
  kept: number
  /** The rows that came from a backup, and which one. */
  fetched: { fields: Fields; made: Date }[]
  /** What stands in for rows that only what refers to them tells of. */
  madeUp: Fields[]
  /** Rows of which only a part could be read, and that no backup has. */
  inPart: Fields[]
  /** What is known to have been there and is nowhere: each by its name, or null where nothing says one. */
  gone: (string | null)[]
  /** Whether there may have been more that nothing tells of. */
  isUnsure: boolean
}
