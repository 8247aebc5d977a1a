/** Puts what was found in its order, and marks the words in it. Pure. docs/decisions/105 */
import type { SearchHit } from '../../../shared/model/note.ts'
import { createMatcher, type Matched, merged } from './matching.ts'
import { levels, type Sought } from './query.ts'

/** A hit with its number in the index, before it is ranked and its words are marked. */
export type Found = { num: number; hit: Omit<SearchHit, 'marks' | 'score'> }

/** What of a hit decides its place, in this order; `level` is that of the word that is furthest off. */
type Place = { level: number; isHeadingAlone: boolean; score: number; num: number }

/**
 * Ranks hits and marks their words. Where the heading alone has all of them, the snippets under it are all as good,
 * and stay in their order; where some are not there, the index's score says best. Scores fall from each hit to the
 * next.
 * @param scores the index's own, by number.
 */
export function ranked(
  found: readonly Found[],
  scores: ReadonlyMap<number, number>,
  { words, phrases }: Sought,
): SearchHit[] {
  const match = createMatcher([...phrases, ...words])
  const headings = new Map<string, Levels>()
  const placed = found.map(({ num, hit }) => {
    const inHeading = headings.get(hit.heading) ?? levelsOf(match(hit.heading))
    headings.set(hit.heading, inHeading)
    const inText = match(hit.text)
    const place = placeOf(inHeading, levelsOf(inText), { score: scores.get(num) ?? 0, num })
    return { hit, place, marks: merged(inText.flatMap(({ marks }) => marks)) }
  })
  placed.sort(({ place: one }, { place: other }) => comparePlaces(one, other))
  let least = 0
  const hits = placed.toReversed().map(({ hit, place, marks }) => {
    least = Math.max(least, place.score)
    return { ...hit, score: least, marks }
  })
  return hits.reverse()
}

/** How near each term is, or null where it is not there. */
type Levels = readonly (number | null)[]
const levelsOf = (matched: readonly Matched[]): Levels => matched.map(({ level }) => level)

function placeOf(
  inHeading: Levels,
  inText: Levels,
  { score, num }: Pick<Place, 'score' | 'num'>,
): Place {
  const nearest = inText.map((level, at) => Math.min(level ?? missing, inHeading[at] ?? missing))
  const level = Math.max(...nearest)
  const isHeadingAlone = level < missing && inText.every((matched) => matched === null)
  return { level, isHeadingAlone, score, num }
}

/** Further off than any form: a word that is not there. */
const missing = levels.form + 1

const comparePlaces = (one: Place, other: Place): number =>
  one.level - other.level ||
  Number(one.isHeadingAlone) - Number(other.isHeadingAlone) ||
  (one.isHeadingAlone ? 0 : other.score - one.score) ||
  one.num - other.num
