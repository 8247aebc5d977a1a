/** Whether a name is the subject of a verb in the present, as people are of what they think and do in notes. */
import { isPast, isVerb } from '../question/verbs.ts'
import { isAdverb, isConjunction, isDeterminer, isPreposition } from '../question/word-classes.ts'
import { isThing } from './name-words.ts'

/** What opens the object of a verb: then the word before it is one, whatever it is. */
const opensObject =
  /^(?:the|an?|his|her|its|their|this|these|those|every|all|no|him|them|it|himself|herself|itself|what|how|why|whether)$/
const auxiliary =
  /^(?:was|were|is|are|am|had|has|have|did|does|do|could|would|should|might|will|can|must|cannot)$/
/** What may stand between a subject and its verb: its partners ("and Engels"), who it is (", the last shogun,"). */
const partners = /^(?:,\s\p{Lu}[\p{L}’'-]+){0,3},?\s(?:and|&)\s\p{Lu}[\p{L}’'-]+/u
const apposition = /^,\s(?:the|an?|his|her|its|then|now|once)\s[^,.;:()]{2,40},(?=\s\p{Ll})/u
/** A verb of the past with what it does: not "bombed by". */
const nextPast =
  /^(?:\s(?:\p{Ll}+ly|also|never|always|only|still|then|later|now|both|too))?\s(?:had\s(?:\p{Ll}+ly\s|also\s|never\s|always\s)?)?(\p{Ll}+)(?=\s(?!by\b)[\p{L}\p{N}£$€“‘"'(])/u
const next =
  /^(?:\s(?:\p{Ll}+ly|also|never|always|only|still|then|now|both|too))?\s(\p{Ll}+)(?:n['’]t)?(?:\s(\p{L}+))?/u
/** What is done by minds alone, so that it needs no object to tell of one: "Locke agrees". */
const onlyOfMinds = /^(?:agree|disagree|dissent|object|reply|respond|concede|doubt|think|despair)$/

const basesOf = (word: string): string[] => [
  word.slice(0, -1),
  word.replace(/es$/, ''),
  word.replace(/ies$/, 'y'),
]

/** Endings of verbs that make verbs of other words, so that no list has them all. */
const verbal = /.{3}(?:ate|ise|ize|ify)$/

/** A word in -s that is a verb where it stands, seeing the word behind it: "thinks", but not "talks" of "talks failed". */
export function isPresent(word: string, behind = ''): boolean {
  if (word === 'does') return true
  if (!/(?:[^su]s|(?:s|sh|ch|x|z)es)$/.test(word) || /ics$/.test(word)) return false
  if (auxiliary.test(word)) return false
  if ([isPreposition, isConjunction, isDeterminer, isAdverb].some((is) => is(word))) return false
  // "Suez talks failed", "unit tests share": a plural with a verb of its own.
  if (auxiliary.test(behind) || isPast(behind)) return false
  if (basesOf(word).some((base) => isVerb(base) || onlyOfMinds.test(base))) return true
  const isName = /^\p{Lu}/u.test(behind) && !isThing(behind)
  if (opensObject.test(behind) || isName) return true
  return !isVerb(behind) && basesOf(word).some((base) => verbal.test(base))
}

/** Of a text from the end of a name on, from where its verb may stand. */
export const fromVerb = (after: string): string =>
  after.replace(partners, '').replace(apposition, '')

/** "marched on", "had argued that": it did something, and it is told what. */
export function isDeedBehind(after: string): boolean {
  const [, word = ''] = nextPast.exec(after) ?? []
  return !auxiliary.test(word) && isPast(word)
}

/** "pay the price": what several do now. */
export function isPluralPresentBehind(after: string): boolean {
  const [, word = '', behind = ''] = next.exec(after) ?? []
  return isVerb(word) && opensObject.test(behind)
}

/** Of a text from the end of a name on: "thinks that", "never doubts", "does not". */
export function isPresentBehind(after: string): boolean {
  const [, word, behind] = next.exec(after) ?? []
  return word !== undefined && isPresent(word, behind)
}

/** The same where something follows the verb, or it is one of minds alone: not "Guilt returns." */
export function isTellingBehind(after: string): boolean {
  const [, word = '', behind] = next.exec(after) ?? []
  const isAlone = behind === undefined && word !== 'does'
  return (
    isPresent(word, behind) && (!isAlone || basesOf(word).some((base) => onlyOfMinds.test(base)))
  )
}

/** The same in the past too: "relied on", "was ill". */
export function isVerbBehind(after: string): boolean {
  const [, word = '', behind] = next.exec(after) ?? []
  return auxiliary.test(word) || isPast(word) || isPresent(word, behind)
}
