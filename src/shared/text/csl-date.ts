/** Dates of sources as people type them, and as CSL keeps them. */
import type { CslDate } from '../model/source.ts'
import { daysInMonth } from './calendar.ts'
import { monthNames } from './month-names.ts'

/** As CSL counts them, from 1. */
const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'] as const

/**
 * Reads a date as a person types it: "1983", "May 1983", "12 May 1983", "1983-05-12", "1983–85", "Spring 1983",
 * "c. 1880", "1880?", "August 1914–November 1918". Null when it is none of these or no such day exists.
 */
export function readDate(typed: string): CslDate | null {
  const words = typed.trim().replace(/\s+/g, ' ')
  const about = /^(?:c\.|ca\.?|circa|about) ?(?=\d)|\?$/i.exec(words)
  if (about) {
    const date = readPlain(words.replace(about[0], '').trim())
    return date && { ...date, circa: true }
  }
  return readPlain(words)
}

function readPlain(words: string): CslDate | null {
  const range = /^(\d{4}) ?[-–] ?(\d{2}|\d{4})$/.exec(words)
  if (range?.[1] && range[2] && !isIsoMonth(words)) {
    const from = Number(range[1])
    const to = Number(range[2].length === 2 ? range[1].slice(0, 2) + range[2] : range[2])
    return to > from ? { 'date-parts': [[from], [to]] } : null
  }
  const season = /^(\p{L}{4,6}),? (\d{4})$/u.exec(words)
  const nth = seasonNamed(season?.[1] ?? '')
  if (nth !== null) return { 'date-parts': [[Number(season?.[2])]], season: nth }
  const dates = words.split(/ ?– ?| - /).map(partsOf)
  const parts = dates.filter((date) => date !== null).filter(isRealDate)
  if (dates.length > 2 || parts.length < dates.length) return null
  const [from, to] = parts
  if (!from || (to && !isBefore(from, to))) return null
  return { 'date-parts': parts }
}

/** Which season a word names, from spring, 1; "fall" is autumn. */
export function seasonNamed(word: string): number | null {
  const name = word.toLowerCase() === 'fall' ? 'autumn' : word.toLowerCase()
  const index = seasons.findIndex((season) => season.toLowerCase() === name)
  return index < 0 ? null : index + 1
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

/** Whether there is such a year, month or day. @param date a year, its month and its day, as far as they are known */
export function isRealDate([year, month, day]: readonly number[]): boolean {
  if (!year) return false
  if (month === undefined) return true
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month))
}

/** Whether one date comes before another, as far as both are known. */
export function isBefore(one: readonly number[], other: readonly number[]): boolean {
  for (const [at, part] of one.entries()) {
    const later = other[at]
    if (later !== undefined && later !== part) return part < later
  }
  return false
}

/** The date as `readDate` reads it back: "12 May 1983", "May 1983", "1983", "1983–1985", "c. 1880"; else its words. */
export function saysDate(date: CslDate): string {
  if (date.literal !== undefined) return date.literal
  const season = date.season === undefined ? undefined : seasons[date.season - 1]
  const words = (date['date-parts'] ?? [])
    .map(([year, month, day]) => {
      const name = month === undefined ? undefined : monthNames[month - 1]
      return [name && day, name, year].filter((part) => part !== undefined).join(' ')
    })
    .join('–')
  return [date.circa ? 'c.' : undefined, season, words].filter(Boolean).join(' ')
}

/** The year a date is of, or begins in; null where it has none. CSL has no year 0: where it stands, none is known. */
export const yearOf = (date: CslDate | undefined): number | null =>
  date?.['date-parts']?.[0]?.[0] || null
