/** A question's period, and which of it dated evidence covers. */

import type { Dates } from '../model/note.ts'
import { daysInMonth } from '../text/calendar.ts'
import { findEarlyYears } from '../text/early-years.ts'
import { monthNames } from '../text/month-names.ts'

/** Whether two stretches have a day in common. Both are ISO dates, so their text sorts as time does. */
export const overlap = (a: Dates, b: Dates): boolean => a.from <= b.to && b.from <= a.to

/** Before this year a number in evidence may be a year though no era says so. */
const early = '1000'

/** When evidence tells of, for a question about a period: notes about early times write years of few digits bare. */
export const datesWithin = (
  period: Dates,
  { dates, words }: { dates: readonly Dates[]; words: string },
): readonly Dates[] => (period.from < early ? [...dates, ...findEarlyYears(words)] : dates)

/** A run of whole years or months, in days and as people say it: "1929", "1929 to 1934", "March to May 1917". */
export type Stretch = Dates & { says: string }

/** How much of a period has no evidence. `share` is that of the longest run in the whole, from 0 to 1. */
export type Uncovered = { longest: Stretch; share: number }

/** A period of fewer years than this is looked at month by month. */
const fewYears = 3

/**
 * The longest run of a period in which nothing is dated; null when every part has something. A period is
 * looked at in calendar years, or in months when it touches fewer than three years, and a part is covered
 * by whatever is dated within it: evidence from one day of 1934 covers 1934.
 */
export function uncovered(period: Dates, dated: readonly Dates[]): Uncovered | null {
  const parts = partsOf(period)
  let longest: Dates[] = []
  let run: Dates[] = []
  for (const part of parts) {
    if (dated.some((dates) => overlap(dates, part))) run = []
    else run = [...run, part]
    if (run.length > longest.length) longest = run
  }
  const [first, last] = [longest[0], longest.at(-1)]
  if (!first || !last) return null
  const from = first.from
  const to = last.to
  return {
    longest: { from, to, says: saysStretch(from, to, isByMonth(period)) },
    share: longest.length / parts.length,
  }
}

const yearOf = (date: string): number => Number(date.slice(0, 4))
const monthOf = (date: string): number => Number(date.slice(5, 7))
const isByMonth = ({ from, to }: Dates): boolean => yearOf(to) - yearOf(from) + 1 < fewYears

/** The calendar years, or months, that a period touches. */
function partsOf(period: Dates): Dates[] {
  const first = yearOf(period.from)
  const last = yearOf(period.to)
  if (!isByMonth(period))
    return numbers(first, last).map((year) => ({
      from: `${four(year)}-01-01`,
      to: `${four(year)}-12-31`,
    }))
  return numbers(first * 12 + monthOf(period.from) - 1, last * 12 + monthOf(period.to) - 1).map(
    (month) => {
      const year = Math.floor(month / 12)
      const start = `${four(year)}-${two((month % 12) + 1)}`
      return { from: `${start}-01`, to: `${start}-${two(daysInMonth(year, (month % 12) + 1))}` }
    },
  )
}

const numbers = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
const two = (value: number): string => String(value).padStart(2, '0')
const four = (value: number): string => String(value).padStart(4, '0')

/** Early years are hardly known for years without their era. */
const saysYear = (date: string): string => `${yearOf(date) < 1000 ? 'AD ' : ''}${yearOf(date)}`

function saysStretch(from: string, to: string, byMonth: boolean): string {
  const [early, late] = [saysYear(from), saysYear(to)]
  if (!byMonth) return early === late ? early : `${early} to ${late}`
  const [first, last] = [from, to].map((date) => monthNames[monthOf(date) - 1] ?? '')
  if (early !== late) return `${first} ${early} to ${last} ${late}`
  return first === last ? `${first} ${early}` : `${first} to ${last} ${early}`
}

/** A period as people write it: "1924", "1924 to 1929", "March 1917", "9 November 1918". */
export function saysPeriod({ from, to }: Dates): string {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return saysStretch(from, to, false)
  const isMonths = from.endsWith('-01') && to.endsWith(two(daysInMonth(yearOf(to), monthOf(to))))
  if (isMonths) return saysStretch(from, to, true)
  return from === to ? saysDay(from) : `${saysDay(from)} to ${saysDay(to)}`
}

const saysDay = (date: string): string =>
  `${Number(date.slice(8))} ${saysStretch(date, date, true)}`
