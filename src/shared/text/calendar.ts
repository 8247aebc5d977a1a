/** Stretches of whole days. */
import type { Dates } from '../model/note.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

/** The last day of a month, by the Gregorian calendar. Months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const dayDates = (year: number, month: number, day: number): Dates | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { from: iso(year, month, day), to: iso(year, month, day) }
    : null

/** From the first day of one month to the last of another, which may be of a later year. */
export const monthsDates = (
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): Dates => ({
  from: iso(fromYear, fromMonth, 1),
  to: iso(toYear, toMonth, daysInMonth(toYear, toMonth)),
})

export const yearsDates = (from: number, to: number): Dates => monthsDates(from, 1, to, 12)

export type Part = 'early' | 'middle' | 'late' | 'start' | 'end' | 'first half' | 'second half'

/** Which part of a stretch the words before it name, or null for the whole. */
export function partNamed(words: string): Part | null {
  const said = words.toLowerCase()
  if (/first half/.test(said)) return 'first half'
  if (/(?:second|latter) half/.test(said)) return 'second half'
  if (/early/.test(said)) return 'early'
  if (/mid/.test(said)) return 'middle'
  if (/late/.test(said)) return 'late'
  if (/start|beginning/.test(said)) return 'start'
  if (/end|close/.test(said)) return 'end'
  return null
}

/** Thirds of a year are four months; its start and end are January and December. */
export function partOfYear(year: number, part: Part | null): Dates {
  const [from, to] = cut(part, [1, 12], [1, 4], [5, 8], [9, 12], [1, 1], [12, 12], [1, 6], [7, 12])
  return monthsDates(year, from, year, to)
}

/**
 * Early is years 0 to 3 of a decade, middle 4 to 6, late 7 to 9; start and end its first and last. "The
 * 1600s" are a hundred years; from 1900 on such a number is more often ten.
 */
export function partOfDecade(decade: number, part: Part | null): Dates {
  if (decade % 100 === 0 && decade < 1900) {
    const [from, to] = cut(
      part,
      [0, 99],
      [0, 33],
      [34, 66],
      [67, 99],
      [0, 9],
      [90, 99],
      [0, 49],
      [50, 99],
    )
    return yearsDates(decade + from, decade + to)
  }
  const [from, to] = cut(part, [0, 9], [0, 3], [4, 6], [7, 9], [0, 0], [9, 9], [0, 4], [5, 9])
  return yearsDates(decade + from, decade + to)
}

/** The nth century is years 1 to 100 of it (the 19th: 1801 to 1900); its parts are thirds. */
export function partOfCentury(nth: number, part: Part | null): Dates {
  const base = (nth - 1) * 100
  const [from, to] = cut(
    part,
    [1, 100],
    [1, 33],
    [34, 66],
    [67, 100],
    [1, 10],
    [91, 100],
    [1, 50],
    [51, 100],
  )
  return yearsDates(base + from, base + to)
}

type Span = readonly [number, number]

function cut(
  part: Part | null,
  whole: Span,
  early: Span,
  middle: Span,
  late: Span,
  start: Span,
  end: Span,
  first: Span,
  second: Span,
): Span {
  if (part === null) return whole
  const spans: Record<Part, Span> = {
    early,
    middle,
    late,
    start,
    end,
    'first half': first,
    'second half': second,
  }
  return spans[part]
}

const seasons: Record<string, Span> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
}

/** Northern seasons by months; the winter of 1932 is December 1932 to February 1933. */
export function seasonDates(season: string, year: number): Dates {
  const months = seasons[season.toLowerCase()]
  return months ? monthsDates(year, months[0], year, months[1]) : monthsDates(year, 12, year + 1, 2)
}
