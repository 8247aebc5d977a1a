/** The years of a filter: `1922`, `1922..1926`, `1922-26`, `..1900`, `1920s`. Pure. */
import type { Dates } from '../model/note.ts'
import { partOfDecade, yearsDates } from '../text/calendar.ts'

const ofEra = /^(?:ad|ce)?\s*(\d{1,4})\s*(?:ad|ce)?$/u
const decade = /^(\d{1,3}0)s$/u
const digits = /^\d{1,4}$/u
const range = /^(\d{1,4}s?)?\s*(?:\.{2,3}|…|[-–—])\s*(\d{1,4}s?)?$/u

/** There are no years before 1, nor dates before Christ (`findDates`). */
const first = 1
const last = 9999

/**
 * The stretch of time that is meant, in whole days; null where none is. Fewer than four digits are the beginning of a
 * year, as it is being typed (`192`: 1920 to 1929), unless they are whole, of an era (`44 AD`) or in a range that
 * begins with a year. The end of a range may leave out what it has in common with its beginning (`1922-26`).
 */
export function periodOf(typed: string, isWhole = false): Dates | null {
  const said = typed.trim().toLowerCase()
  if (said === '.' || said === '') return null
  const [whole, from, to] = range.exec(said) ?? []
  if (whole !== undefined) return rangeOf(from, to)
  const single = said.replace(/\.$/u, '')
  return yearsOf(single, isWhole)
}

function yearsOf(said: string, isWhole: boolean): Dates | null {
  const inDecade = decade.exec(said)?.[1]
  if (inDecade !== undefined) return decadeOf(Number(inDecade))
  if (digits.test(said) && !isWhole) return begun(said)
  const year = Number(ofEra.exec(said)?.[1])
  return year >= first ? yearsDates(year, year) : null
}

/** Whether any of these dates is in the period, if only for a day. */
export const isInPeriod = (dates: readonly Dates[], period: Dates): boolean =>
  dates.some(({ from, to }) => from <= period.to && to >= period.from)

/**
 * Years as a filter says them, of which `periodOf` gives the same back: `1922`, `1920s`, `1922..1926`; `44 AD`, for
 * fewer than four digits are the beginning of a year.
 */
export function writeYears(from: number, to: number): string {
  if (from === to) return from < 1000 ? `${from} AD` : `${from}`
  return from % 10 === 0 && to === from + 9 && from >= 1000 ? `${from}s` : `${from}..${to}`
}

/** The years that begin with these digits. */
function begun(said: string): Dates | null {
  const years = 10 ** (4 - said.length)
  const from = Number(said) * years
  const to = from + years - 1
  return to < first ? null : yearsDates(Math.max(from, first), to)
}

function decadeOf(from: number): Dates {
  return from === 0 ? yearsDates(first, 9) : partOfDecade(from, null)
}

function rangeOf(from: string | undefined, to: string | undefined): Dates | null {
  if (from === undefined) {
    const end = to === undefined ? null : yearsOf(to, false)
    return end && { from: yearsDates(first, first).from, to: end.to }
  }
  const start = yearsOf(from, true)
  if (!start) return null
  const end = to === undefined ? null : endOf(from, to)
  if (!end) return { from: start.from, to: yearsDates(last, last).to }
  return end.to < start.from ? { from: end.from, to: start.to } : { from: start.from, to: end.to }
}

/** The end of a range; null for one that is still on its way to be behind its beginning. */
function endOf(from: string, to: string): Dates | null {
  const missing = from.length - to.length
  if (missing <= 0 || !digits.test(from) || !digits.test(to)) return yearsOf(to, true)
  const filled = `${from.slice(0, missing)}${to}`
  return Number(filled) >= Number(from) ? yearsOf(filled, true) : null
}
