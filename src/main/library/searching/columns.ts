/**
 * What filters and counts ask of snippets, as columns in memory: of 100,000 snippets 3 MB, read in a tenth of a
 * second and looked through in a few thousandths, which rows with lists as JSON are not. docs/decisions/169
 */
import type { Dates } from '../../../shared/model/note.ts'

/** Snippets that are in the library, by their number in the index; those in the bin have no row. */
export type Columns = {
  count: number
  /** The numbers of the snippets, rising. */
  nums: Float64Array
  /** The place of each one's note in `notes`. */
  note: Int32Array
  /** Where it begins in its note. */
  starts: Int32Array
  /** The place of its kind in `snippetKinds`. */
  kind: Uint8Array
  isStarred: Uint8Array
  /** The place of its own source in `sources`, or -1. */
  source: Int32Array
  /** Which of the lists below it has. */
  tags: Int32Array
  people: Int32Array
  dates: Int32Array
  /** In the order of the library: by their notebooks' names, and as they stand there. */
  notes: readonly NoteRow[]
  /** In the order of their names. */
  notebooks: readonly NotebookRow[]
  /** Ids of sources that are cited. */
  sources: readonly string[]
  /** Each different list once, the empty one first. */
  tagLists: readonly (readonly string[])[]
  peopleLists: readonly (readonly string[])[]
  dateLists: readonly (readonly Dates[])[]
}

/** `tags` and `people`: which of the lists it has; people are those its heading names. */
type NoteRow = {
  notebook: number
  tags: number
  people: number
  isStarred: boolean
  source: number
}
type NotebookRow = { id: string; name: string; source: number }

/** The row of a snippet by its number, or -1. Numbers are nearly always one behind the other. */
export function rowOf({ nums, count }: Columns, num: number): number {
  const guess = num - (nums[0] ?? 0)
  if (nums[guess] === num) return guess
  let [low, high] = [0, count - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = nums[middle] ?? 0
    if (there === num) return middle
    if (there < num) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The source that is nearest: its own, its note's, its notebook's; as its place in `sources`, or -1. */
export function sourceOf({ source, note, notes, notebooks }: Columns, row: number): number {
  const own = source[row] ?? -1
  if (own >= 0) return own
  const of = notes[note[row] ?? -1]
  if (!of) return -1
  return of.source >= 0 ? of.source : (notebooks[of.notebook]?.source ?? -1)
}

/** Numbers beyond those of JavaScript, which a damaged row may have, would fail the whole query. */
export const isCountable = (column: string): string =>
  `${column} BETWEEN ${Number.MIN_SAFE_INTEGER} AND ${Number.MAX_SAFE_INTEGER}`
