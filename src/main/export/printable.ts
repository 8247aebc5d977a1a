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
 * No runs come back from blank ones.
 */
export function printableRuns(runs: readonly Run[]): Run[] {
  const kept = runs.map((run) => ({ ...run, text: printable(run.text) }))
  trim(kept, (text) => text.trimStart())
  trim(kept.reverse(), (text) => text.trimEnd())
  return kept.reverse().filter((run) => run.text !== '')
}

/** Trims the runs from the first on, until one of them has words. */
function trim(runs: Run[], trimmed: (text: string) => string): void {
  for (const run of runs) {
    run.text = trimmed(run.text)
    if (run.text !== '') return
  }
}
