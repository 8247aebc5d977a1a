/** How high the rows of the library are: told before they are drawn, so that nothing moves when they are. */
import type { LibraryDensity } from '../../../shared/model/settings.ts'

export type Metrics = {
  /** Height of a line of words, and what stands above and below the words, in CSS pixels. */
  line: number
  padding: number
  /** A line of its own for what is known of a snippet; 0 where that ends the last line of its words. */
  meta: number
  /** The lines of words that a row has at most. */
  mostLines: number
}

/** As `snippet.module.css` lays them out. */
const metrics: Readonly<Record<LibraryDensity, Metrics>> = {
  compact: { line: 17, padding: 12, meta: 0, mostLines: 2 },
  comfortable: { line: 18, padding: 18, meta: 20, mostLines: 4 },
}
export const metricsOf = (density: LibraryDensity): Metrics => metrics[density]

/** A note's heading of one line with what stands above it, and each further line, as `rows.module.css` has them. */
const headingHeight = 32
const headingLine = 18

/** What of a row's width is not for its words, and what a letter of them takes, on the average. */
const besideWords = 48
const letterWidth = 5.9

/** What of a row's width is not for its heading, and what a letter of that takes, which is of another typeface. */
const besideHeading = 92
const headingLetterWidth = 6.7

/** How many letters a line of words has room for in a list of that width. */
export const lettersIn = (width: number): number =>
  Math.max(12, Math.floor((width - besideWords) / letterWidth))

/** How many lines of a row so many letters take, as far as can be told from their number. */
export const linesOf = (letters: number, perLine: number, density: LibraryDensity): number =>
  Math.min(metrics[density].mostLines, Math.max(1, Math.ceil(letters / perLine)))

/** How high the row of a snippet is likely to be. */
export function rowHeight(letters: number, perLine: number, density: LibraryDensity): number {
  const { line, padding, meta } = metrics[density]
  return linesOf(letters, perLine, density) * line + padding + meta
}

/** How high the row of a note is likely to be: its heading is cut after a line, or all of it is shown. */
export function noteHeight(letters: number, perLine: number, isWhole: boolean): number {
  if (!isWhole) return headingHeight
  const width = perLine * letterWidth + besideWords - besideHeading
  const lines = Math.max(
    1,
    Math.ceil(letters / Math.max(1, Math.floor(width / headingLetterWidth))),
  )
  return headingHeight + (lines - 1) * headingLine
}
