/** How well snippets fit what is looked for: their own words, their note's, and their dates. Pure. */
import type { Dates } from '../../../shared/model/note.ts'
import type { Match, Term } from './terms.ts'
import type { Token } from './tokens.ts'

/** A snippet as it is ranked. */
export type Read = {
  num: number
  noteId: string
  text: readonly Token[]
  heading: readonly Token[]
  dates: readonly Dates[]
}

export type Sought = {
  match: Match
  /** The terms that were asked for. */
  terms: readonly Term[]
  pairs: readonly (readonly [string, string])[]
  periods: readonly Dates[]
}

export type Scored<Each extends Read = Read> = { read: Each; score: number }

/** BM25's two constants. Length counts for little: a long sentence is no worse evidence than a short one. */
const saturation = 1.2
const lengthShare = 0.3

/** What two words side by side add, as they are in what is sought: a share of what they are worth apart. */
const pairShare = 0.5

/** What the heading's words, and the note's best snippets, count beside the snippet's own words. */
const headingShare = 0.8
const companyShare = 0.25
/** How many of a note's snippets speak for it. */
const speakers = 3

/** What a snippet keeps of its score when it and its heading have next to nothing of what was asked. */
const leastCoverage = 0.5

/** What dates inside the period add, and dates outside it alone take away, as a share of the score. */
const periodShare = 0.25

/** The snippets with their scores, the best first; those that match nothing, nor their heading, are left out. */
export function scoreAll<Each extends Read>(
  reads: readonly Each[],
  sought: Sought,
): Scored<Each>[] {
  const average = reads.reduce((sum, { text }) => sum + text.length, 0) / (reads.length || 1)
  const own = reads.map((read) => {
    const length = 1 - lengthShare + (lengthShare * read.text.length) / average
    return { read, found: findIn(read.text, sought, length) }
  })
  const notes = new Map(
    [...Map.groupBy(own, ({ read }) => read.noteId)].map(([noteId, members]) => {
      const best = members.map(({ found }) => found.score).sort((a, b) => b - a)
      const company = best.slice(0, speakers).reduce((sum, score) => sum + score, 0) / speakers
      return [noteId, { heading: findIn(members[0]?.read.heading ?? [], sought, 1), company }]
    }),
  )
  const worth = worthOf(bestOf(sought.terms))
  return own
    .map(({ read, found }) => {
      const note = notes.get(read.noteId)
      const asked = [...found.terms, ...(note?.heading.terms ?? [])].filter((term) => term.isAsked)
      const coverage = worth > 0 ? worthOf(bestOf(asked)) / worth : 0
      const sum =
        found.score +
        headingShare * (note?.heading.score ?? 0) +
        companyShare * (note?.company ?? 0)
      if (found.terms.length === 0 && !note?.heading.terms.length) return { read, score: 0 }
      const inTime = 1 + periodShare * timeliness(read.dates, sought.periods)
      return { read, score: sum * (leastCoverage + (1 - leastCoverage) * coverage) * inTime }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.read.num - b.read.num)
}

/** @param length the text's length beside the others', 1 being usual */
function findIn(tokens: readonly Token[], { match, pairs }: Sought, length: number) {
  const times = new Map<string, number>()
  const terms: Term[] = []
  let score = 0
  let before: { token: Token; term: Term } | null = null
  for (const token of tokens) {
    const term = match(token)
    if (!term) continue
    terms.push(term)
    times.set(term.root, (times.get(term.root) ?? 0) + 1)
    const isBeside = before?.token.end === token.start - 1
    if (before && isBeside && arePair(before.term, term, pairs))
      score += pairShare * (before.term.value + term.value)
    before = { token, term }
  }
  const best = bestOf(terms)
  for (const [root, count] of times)
    score += ((best.get(root) ?? 0) * count * (saturation + 1)) / (count + saturation * length)
  return { terms, score }
}

/** Whether one term followed by the other is a pair that is sought. */
export const arePair = (one: Term, other: Term, pairs: Sought['pairs']): boolean =>
  pairs.some(([first, second]) => first === one.root && second === other.root)

/** What the best form of each wanted word is worth. */
function bestOf(terms: readonly Term[]): Map<string, number> {
  const best = new Map<string, number>()
  for (const { root, value } of terms) best.set(root, Math.max(value, best.get(root) ?? 0))
  return best
}

const worthOf = (best: ReadonlyMap<string, number>): number =>
  [...best.values()].reduce((sum, value) => sum + value, 0)

/** 1 when a date falls in a period, -1 when there are dates and none does, 0 when nothing can be said. */
function timeliness(dates: readonly Dates[], periods: readonly Dates[]): number {
  if (dates.length === 0 || periods.length === 0) return 0
  return dates.some((date) => periods.some((period) => overlaps(date, period))) ? 1 : -1
}

/** Whether two stretches of time share a day. */
export const overlaps = (one: Dates, other: Dates): boolean =>
  one.from <= other.to && other.from <= one.to
