/** Why a snippet is suggested: the words that matched, whom they name, and the time they speak of. Pure. */
import type { Dates } from '../../../shared/model/note.ts'
import { overlaps, type Read } from './score.ts'
import type { Match, Term } from './terms.ts'
import type { Token } from './tokens.ts'

const mostReasons = 5

export type Reasons = { because: string[]; marks: [number, number][] }

/**
 * Words as they stand in the snippet, or else in its heading: those that were asked for first, the
 * weightiest first, people by the whole name that stands there; then the years that fall in the period.
 * `marks` are the UTF-16 ranges of the snippet's text that matched.
 */
export function reasonsOf(
  { text, heading, dates }: Read,
  people: readonly string[],
  match: Match,
  periods: readonly Dates[],
): Reasons {
  const found = matchesIn(text, match)
  const words = new Map<string, { word: string; term: Term }>()
  for (const { token, term } of [...found, ...matchesIn(heading, match)])
    if (!words.has(term.root)) words.set(term.root, { word: nameOf(token.word, people), term })
  const ordered = [...words.values()].sort(
    (a, b) => Number(b.term.isAsked) - Number(a.term.isAsked) || b.term.value - a.term.value,
  )
  const date = dates.find((each) => periods.some((period) => overlaps(each, period)))
  const years = date ? [yearsOf(date)] : []
  const said = ordered.slice(0, mostReasons - years.length).map(({ word }) => word)
  return {
    because: [...new Set([...said, ...years])],
    marks: found.map(({ token: { start, end } }) => [start, end]),
  }
}

const matchesIn = (tokens: readonly Token[], match: Match) =>
  tokens.flatMap((token) => {
    const term = match(token)
    return term ? [{ token, term }] : []
  })

const nameOf = (word: string, people: readonly string[]): string =>
  people.find((name) => name.split(/\s+/).includes(word)) ?? word

function yearsOf({ from, to }: Dates): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  return first === last ? first : `${first}–${last}`
}
