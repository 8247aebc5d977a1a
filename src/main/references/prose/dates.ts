/** Dates as references write them: "3 March 2019", "March 3, 2019", "3 Mar. 2019", "2019 Mar 3", "Spring 1999". */
import type { CslDate } from '../../../shared/model/source.ts'
import { readDate } from '../../../shared/text/csl-date.ts'
import { monthNamed, shortMonthNames, smallMonthNames } from '../../../shared/text/month-names.ts'

const month = `(?:${[...smallMonthNames, ...shortMonthNames].join('|')})\\.?`
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const year = '(?:1[0-9]|20)\\d{2}'

/** Forms of a date with its year, the longer first; each is to be read by `readPrintedDate`. */
export const printedDate = [
  `${day} ${month},? ${year}`,
  `${month} ${day}, ?${year}`,
  `${year},? ${month} ${day}`,
  `${year},? ${month}`,
  `${month},? ${year}`,
  `${year} ?[-–/] ?(?:\\d{4}|\\d{2})`,
  `\\[?c?\\.? ?${year}\\]?[a-z]?`,
].join('|')
/** Forms of a day whose year stands elsewhere. */
export const dayOfYear = `${day} ${month}|${month} ${day}`

const season = /^(?:spring|summer|autumn|fall|winter)(?:\/\p{L}{4,6})?,? (?=\d{4})/iu
const monthRange = /^\p{L}{3,9}\.?[-–/](?=\p{L}{3,9}\.? \d{4})/u

/** The date, or null where the words name no day, month or year that there is. A season is left out. */
export function readPrintedDate(written: string): CslDate | null {
  const words = written
    .replace(season, '')
    .replace(monthRange, '')
    .replace(/[[\],]/g, ' ')
  const parts = words.split(/\s+/).filter(Boolean)
  const numbers = parts.filter((part) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(part))
  const months = parts.filter((part) => monthNamed(part) !== null)
  const years = parts
    .map((part) => /^c?\.?(\d{4}(?:[-–/]\d{2,4})?)[a-z]?$/.exec(part)?.[1])
    .filter((part) => part !== undefined)
  const known = numbers.length + months.length + years.length
  if (years.length !== 1 || parts.filter((part) => !/^c\.?$/.test(part)).length !== known)
    return null
  if (numbers.length > 1 || months.length > 1 || (numbers[0] && !months[0])) return null
  const month = months[0] && readDate(`${months[0].replace('.', '')} 2000`)
  if (month === null) return null
  return readDate(
    [numbers[0], months[0]?.replace('.', ''), years[0]?.replace('/', '–')]
      .filter(Boolean)
      .join(' '),
  )
}

/** "3 March" with the year that was read elsewhere. */
export const withYear = (dayAndMonth: string, year: number): CslDate | null =>
  readPrintedDate(`${dayAndMonth} ${year}`)
