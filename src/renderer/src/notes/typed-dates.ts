/** Dates as people type them, exact or not. Pure. */
import type { Dates } from '../../../shared/model/note.ts'
import { datesIn, findDates } from '../../../shared/text/dates.ts'
import { monthNames } from '../../../shared/text/month-names.ts'

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

/** A date without the words that say it is not exact, and whether there were such. */
export function withoutAbout(typed: string): { date: string; isAbout: boolean } {
  const date = typed.replace(about, '')
  return { date, isAbout: date !== typed }
}

const dateWords = new RegExp(
  `\\b(?:${monthNames.flatMap((name) => [name, name.slice(0, 3)]).join('|')}|sept|early|mid|late|the|of|from|to|until|in|by|end|BC|AD|century|\\d+(?:st|nd|rd|th|s))\\b`,
  'giu',
)

/** Both ends as they are typed, no finer than they have to be: "1920" and "1923" of 1920-01-01 to 1923-12-31. */
export function asTyped({ from, to }: Dates): { from: string; to: string } {
  const cut = (date: string, letters: number): string =>
    date.slice(0, letters).replace(/^0+(?=\d)/, '')
  for (const letters of [4, 7, 10]) {
    const [first, last] = [cut(from, letters), cut(to, letters)]
    if (typedDate(first)?.from === from && typedDate(last)?.to === to)
      return { from: first, to: last }
  }
  return { from, to }
}

/**
 * What two ends mean together, typed as numbers or as people write them ("5 January 1919"); the same twice where the
 * second is empty. Null where they are no stretch.
 */
export function typedStretch(first: string, last: string): Dates | null {
  const from = typedEnd(first)
  const to = last.trim() === '' ? from : typedEnd(last)
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null
}

function typedEnd(typed: string): Dates | null {
  const [said, ...others] = findDates(typed)
  const isAll = said && others.length === 0 && typed.trim().length === said.end - said.start
  return typedDate(typed) ?? (isAll ? { from: said.from, to: said.to } : null)
}

/** A day, month or year as it is typed, as the days it covers; null where it is none. */
export function typedDate(typed: string): Dates | null {
  const found = /^(\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed.trim())
  if (!found) return null
  const [, year = '', month, day] = found
  const asYear = year.padStart(4, '0')
  const from = new Date(`${asYear}-${two(month ?? '1')}-${two(day ?? '1')}T00:00:00Z`)
  if (Number.isNaN(from.getTime()) || (month && Number(month) !== from.getUTCMonth() + 1))
    return null
  const to = new Date(from)
  if (!month) to.setUTCFullYear(from.getUTCFullYear() + 1)
  else if (!day) to.setUTCMonth(from.getUTCMonth() + 1)
  else to.setUTCDate(from.getUTCDate() + 1)
  to.setUTCDate(to.getUTCDate() - 1)
  return { from: iso(from), to: iso(to) }
}

const two = (number: string): string => number.padStart(2, '0')
const iso = (date: Date): string => date.toISOString().slice(0, 10)
