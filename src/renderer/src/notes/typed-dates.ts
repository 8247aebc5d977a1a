/** Dates as people type them, exact or not. Pure. */
import type { Dates } from '../../../shared/model/note.ts'
import { datesIn } from '../../../shared/text/dates.ts'
import { monthNames } from '../../../shared/text/month-names.ts'
import { typedDate } from './read-things.ts'

/**
 * What is typed as a date or a stretch: "1922", "1922–1926", "1934-12-01", "May 1934", "the 1920s", and "c. 1922" or
 * "about 1922" for what is not exact. Null where the words say something else, or something else too.
 */
export function typedDates(typed: string): Dates | null {
  const { date, isAbout } = withoutAbout(typed.trim())
  const ends = date.split(/\s*(?:–|\bto\b|\.\.)\s*/).map(withoutAbout)
  const [first, last = first] = ends
  const [from, to] = [typedDate(first?.date ?? ''), typedDate(last?.date ?? '')]
  const isEndAbout = ends.some((end) => end.isAbout)
  if (ends.length <= 2 && from && to && from.from <= to.to)
    return asAbout({ from: from.from, to: to.to }, isAbout || isEndAbout)
  const [said, another] = datesIn(date)
  if (!said || another || /\p{L}{2,}/u.test(date.replace(dateWords, ''))) return null
  return asAbout(said, isAbout || isEndAbout)
}

/** The same days, as exact or as not. */
export const asAbout = ({ from, to }: Dates, isAbout: boolean): Dates =>
  isAbout ? { from, to, isAbout } : { from, to }

/** Dates with one more, in the place of one of the same days. */
export const withDates = (dates: readonly Dates[], added: Dates): Dates[] => [
  ...dates.filter(({ from, to }) => from !== added.from || to !== added.to),
  added,
]

const about = /^(?:ca?\.\s*|(?:ca?|circa|about|around)\s+|c(?=\d))/iu

function withoutAbout(typed: string): { date: string; isAbout: boolean } {
  const date = typed.replace(about, '')
  return { date, isAbout: date !== typed }
}

const dateWords = new RegExp(
  `\\b(?:${monthNames.flatMap((name) => [name, name.slice(0, 3)]).join('|')}|sept|early|mid|late|the|of|from|to|until|in|by|end|BC|AD|century|\\d+(?:st|nd|rd|th|s))\\b`,
  'giu',
)
