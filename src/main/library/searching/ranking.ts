/** Puts what was found in its order, and marks the words in it. Pure. docs/decisions/105 */
import type { SearchHit } from '../../../shared/model/note.ts'
import { readSearchText } from '../../../shared/text/search-words.ts'
import { matchTerm, merged } from './matching.ts'
import { levels, type Sought, type Term } from './query.ts'

/** A hit with its number in the index, before its words are marked. */
export type Found = Omit<SearchHit, 'marks'> & { num: number }

/** What of a hit decides its place, in this order; `level` is that of the word that is furthest off. */
type Place = { level: number; isHeadingAlone: boolean; score: number; num: number }

/**
 * Ranks hits and marks their words. Where the heading alone has all of them, the snippets under it are all as good,
 * and stay in their order; where some are not there, the index's score says best. Scores fall from each hit to the
 * next.
 */
export function ranked(found: readonly Found[], { words, phrases }: Sought): SearchHit[] {
  const terms = [...phrases, ...words]
  const headings = new Map<string, (number | null)[]>()
  const placed = found.map((each) => {
    const inHeading = headings.get(each.heading) ?? levelsIn(each.heading, terms)
    headings.set(each.heading, inHeading)
    return placeOf(each, inHeading, terms)
  })
  placed.sort(({ place: one }, { place: other }) => comparePlaces(one, other))
  let least = 0
  const hits = placed.toReversed().map(({ hit }) => {
    least = Math.max(least, hit.score)
    return { ...hit, score: least }
  })
  return hits.reverse()
}

const levelsIn = (text: string, terms: readonly Term[]): (number | null)[] => {
  const read = readSearchText(text)
  return terms.map((term) => matchTerm(read, term).level)
}

function placeOf(
  { num, ...hit }: Found,
  inHeading: readonly (number | null)[],
  terms: readonly Term[],
): { hit: SearchHit; place: Place } {
  const read = readSearchText(hit.text)
  const inText = terms.map((term) => matchTerm(read, term))
  const nearest = inText.map(({ level }, at) =>
    Math.min(level ?? missing, inHeading[at] ?? missing),
  )
  const level = Math.max(...nearest)
  const place = {
    level,
    isHeadingAlone: level < missing && inText.every((matched) => matched.level === null),
    score: hit.score,
    num,
  }
  return { hit: { ...hit, marks: merged(inText.flatMap(({ marks }) => marks)) }, place }
}

/** Further off than any form: a word that is not there. */
const missing = levels.form + 1

const comparePlaces = (one: Place, other: Place): number =>
  one.level - other.level ||
  Number(one.isHeadingAlone) - Number(other.isHeadingAlone) ||
  (one.isHeadingAlone ? 0 : other.score - one.score) ||
  one.num - other.num
