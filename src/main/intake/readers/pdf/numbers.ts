/** The numbers that are printed on pages. */
import { romanOf, valueOfRoman } from '../../../../shared/text/roman.ts'
import type { EdgeRow } from './furniture.ts'

export type Count = { value: number; isRoman: boolean; printed: string }
type Printed = Count & {
  /** Whether the row has no other words. */
  isAlone: boolean
}

const figure = String.raw`(\d{1,4}|[ivxlc]{1,9}|[IVXLC]{1,9})`
const dash = String.raw`[-–—|•·~()[\]\s]*`
const alone = new RegExp(
  String.raw`^${dash}(?:(?:page|p\.|pg\.?)\s*)?${figure}(?:\s*(?:of|\/|\|)\s*\d{1,4})?(?:${dash}page)?${dash}$`,
  'i',
)
const within = [
  new RegExp(String.raw`\b(?:page|p\.)\s*${figure}\b`, 'i'),
  new RegExp(String.raw`^${figure}(?=[\s|·•,–—])`),
  new RegExp(String.raw`(?<=[\s|·•,–—])${figure}$`),
  /\b(\d{1,4})\s*\/\s*\d{1,4}$/,
]

/** The numbers in a row that may be that of its page. */
export function numbersIn(words: string): Printed[] {
  if (words.length > 200) return []
  const only = alone.exec(words)?.[1]
  const found = only ? [only] : within.flatMap((form) => form.exec(words)?.[1] ?? [])
  return found.flatMap((number) => {
    const isRoman = /\D/.test(number)
    const value = isRoman ? valueOfRoman(number.toUpperCase()) : Number(number)
    return value === null ? [] : [{ value, isRoman, printed: number, isAlone: only !== undefined }]
  })
}

/**
 * The number of each page that has one in a series that counts as the pages do. Of two that a page has, that of the
 * longer series is taken; a number alone tells more than one among other words.
 */
export function countsOn(edges: readonly EdgeRow[], pages: number): Map<number, Count> {
  const series = new Map<string, Map<number, Printed>>()
  for (const { at, words } of edges)
    for (const { value, isRoman, printed, isAlone } of numbersIn(words)) {
      if (value === 0) continue
      const key = `${isRoman} ${value - at}`
      const own = series.get(key) ?? new Map<number, Printed>()
      if (!own.get(at)?.isAlone) own.set(at, { value, isRoman, printed, isAlone })
      series.set(key, own)
    }
  const weightOf = (on: ReadonlyMap<number, Printed>): number =>
    [...on.values()].reduce((sum, { isAlone }) => sum + (isAlone ? 2 : 1), 0)
  const counts = new Map<number, Count>()
  for (const on of [...series.values()].sort((a, b) => weightOf(b) - weightOf(a))) {
    const places = [...on.keys()]
    const span = Math.max(...places) - Math.min(...places) + 1
    const isClose = on.size >= span * 0.4 || on.size >= pages * 0.3
    if (on.size >= 2 && isClose)
      for (const [at, count] of on) if (!counts.has(at)) counts.set(at, count)
  }
  return counts
}

/**
 * What a page is called: by the file, else by the numbers printed on the pages, else by its place. Labels that only
 * count from 1 say no more than the place, and give way to numbers that are printed on half of the pages.
 */
export function labelsOf(
  pages: number,
  given: readonly (string | null)[] | null,
  counts: ReadonlyMap<number, Count>,
): string[] {
  const isTelling = given?.some((label, at) => label !== String(at + 1)) ?? false
  const isPrinted = given ? counts.size >= pages / 2 : counts.size > 0
  const printed = !isTelling && isPrinted ? printedLabels(pages, counts) : []
  return Array.from(
    { length: pages },
    (_, at) => (isTelling && given?.[at]?.trim()) || printed[at] || String(at + 1),
  )
}

/** A page without a number counts on from the one before, or back from the one after. */
function printedLabels(pages: number, counts: ReadonlyMap<number, Count>): string[] {
  const on = [...counts.keys()].sort((a, b) => a - b)
  let next = 0
  return Array.from({ length: pages }, (_, at) => {
    while (next < on.length && (on[next] ?? 0) <= at) next++
    const near = [on[next - 1], on[next]].flatMap((one) => {
      const count = one === undefined ? undefined : counts.get(one)
      return one === undefined || !count ? [] : [{ ...count, value: count.value + at - one }]
    })
    const own = counts.get(at)
    const found = near.find(({ value }) => value > 0)
    if (own) return own.printed
    if (!found) return String(at + 1)
    if (!found.isRoman) return String(found.value)
    const roman = romanOf(found.value)
    return /[a-z]/.test(found.printed) ? roman.toLowerCase() : roman
  })
}
