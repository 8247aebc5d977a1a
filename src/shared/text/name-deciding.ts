/** Which of the names that were weighed are people's. */
import { eastAsianForm } from './east-asian.ts'
import { surnameEnding } from './name-cues.ts'
import { type NameWord, nameKey } from './name-runs.ts'
import { abstractEnding, isRoman } from './name-words.ts'
import { isPlaceName, type WordTag } from './word-tags.ts'

/** The people an import names, by `nameKey`: whole names, and single names that stand for one. */
export type Vocabulary = {
  full: ReadonlySet<string>
  surnames: ReadonlySet<string>
}

/** Points from which a name is taken for a person's. */
const enough = 3

/** A name, and what all its mentions say together. */
export type Candidate = {
  words: readonly NameWord[]
  key: string
  points: number
  mentions: number
  /** Whether it has stood where no sentence begins. */
  isInside: boolean
  /** Whether it must be a person: a given name or initials lead, or it heads a line of its own. */
  isSure: boolean
  /** Whether an office or form of address has stood before it: of a place it is then a person's name. */
  isTitled: boolean
  /** Whether it has been the subject of a verb in the present or of a deed in the past, and of any verb. */
  isSubject: boolean
  isActive: boolean
  /** Whether such a verb had more to tell, so that even where a sentence begins it has a name before it. */
  isTold: boolean
}

/**
 * The people among the candidates, and those whom their neighbours in a list vouch for.
 * @param known what bynames have shown already; it is added to
 */
export function decide(
  candidates: ReadonlyMap<string, Candidate>,
  neighbours: readonly [string, string][],
  tags: ReadonlyMap<string, WordTag>,
  known: { full: Set<string>; surnames: Set<string> },
): Vocabulary {
  const { full, surnames } = known
  const admit = ({ words, key }: Candidate): void => {
    const surname = eastAsianForm(words.map(({ text }) => text)) ? words[0] : words.at(-1)
    if (words.length === 1) surnames.add(key)
    else {
      full.add(key)
      if (surname && !isRoman(surname.text)) surnames.add(nameKey(surname.text))
    }
  }
  const isKnown = (key: string): boolean => full.has(key) || surnames.has(key)
  for (const one of candidates.values()) if (isPerson(one, tags, 0)) admit(one)
  // "Molotov, Voroshilov, Kalinin and Lazar Kaganovich": one known name vouches for the next in its list.
  for (let round = 0; round < 4; round++) {
    for (const [left, right] of neighbours) {
      if (isKnown(left) === isKnown(right)) continue
      const other = candidates.get(isKnown(left) ? right : left)
      if (other && isPerson(other, tags, 2)) admit(other)
    }
  }
  for (const { words, key } of candidates.values()) {
    const last = words.at(-1)
    const [first] = words
    if (words.length < 2 || !last || !first || !surnames.has(nameKey(last.text))) continue
    if (!/^(?:ordinary|guessed)$/.test(tags.get(first.text.toLowerCase()) ?? '')) full.add(key)
  }
  return { full, surnames }
}

function isPerson(
  candidate: Candidate,
  tags: ReadonlyMap<string, WordTag>,
  vouched: number,
): boolean {
  const { words, key, points, isSure, isSubject, isActive } = candidate
  const told = Math.max(-6, Math.min(6, points)) + vouched
  if (words.length === 1) return isSingle(candidate, tags, told + (isSubject ? 2 : 0))
  const tagOf = ({ text }: NameWord): WordTag | undefined => tags.get(text.toLowerCase())
  const form = eastAsianForm(words.map(({ text }) => text))
  if (isSure || form === 'sure') return told > -3
  // "Black Death reaches England": what is made of common words does things without being a person.
  const isNamed = !words.some((word) => /^(?:noun|ordinary|guessed)$/.test(tagOf(word) ?? ''))
  const isLikely = form === 'likely' && (words.length > 2 || !isPlaceName(key))
  return told + (isSubject && isNamed ? 2 : 0) + (isLikely ? (isActive ? 2 : 1) : 0) >= enough - 1
}

function isSingle(
  { key, isInside, isSubject, isTitled, isTold }: Candidate,
  tags: ReadonlyMap<string, WordTag>,
  told: number,
): boolean {
  const tag = tags.get(key) ?? 'unknown'
  const isNoWord = tag !== 'noun' && tag !== 'ordinary' && !abstractEnding.test(key)
  let total = told
  // "Black Death reaches England": a word for a thing is seldom a name.
  if ((tag === 'noun' || abstractEnding.test(key)) && isSubject) total -= 1
  // A common noun without an article seldom opens a clause about what it does.
  if (isInside || (isTold && isNoWord)) total += 1
  if (surnameEnding.test(key)) total += 1
  if (tag === 'person') total += 3
  if (tag === 'given-name') total += 3
  if (tag === 'place' && !isTitled) total -= 4
  if (tag === 'plural' && !isSubject) total -= 1
  return total >= enough
}
