/** A snippet's dates in as few words as they can be said without loss. */
import type { Dates } from '../model/note.ts'
import { daysInMonth } from './calendar.ts'
import { monthNames } from './month-names.ts'

type Day = { year: number; month: number; day: number }

const dayOf = (date: string): Day => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}

/** "1934", "1930s", "1936–38", "1899–1902", "January 1935", "March–May 1937", "1 December 1934", "c. 1922". */
export const saysStretch = (dates: Dates): string => saysAbout(dates, saysDaysOf(dates))

/** What is said of dates, with the sign of those that are not exact before it. */
export const saysAbout = ({ isAbout }: Dates, said: string): string =>
  isAbout ? `c. ${said}` : said

function saysDaysOf({ from, to }: Dates): string {
  const [start, end] = [dayOf(from), dayOf(to)]
  const wholeMonths = start.day === 1 && end.day === daysInMonth(end.year, end.month)
  if (wholeMonths && start.month === 1 && end.month === 12) return saysYears(start.year, end.year)
  if (wholeMonths) {
    if (start.year !== end.year) return `${saysMonth(start)} – ${saysMonth(end)}`
    if (start.month === end.month) return saysMonth(start)
    return `${monthNames[start.month - 1]}–${saysMonth(end)}`
  }
  return from === to ? saysDay(start) : `${saysDay(start)} – ${saysDay(end)}`
}

const saysMonth = ({ year, month }: Day): string => `${monthNames[month - 1]} ${year}`
const saysDay = (date: Day): string => `${date.day} ${saysMonth(date)}`

function saysYears(from: number, to: number): string {
  if (from === to) return `${from}`
  if (from % 10 === 0 && to === from + 9) return `${from}s`
  const sameCentury = from >= 1000 && Math.floor(from / 100) === Math.floor(to / 100)
  return `${from}–${sameCentury ? String(to).slice(2) : to}`
}

/** The first two stretches, each once, and how many more there are. */
export const saysDates = (dates: readonly Dates[]): string => firstTwo(dates.map(saysStretch))

/** The same in years alone, for where the words beside it say the day: "1934", "1899–1902". */
export const saysYearsOf = (dates: readonly Dates[]): string =>
  firstTwo(
    dates.map((each) => saysAbout(each, saysYears(dayOf(each.from).year, dayOf(each.to).year))),
  )

function firstTwo(said: readonly string[]): string {
  const stretches = [...new Set(said)]
  const more = stretches.length - 2
  return stretches.slice(0, 2).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
