/** Words as any document format can hold them. */
import type { Run } from '../citations/index.ts'

// The characters XML 1.0 leaves out ("Extensions", production 2, Char): controls but tab and line
// feed, halves of surrogate pairs, and the two non-characters that end the first plane.
const unprintable = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** The words without characters no document can hold; every kind of line end becomes `\n`. */
export const printable = (words: string): string =>
  words.replace(/\r\n?|[\v\f\u2028\u2029]/gu, '\n').replace(unprintable, '')

/**
 * Runs that are printable, without the blanks at either end; a run that is left empty goes.
 * No runs come back from blank ones. What has no text (the mark of a note) stays as it is.
 */
export function printableRuns<T extends object = never>(runs: readonly (Run | T)[]): (Run | T)[] {
  const kept = runs.map((run) => ('text' in run ? { ...run, text: printable(run.text) } : run))
  trim(kept, (text) => text.trimStart())
  trim(kept.reverse(), (text) => text.trimEnd())
  return kept.reverse().filter((run) => !('text' in run) || run.text !== '')
}

/** Trims the runs from the first on, until one of them has words or is none. */
function trim(runs: (Run | object)[], trimmed: (text: string) => string): void {
  for (const run of runs) {
    if (!('text' in run)) return
    run.text = trimmed(run.text)
    if (run.text !== '') return
  }
}
