/** How likely a word of a clause is its verb in the base form: "did X [cause] Y". */
import { bare, isName } from './bare-words.ts'
import { governsBare } from './inflecting.ts'
import { isPast, isVerb } from './verbs.ts'
import {
  isAdjective,
  isAdverb,
  isConjunction,
  isDeterminer,
  isNaming,
  isPreposition,
} from './word-classes.ts'

/** Verbs that are nouns as often: they are verbs where an object follows them, or a name stands before them. */
const nounsToo: ReadonlySet<string> = new Set(
  `abuse advance aid alarm ambush approach attack balance benefit blackmail bomb boycott bribe cast cause challenge
  change claim collapse comfort conflict contest contract control cost counter crown damage debate decline decrease
  demand design desire dispute divorce encounter end envy excuse exile experience export fall fear film finance
  flood force form fracture fuel fund gain guard guide harm hate help hide honour import increase influence insult
  interest judge label lack launch light limit link love mask massacre measure mistrust murder name object offer
  order outrage pardon parody pioneer plague plan practice praise privilege process profit project promise purge
  question rally reform regret reign remedy report request research respect retreat review revolt reward ridicule
  ring rise rival ruin rule sabotage sacrifice sanction seed share shelter shield signal slaughter sound spark
  spell spin start stem stick stop store stress strike string struggle study supply support surrender suspect swing
  tax test torment torture touch trace trade transport trap triumph trouble trust turn use value veto view vote
  waste wind witness wonder work worry worship yield`.split(/\s+/),
)

/** A verb that is no noun. */
const isOnlyVerb = (word: string): boolean => isVerb(word) && !nounsToo.has(word)

const opensObject = (word = ''): boolean =>
  word === '' ||
  isName(word) ||
  isDeterminer(bare(word)) ||
  isPreposition(bare(word)) ||
  isAdverb(bare(word)) ||
  isAdjective(bare(word)) ||
  /(?:self|selves)$|^(?:it|them|him|us|me)$/.test(bare(word)) ||
  /^\d/.test(word)

const subordinates =
  /^(?:because|although|though|while|whilst|when|whenever|where|if|unless|whether)$/

/** Verbs with an object that are nouns where a question ends with them: "drive [reform]". */
const endsAsNoun =
  /^(?:abuse|aid|blame|control|damage|fear|force|harm|help|influence|praise|reform|respect|support|value|waste)$/

/** The weight of a verb that is known: where it is a noun too, by what stands before and behind it. */
function weightOfKnown(words: readonly string[], at: number, isFollowed: boolean): number {
  const here = words[at] ?? ''
  const word = bare(here)
  const isLast = words[at + 1] === undefined
  if (isLast && endsAsNoun.test(word)) return 1
  const [next, after, last] = [1, 2, 3].map((ahead) => bare(words[at + ahead]))
  const isNoun = nounsToo.has(word) && !isAfterSubject(words, at)
  // "want reform or", "drive reform in": the second of two is a noun where no object follows it; but not that of
  // "aid help or hinder growth".
  const isPair = isConjunction(after ?? '') && isVerb(last ?? '') && words[at + 4] !== undefined
  const isObject = !after || isPreposition(after) || (isConjunction(after) && !isPair)
  const mayBeNoun = endsAsNoun.test(next ?? '') || (isOnlyVerb(word) && nounsToo.has(next ?? ''))
  if (mayBeNoun && isObject) return isNoun ? 6 : 10
  // "feed climate change", "support for the war fell": what may be a noun gives way to what is none.
  if (isNoun && isLast) return 7.5
  if (isNoun && isPreposition(next ?? '')) return 7
  // "forbid hate speech", but "trade helps the state": no object follows the second.
  if (isOnlyVerb(word) && nounsToo.has(next ?? '') && !opensObject(words[at + 2])) return 9
  // "support increased", "trade led": the first of two is a noun.
  if (next && isVerb(next) && !isAdverb(next) && !here.endsWith(',')) return 4
  return isFollowed || governsBare.test(word) ? 10 : 8
}

/** Behind a name that is all of the subject, and behind a plural, what may be a noun is a verb. */
function isAfterSubject(words: readonly string[], at: number): boolean {
  const before = bare(words[at - 1])
  return (
    (words.slice(0, at).every(isName) && !isNaming(before)) ||
    /[^aius]s$|^(?:children|men|people|women)$/.test(before)
  )
}

const isSaid = (word: string): boolean =>
  isPast(word) ||
  isOnlyVerb(word) ||
  (/[^s]s$/.test(word) && isOnlyVerb(word.slice(0, -1))) ||
  /^(?:am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)$/.test(
    word,
  )

/** The first verb behind "who" or "which" is that of its clause: "a state whose citizens [distrust] one another". */
const isOfRelative = (words: readonly string[], at: number): boolean => {
  const before = words.slice(0, at).map(bare)
  const start = before.findLastIndex((word) => /^(?:who|which|that|whose)$/.test(word))
  const told = before.slice(start + 1)
  const stem = before[start] === 'whose' ? '' : (told[0] ?? '').replace(/(?<=[^s])s$/, '')
  const isTold = stem !== told[0] && (isVerb(stem) || nounsToo.has(stem))
  return start > 0 && !isTold && !told.some(isSaid)
}

/** A place after "because" or "when" belongs to that clause: "fall apart because its members [put] their own". */
const isSubordinate = (words: readonly string[], at: number): boolean =>
  words.slice(0, at).some((word) => subordinates.test(bare(word)))

/** The weight of a base verb in the clause itself: one in a clause within it counts for little. */
export const weightOfBase = (words: readonly string[], at: number): number =>
  weightOfVerb(words, at) * (isOfRelative(words, at) || isSubordinate(words, at) ? 0.1 : 1)

/** The weight of a base verb: known ones before unknown, and those that an object follows before others. */
function weightOfVerb(words: readonly string[], at: number): number {
  const here = words[at] ?? ''
  const word = bare(here)
  if (isName(here) || subordinates.test(word)) return 0
  if (isAdverb(word)) return weightOfVerb(words, at + 1)
  // "oppose and resist reform": two verbs have the object.
  const isOneOfTwo = isConjunction(bare(words[at + 1])) && isVerb(bare(words[at + 2]))
  const isFollowed = opensObject(words[at + 1]) || (isOneOfTwo && isVerb(word))
  if (isVerb(word) || nounsToo.has(word)) return weightOfKnown(words, at, isFollowed)
  if (
    isDeterminer(word) ||
    isPreposition(word) ||
    isConjunction(word) ||
    isAdjective(word) ||
    /[^a-z-]/.test(word)
  )
    return 0
  const mayBe = isFollowed ? 3 : /[,;:]$/.test(here) || isConjunction(bare(words[at + 1])) ? 2 : 0
  // No verb after "did" ends in the -s of a plural: "workers".
  return mayBe > 0 && !/(?:tion|ment|ness|ism|ity|ance|ence)s?$|[^su]s$/.test(word) ? mayBe : 0
}
