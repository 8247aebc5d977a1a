/** The months' names, and which one is meant by them as note-takers write, shorten and misspell them. */
import { editDistance } from './edit-distance.ts'

/** The months as they are written out, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The same in small letters. */
export const smallMonthNames: readonly string[] = monthNames.map((name) => name.toLowerCase())

/** What they are shortened to, in small letters and without the point. May has no shorter name. */
export const shortMonthNames: readonly string[] = [
  ...smallMonthNames.filter((name) => name.length > 3).map((name) => name.slice(0, 3)),
  'sept',
]

/** The month (1 to 12) of a name or its shortening ("Jan", "Sept."), in any case; else null. */
export function monthNamed(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '')
  if (name.length < 3) return null
  const index = smallMonthNames.findIndex(
    (month) => month === name || (name.length <= 4 && month.startsWith(name)),
  )
  return index < 0 ? null : index + 1
}

/**
 * The month a misspelt name must mean, or null when it is none or could be two: one wrong, missing,
 * extra or exchanged letter, or two in a name of seven letters or more. Same first letter always.
 */
export function monthMisspelt(word: string): number | null {
  const name = word.toLowerCase()
  if (name.length < 4 || name.length > 12) return null
  const allowed = name.length >= 7 ? 2 : 1
  const near = smallMonthNames
    .map((month, index) => ({
      month: index + 1,
      away: month[0] === name[0] ? editDistance(name, month, allowed) : allowed + 1,
    }))
    .filter(({ away }) => away <= allowed)
    .sort((a, b) => a.away - b.away)
  const [best, second] = near
  return best && best.away !== second?.away ? best.month : null
}
