/** Dates of sources as people type them, and as CSL keeps them. */
import type { CslDate } from '../model/source.ts'
import { daysInMonth } from './calendar.ts'
import { monthNames } from './month-names.ts'

/**
 * Reads a date as a person types it: "1983", "May 1983", "12 May 1983", "1983-05-12", "1983–85".
 * Null when it is none of these or no such day exists.
 */
export function readDate(typed: string): CslDate | null {
  const words = typed.trim().replace(/\s+/g, ' ')
  const range = /^(\d{4}) ?[-–] ?(\d{2}|\d{4})$/.exec(words)
  if (range?.[1] && range[2] && !isIsoMonth(words)) {
    const from = Number(range[1])
    const to = Number(range[2].length === 2 ? range[1].slice(0, 2) + range[2] : range[2])
    return to > from ? { 'date-parts': [[from], [to]] } : null
  }
  const parts = partsOf(words)
  return parts && isRealDate(parts) ? { 'date-parts': [parts] } : null
}

/** "1983-05" is a month and "1983-85" a range of years. */
const isIsoMonth = (words: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(words)

function partsOf(words: string): number[] | null {
  if (/^\d{1,4}$/.test(words)) return [Number(words)]
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(words)) return words.split('-').map(Number)
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(\p{L}{3,}),? (\d{1,4})$/u.exec(words)
  if (!named?.[2] || !named[3]) return null
  const start = named[2].toLowerCase()
  const month = monthNames.findIndex((name) => name.toLowerCase().startsWith(start)) + 1
  if (month === 0) return null
  return [Number(named[3]), month, ...(named[1] ? [Number(named[1])] : [])]
}

function isRealDate([year, month, day]: number[]): boolean {
  if (!year) return false
  if (month === undefined) return true
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month))
}

/** The date as `readDate` reads it back: "12 May 1983", "May 1983", "1983", "1983–1985". */
export function saysDate(date: CslDate): string {
  return date['date-parts']
    .map(([year, month, day]) => {
      const name = month === undefined ? undefined : monthNames[month - 1]
      return [name && day, name, year].filter((part) => part !== undefined).join(' ')
    })
    .join('–')
}
