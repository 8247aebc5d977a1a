/** Results as a person reads them in a terminal. */
import type { Dates } from '../../../shared/model/note.ts'
import { saysAbout } from '../../../shared/text/says-dates.ts'

/** A text whose first line begins with `mark` and whose others are set in as far. */
export const indented = (text: string, mark: string): string =>
  mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)

/** A stretch of time, as short as it is exact: a year, years, a day, or two days; "c. 1922" of what is not exact. */
export const datesInWords = (dates: Dates): string => saysAbout(dates, daysInWords(dates))

function daysInWords({ from, to }: Dates): string {
  if (from === to) return from
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31')
  const [first, last] = wholeYears ? [from.slice(0, 4), to.slice(0, 4)] : [from, to]
  return first === last ? first : `${first}–${last}`
}

/** The minute of an instant, in UTC. */
export const minuteOf = (instant: string): string => instant.slice(0, 16).replace('T', ' ')
