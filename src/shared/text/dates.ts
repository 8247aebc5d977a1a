import type { Dates } from '../model/note.ts'
import { withoutAddresses } from './addresses.ts'
import { bareYears } from './bare-years.ts'
import { yearsDates } from './calendar.ts'
import { counted, plural } from './counted-things.ts'
import { dateForms } from './date-forms.ts'
import type { Range } from './ranges.ts'
import { shortFormsFor } from './short-forms.ts'

/** A date as it is written in a text, and what it means. */
export type DateFound = Range & Dates

const worthReading = /\d|centur|(?:twen|thir|for|fif|six|seven|eigh|nine)ties/i
const bareYear =
  /(?:(?<=\bc)|(?<![\p{L}\p{N}£$€#_-]|\d[.,:/–—]|\b(?:p|pp|no|nos|vol|n)\.\s?|\b(?:pages?|page|no|number|article|section|line|lines)\s))(?:1\d{3}|20\d{2})(?![\p{L}\p{N}%£$€_]|[.,:]\d|\s?(?:%|per cent|percent|BC|million|billion))/giu

const cue =
  /(?:\b(?:in|by|since|until|till|during|before|after|from|between|year|years|circa|c\.|dated|and|or|to)\s|\bc\.?|\()$/i
const amount =
  /\b(?:over|some|about|around|nearly|almost|approximately|approx\.|than|least|most|only|up to|total of|another|further|every|of)\s$/i

const yearOfEra = '(?:AD\\s?)?(?<![\\d.,])\\d{1,4}(?:\\s?(?:B\\.?C\\.?(?:E\\.?)?|AD|CE))?'
/** Two years that may be of different eras: "31 BC to AD 14" is no date, as its years before Christ give none. */
const fromTo = new RegExp(
  `between\\s${yearOfEra}\\sand\\s${yearOfEra}|${yearOfEra}(?:\\s?[-–—]\\s?|\\s(?:to|until|till|through)\\s)${yearOfEra}`,
  'gu',
)

/**
 * The dates and periods a text names, in order of place, overlapping ones never both.
 *
 * Whole days, both ends included. What is said before or after a date ("by 1934", "after 1924",
 * "circa 1890") does not widen it. Early, mid and late are thirds: of a year January to April, May to
 * August, September to December; of a decade years 0–3, 4–6, 7–9; "the end of 1930" is its December.
 * Seasons are the northern ones. A century runs from its year 01. Days without a year, and years
 * before Christ, give nothing; nor does a link's address. A month's name may be misspelt when only one can be meant.
 *
 * A bare number of four digits is a year unless it counts something ("1500 men", "over 2000 votes"),
 * is money, a page or a part of a longer number; a round one (1500) needs a word such as "in" before it, and
 * one from before 1400 has to stand as a year does (see `bareYears`).
 */
export function findDates(written: string): DateFound[] {
  const text = withoutAddresses(written)
  if (!worthReading.test(text)) return []
  const found: DateFound[] = []
  const taken = new Uint8Array(text.length)
  const isFree = (start: number, end: number): boolean => !taken.subarray(start, end).includes(1)
  for (const { 0: years, index } of text.matchAll(fromTo))
    if (/B\.?C/.test(years)) taken.fill(1, index, index + years.length)
  for (const { pattern, read } of [...shortFormsFor(text), ...dateForms]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (!isFree(match.index, end) || isBeforeChrist(text, end)) continue
      const dates = read(match.groups ?? {})
      if (!dates) continue
      taken.fill(1, match.index, end)
      if (!countsThings(text, match[0], end)) found.push({ start: match.index, end, ...dates })
    }
  }
  for (const early of bareYears(text)) {
    if (!isFree(early.start, early.end)) continue
    taken.fill(1, early.start, early.end)
    found.push(early)
  }
  for (const { 0: digits, index } of text.matchAll(bareYear)) {
    const end = index + digits.length
    if (!isFree(index, end) || !isYear(text, index, end)) continue
    taken.fill(1, index, end)
    found.push({ start: index, end, ...yearsDates(Number(digits), Number(digits)) })
  }
  found.sort((a, b) => a.start - b.start)
  return found.flatMap((date) => [date, ...yearsListed(text, date, isFree)])
}

const nextYear = /^(?:,\s|,?\s(?:and|or|&)\s)(?<year>[1-9]\d{2,3})(?![\p{L}\p{N}%£$€]|[.,:/–—-]\d)/u

/** "In 1377, 1379 and 1380": what stands in a list behind a year is one too, though alone it would not be known for it. */
function* yearsListed(
  text: string,
  { start, end }: DateFound,
  isFree: (start: number, end: number) => boolean,
): Generator<DateFound> {
  if (!/^\d{3,4}$/.test(text.slice(start, end))) return
  let [before, reached] = [Number(text.slice(start, end)), end]
  for (;;) {
    const [all = '', digits = ''] = nextYear.exec(text.slice(reached, reached + 16)) ?? []
    const from = reached + all.length - digits.length
    reached += all.length
    const year = Number(digits)
    const isLater = year > before && year <= before + 100
    if (!isLater || !isFree(from, reached) || thingsAreCounted(text, reached)) return
    yield { start: from, end: reached, ...yearsDates(year, year) }
    before = year
  }
}

const thingsAreCounted = (text: string, end: number): boolean => {
  const after = text.slice(end, end + 60)
  return counted.test(after) || plural.test(after) || isBeforeChrist(text, end)
}

/** "between 1500 and 2000 men", "1500-2000 tonnes": two round numbers before a thing that is counted. */
function countsThings(text: string, written: string, end: number): boolean {
  const ends = /(\d{3,4})\D+(\d{3,4})$/.exec(written)
  return ends?.[1]?.endsWith('0') === true && ends[2]?.endsWith('00') === true
    ? counted.test(text.slice(end, end + 60))
    : false
}

/** The dates of a text without their places, each once. See `findDates`. */
export function datesIn(text: string): Dates[] {
  const seen = new Set<string>()
  const dates: Dates[] = []
  for (const { from, to } of findDates(text)) {
    const key = `${from}/${to}`
    if (!seen.has(key)) dates.push({ from, to })
    seen.add(key)
  }
  return dates
}

const isBeforeChrist = (text: string, end: number): boolean =>
  /^\s?B\.?C/.test(text.slice(end, end + 4))

function isYear(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 60)
  const year = Number(text.slice(start, end))
  const isRound = year % 100 === 0
  const hasCue = cue.test(before)
  const counts = counted.test(after)
  if (/\b(?:over|than|least|nearly|almost|some|approximately|up to)\s$/i.test(before))
    return !counts && !plural.test(after) && !isRound
  if (isRound) return hasCue && !counts && !plural.test(after)
  if (counts) return hasCue && !amount.test(before) && year >= 1700 && /^\s\p{L}/u.test(after)
  return year >= 1400 || hasCue
}
