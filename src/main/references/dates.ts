/**
 * Dates as formats of references write them: by numbers (ISO 8601, and its extension EDTF, which BibLaTeX uses), in
 * the order of RIS and of PubMed, and in words.
 */
import type { CslDate } from '../../shared/model/source.ts'
import { isBefore, isRealDate, readDate, seasonNamed } from '../../shared/text/csl-date.ts'
import { monthNamed } from '../../shared/text/month-names.ts'

/** No date is as long; what is longer is kept as words without being looked at. */
const longest = 80

/**
 * The date that words say, with `literal` for what of them is no number: "n.d.", "Michaelmas 1921" (of the year 1921).
 * Undefined for nothing.
 */
export function dateOf(written: string | undefined): CslDate | undefined {
  const words = tidy(written)
  if (words === '') return undefined
  return (words.length <= longest && understood(words)) || literal(words)
}

/** The date by its year and what a record says of the day elsewhere: "5 November", "Nov", "11". */
export const dayOfYear = (day: string, year: string): CslDate | undefined => {
  const [words, of] = [tidy(day), tidy(year)]
  if (words === '' || words.length + of.length > longest) return undefined
  return /^\d{1,2}$/u.test(words) ? byNumbers(`${of}-${words}`) : understood(`${words} ${of}`)
}

/** Whether a date is numbers alone, or numbers and whether they are near. */
export const isUnderstood = (date: CslDate | undefined): date is CslDate =>
  date !== undefined && date.literal === undefined

const tidy = (words = ''): string =>
  words
    .normalize('NFC')
    .replaceAll(/[\s ]+/gu, ' ')
    .trim()

/** Words, of the year that alone is in them. */
function literal(words: string): CslDate {
  const years =
    words.length <= longest ? (words.match(/(?<!\d)1\d{3}(?!\d)|(?<!\d)20\d{2}(?!\d)/gu) ?? []) : []
  return years.length === 1
    ? { 'date-parts': [[Number(years[0])]], literal: words }
    : { literal: words }
}

function understood(words: string): CslDate | undefined {
  const bare = words.replace(/^\[(.*)\]$/u, '$1').replace(/^(?:c\.?|ca\.?) ?(?=\[?\d)/iu, 'c. ')
  return byNumbers(bare) ?? (readDate(inOrder(bare)) || undefined)
}

/** "1986", "1986-10", "1986/10/03/", "1986/10//Spring", "1914-08/1918-11", "1917~", "-0043", "1999-21" for a spring. */
function byNumbers(words: string): CslDate | undefined {
  const near = /[~?%]$/u.test(words)
  const [from, to, ...more] = words.replace(/[~?%]$/u, '').split('/')
  const isRange = to !== undefined && /^-?\d{4}(?:-\d\d){0,2}$/u.test(to) && more.length === 0
  if (isRange) return rangeOf(from ?? '', to, near)
  const numbers = /^(-?\d{4})(?:[-/](\d{0,2})(?:[-/](\d{0,2})(?:\/(.*))?)?)?$/u.exec(
    words.replace(/[~?%]$/u, ''),
  )
  if (!numbers) return undefined
  const [, year, month, day, other = ''] = numbers
  const season = seasonOf(Number(month)) ?? seasonNamed(other.trim())
  if (other.trim() && season === null) return undefined
  const parts = season === null ? trimmed([year, month, day].map(Number)) : [Number(year)]
  if (!isRealDate(parts)) return undefined
  return { 'date-parts': [parts], ...(season && { season }), ...(near && { circa: true }) }
}

function rangeOf(from: string, to: string, near: boolean): CslDate | undefined {
  const parts = [from, to].map((end) => trimmed(isoParts(end)))
  const [start, end] = parts
  if (!start || !end || !isRealDate(start) || !isRealDate(end) || !isBefore(start, end))
    return undefined
  return { 'date-parts': parts, ...(near && { circa: true }) }
}

function isoParts(words: string): number[] {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(words) ?? []
  return [year, month, day].map((part) => (part === undefined ? 0 : Number(part)))
}

/** Without what follows the first part that says nothing. */
function trimmed(parts: readonly number[]): number[] {
  const end = parts.findIndex((part) => !part)
  return end < 0 ? [...parts] : parts.slice(0, end)
}

/** EDTF counts seasons as months from 21. */
const seasonOf = (month: number): number | null => (month >= 21 && month <= 24 ? month - 20 : null)

/** Other orders in the one that a person types: "March 3, 2019", "2019 Mar 3", "13.05.2010", "Mar. 2019", "5/1986". */
function inOrder(words: string): string {
  const plain = words.replaceAll(/(?<=\p{L}{3})\./gu, '').replace(/, ?/gu, ' ')
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/u.exec(words)
  if (dotted) return [dotted[3], two(dotted[2]), two(dotted[1])].join('-')
  const slashed = /^(\d{1,2})\/(\d{4})$/u.exec(words)
  if (slashed) return [slashed[2], two(slashed[1])].join('-')
  const american = /^(\p{L}{3,9}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/u.exec(plain)
  if (american?.[1] && monthNamed(american[1]))
    return `${american[2]} ${american[1]} ${american[3]}`
  const backwards = /^(\d{4}) (\p{L}{3,9})(?: (\d{1,2}))?$/u.exec(plain)
  if (backwards) return [backwards[3], backwards[2], backwards[1]].filter(Boolean).join(' ')
  return plain
}

const two = (number = ''): string => number.padStart(2, '0')
