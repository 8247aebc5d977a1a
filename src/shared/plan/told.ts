/** When a piece of evidence tells of. */
import type { Evidence } from '../model/blocks.ts'
import type { Dates } from '../model/note.ts'
import { datesIn } from '../text/dates.ts'
import { wordsTaken } from './taken.ts'

/** The snippet's dates are those of its own words: what a student has made others of may tell of another time. */
export function toldOf(
  evidence: Evidence,
  snippet: { text: string; dates: readonly Dates[] } | undefined,
): readonly Dates[] {
  if (snippet && wordsTaken(evidence.words) === wordsTaken(snippet.text)) return snippet.dates
  const own = datesIn(evidence.words)
  return own.length > 0 ? own : (snippet?.dates ?? [])
}
