/** A date of a source as it was typed, said back: in full, and with what of it is missing. */
import type { CslDate } from '../model/source.ts'
import { readDate, saysDate } from './csl-date.ts'

/** Null where nothing is typed, or where there is nothing to add. @param wants whether a year alone is whole */
export function sayTypedDate(typed: string, wants: 'year' | 'day'): string | null {
  const words = typed.trim()
  if (words === '') return null
  const date = readDate(words)
  if (!date) return 'kept as words: no year is read in it'
  const said = saysDate(date)
  const lacks = saysLacking(date, wants)
  const parts = [said === words.replaceAll(/\s+/gu, ' ') ? null : said, lacks]
  return parts.filter((part) => part !== null).join(' · ') || null
}

function saysLacking(date: CslDate, wants: 'year' | 'day'): string | null {
  if (wants === 'year' || date.season !== undefined) return null
  const shortest = Math.min(...(date['date-parts'] ?? []).map((parts) => parts.length))
  if (shortest === 1) return 'year, no month or day'
  return shortest === 2 ? 'month and year, no day' : null
}
