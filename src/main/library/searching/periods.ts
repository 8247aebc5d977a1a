/** The years of a result, in a few periods. Pure. */
import type { Facets } from '../../../shared/contract-library.ts'
import type { Dates } from '../../../shared/model/note.ts'

/** More periods than this are said by longer ones. */
const mostPeriods = 6
/** Lengths of a period, in years. */
const lengths = [1, 5, 10, 25, 50, 100, 500, 5000] as const
const lastYear = 9999

type Counted = readonly { dates: readonly Dates[]; count: number }[]

/** The decades that dates touch, in their order. */
export const decadesIn = (lists: Counted): Facets['decades'] =>
  [...countsBy(lists, 10)]
    .map(([from, count]) => ({ from, count }))
    .sort((one, other) => one.from - other.from)

/** Periods of the shortest length of which a few hold the beginnings of all dates. */
export function periodsIn(lists: Counted): Facets['periods'] {
  const begun = new Set(lists.flatMap(({ dates }) => dates.map(({ from }) => yearOf(from))))
  const startsOf = (length: number) => new Set([...begun].map((year) => year - (year % length)))
  const length = lengths.find((each) => startsOf(each).size <= mostPeriods) ?? 5000
  const counts = countsBy(lists, length)
  return [...startsOf(length)]
    .map((start) => ({
      from: Math.max(1, start),
      to: Math.min(start + length - 1, lastYear),
      count: counts.get(start) ?? 0,
    }))
    .sort((one, other) => other.count - one.count || one.from - other.from)
}

/** How many snippets have a date that touches each stretch of so many years, by its first year. */
function countsBy(lists: Counted, length: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { dates, count } of lists) {
    const touched = new Set<number>()
    for (const { from, to } of dates)
      for (let at = startOf(from, length); at <= startOf(to, length); at += length) touched.add(at)
    for (const start of touched) counts.set(start, (counts.get(start) ?? 0) + count)
  }
  return counts
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The first year of the stretch that a day is in; that of the decade of the years 1 to 9 is 0. */
const startOf = (day: string, length: number): number => yearOf(day) - (yearOf(day) % length)
