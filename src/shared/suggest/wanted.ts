/** What to look for in the library, for a question and for one of its points. */
import type { Dates } from '../model/note.ts'
import { givenTitles } from '../plan/templates/index.ts'
import { withoutAddresses } from '../text/addresses.ts'
import { datesIn } from '../text/dates.ts'
import { isInCapitals, isInitials } from '../text/stop-words.ts'
import { isEmptyWord } from './empty-words.ts'
import { isPlainWord } from './plain-words.ts'
import { type Relative, relativesOf } from './word-families.ts'

/** Where in a plan evidence is wanted: its question and, in a point, the section's title and the claim. */
export type WantedPlace = {
  question: string
  section?: string | undefined
  claim?: string | undefined
}

/**
 * A word as it was written, or with its first capital alone where all of its text is in capitals; what it counts,
 * from 0 to 1, and what else will do with less weight.
 */
export type WantedWord = { word: string; weight: number; relatives: readonly Relative[] }

export type Wanted = {
  /** Each word once, the weightiest first. */
  words: readonly WantedWord[]
  /** Words that were written side by side, as in "Red Army", in small letters. */
  pairs: readonly (readonly [string, string])[]
  /** The stretches of time that are spoken of; none when none is. */
  periods: readonly Dates[]
}

/** What is nearest to the caret counts most: a claim is what its evidence must show. */
const shares = {
  claim: { claim: 1, section: 0.4, question: 0.3 },
  section: { claim: 0, section: 1, question: 0.7 },
  question: { claim: 0, section: 0, question: 1 },
}

/** A year says when, which the period says better: it is not what is asked about. */
const numberShare = 0.3
/** A word as general as "became" or "position". */
const plainShare = 0.3

/** A word that narrows the next one of a name: "Second" of "Second World War" is in many other names. */
const narrowingShare = 0.6

function shareOf({ word }: Telling, next: Telling | undefined): number {
  if (/^\d/.test(word)) return numberShare
  if (isPlainWord(word)) return plainShare
  return next?.isJoined && isName(word) && isName(next.word) ? narrowingShare : 1
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)

/**
 * The words of the titles that templates give: in a section's title they say how it argues, not what about.
 * Gathered when they are first asked for: making all templates takes a twentieth of a second, which no start should.
 */
const isGiven = (word: string): boolean => {
  givenWords ??= new Set([...givenTitles('', [])].flatMap((title) => title.split(/\P{L}+/u)))
  return givenWords.has(word.toLowerCase())
}
let givenWords: ReadonlySet<string> | undefined

/**
 * Weighs the words that matter in the question, the section's title and the claim. Words that only ask or hang a
 * text together, those of templates and parts of addresses are left out; a doctrine's name brings its followers and its namesake with less weight.
 */
export function wantedFor({ question, section = '', claim = '' }: WantedPlace): Wanted {
  const parts = {
    claim: tellingWords(claim),
    section: tellingWords(section).filter(({ word }) => !isGiven(word)),
    question: tellingWords(question),
  }
  const nearest =
    parts.claim.length > 0 ? 'claim' : parts.section.length > 0 ? 'section' : 'question'
  const words = new Map<string, WantedWord>()
  for (const part of ['claim', 'section', 'question'] as const)
    for (const [at, telling] of parts[part].entries()) {
      const { word } = telling
      const weight = shares[nearest][part] * shareOf(telling, parts[part][at + 1])
      const key = word.toLowerCase()
      if (weight > (words.get(key)?.weight ?? 0))
        words.set(key, { word, weight, relatives: relativesOf(word) })
    }
  return {
    words: [...words.values()].sort((a, b) => b.weight - a.weight),
    pairs: Object.values(parts).flatMap(pairsIn),
    periods: datesIn([claim, section, question].join('\n')),
  }
}

/** `isJoined`: it follows the telling word before it with a blank or a hyphen between them. */
type Telling = { word: string; isJoined: boolean }

/** The words of a text that tell what it is about, as written. */
function tellingWords(text: string): Telling[] {
  const plain = withoutAddresses(text.normalize('NFC'))
  const isShouted = isInCapitals(plain)
  let end = -1
  return [...plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: written, index }) => {
    const word = isShouted ? written.charAt(0) + written.slice(1).toLowerCase() : written
    if (word.length < 2 || (isEmptyWord(word) && !isInitials(word))) return []
    const isJoined = end >= 0 && /^[\s\-–]$/u.test(plain.slice(end, index))
    end = index + word.length
    return [{ word, isJoined }]
  })
}

function pairsIn(words: readonly Telling[]): [string, string][] {
  return words.flatMap(({ word, isJoined }, at): [string, string][] => {
    const before = words[at - 1]?.word
    return isJoined && before !== undefined ? [[before.toLowerCase(), word.toLowerCase()]] : []
  })
}
