/** Where the name of a thing in small letters ends: at small words, and at what is said or done of it. */
import { isQuestionWord } from '../suggest/question-words.ts'
import { isFiniteVerb } from './clause.ts'
import { basesOf, gerundNoun, isParticiple, isVerb } from './verbs.ts'
import {
  isAdjective,
  isAdverb,
  isConjunction,
  isDeterminer,
  isPreposition,
} from './word-classes.ts'

const isAuxiliary = (word: string): boolean =>
  /^(?:is|are|was|were|be|been|being|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|ought|cannot|it|they|them|he|him|she|you|we|us|me|who|why|how|what|when|where|which)$/.test(
    word,
  )

/** Words that stand for things, and numbers. */
const standsIn =
  /^(?:(?:any|every|no|some)(?:thing|one|body)|(?:it|him|her|one)self|(?:our|them)selves|others?|another|ones?|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?)$/u

/** A word that is no part of a thing's name and ends one. */
export const ends = (word: string): boolean =>
  isAuxiliary(word) ||
  standsIn.test(word) ||
  isDeterminer(word) ||
  isPreposition(word) ||
  isConjunction(word) ||
  isAdverb(word) ||
  (isParticiple(word) && !isNounToo(word)) ||
  isAdjective(word)

/** Nouns that are participles too. */
export const isNounToo = (word: string): boolean =>
  /^(?:bid|broadcast|burst|cast|cost|cut|felt|forecast|found|ground|lay|left|offset|rose|run|saw|set|shot|split|spread|thought|thrust|wound)$/.test(
    word,
  )

/** Those whose the next thing is: "women's lives", "workers' rights". */
export const owner =
  /^(?!(?:it|that|this|what|who|here|there|today|yesterday|tomorrow|one|other|another)['’]s$)\p{Ll}[\p{Ll}-]+(?:['’]s|s['’])$/u

const modal = /^(?:can|could|would|should|must|may|might)$/

/** What is done to a thing before it is named: "to [reduce] inflation", "in [controlling] inflation", "to [tax] the rich". */
const isDoing = (words: readonly string[], at: number): boolean => {
  const [word = '', next = ''] = words.slice(at, at + 2)
  const place = isAdverb(words[at - 1] ?? '') ? at - 2 : at - 1
  const governor = words[place] ?? ''
  const last = words[at - 1] ?? ''
  // "whom they [attach] themselves to", "do not [kill] viruses"
  if (/^(?:they|we|he|she|who)$/.test(last) && isVerb(word)) return true
  if (/^(?:do|does|did)$/.test(words[at - 2] ?? '') && last === 'not') return true
  // "firms may [collude]": a word behind a modal and its subject is a verb, though it is not a known one.
  if (modal.test(governor) && (isVerb(word) || isThing(words[place - 1]))) return true
  // "or merely [reflect] society"
  if (place < at - 1 && isConjunction(governor) && isVerb(word) && /^\p{L}/u.test(next)) return true
  return (
    (/^(?:to|will)$/.test(last) && isVerb(word)) ||
    (last === 'to' && isThing(word) && isDeterminer(next)) ||
    (isVerb(word) &&
      (isObject.test(next) || (/^(?:that|which|who)$/.test(last) && isDeterminer(next)))) ||
    (/^(?:in|by|for|of|to|from|without|before|after|through|against)$/.test(last) &&
      /^\p{L}/u.test(next) &&
      !isPreposition(next) &&
      !isConjunction(next) &&
      /ing$/.test(word) &&
      !gerundNoun.test(word) &&
      basesOf(word).some(isVerb))
  )
}

const isObject = /^(?:them|him|us|me)$|(?:self|selves)$/

const isThing = (word = ''): boolean => /^\p{L}/u.test(word) && !ends(word) && !isQuestionWord(word)

/** More than one, by its form or though it has no -s. */
const isPlural = (word: string): boolean =>
  /^(?:children|media|men|people|police|women)$/.test(word) ||
  (/[^aiusy]s$/.test(word) &&
    !owner.test(word) &&
    !/^(?:arms|customs|goods|rights|sales|savings|sports)$/.test(word))

/**
 * The verb after a plural: "pupils [underachieve] in school". Where a clause has just begun, as the text may, whatever follows is
 * its object: "ways in which schools [reproduce] inequality", but "How did trade unions fund projects".
 */
const isDone = (words: readonly string[], at: number, before: number): boolean => {
  const [last = '', word = '', next = ''] = words.slice(at - 1, at + 2)
  if (before === 0 || !isPlural(last) || !isVerb(word)) return false
  if (/^(?:media|police)$/.test(last) && !isDeterminer(next))
    return !isPreposition(next) && isClause(words, at - before)
  return (
    !/^\p{L}/u.test(next) ||
    isPreposition(next) ||
    isDeterminer(next) ||
    isAdverb(next) ||
    isClause(words, at - before)
  )
}

/** Whether a clause within a question begins with the thing at a place: "in which [the media]". */
function isClause(words: readonly string[], start: number): boolean {
  let at = start - 1
  while (isBeforeThing(words[at])) at -= 1
  return (
    at < 0 ||
    /^(?:how|why|that|whether|where)$/.test(words[at] ?? '') ||
    (words[at] === 'which' && isPreposition(words[at - 1] ?? ''))
  )
}

/** "How [far the] media": what may stand between the word that opens a clause and its subject. */
const isBeforeThing = (word = ''): boolean =>
  isAdverb(word) || (isDeterminer(word) && !/^(?:which|what|that)$/.test(word))

/** Participles that say which people are meant: "[disabled] people", but "has helped people". */
const isOfPersons = (word: string, last: string, next: string): boolean =>
  isParticiple(word) &&
  /^(?:children|families|men|people|persons|women|workers)$/.test(next) &&
  !/^(?:is|are|was|were|be|been|being|has|have|had|who|which|that)$/.test(last)

/** Nouns that say of the thing they govern what is asked about it: "the [outcome] of elections". */
const governing = /^(?:challenges?|criticisms?|outcomes?|principles?|reactions?|responses?)$/

/** "Free will", "the general will": a noun, where no verb follows it. */
const isWill = (word: string, last: string, next: string): boolean =>
  word === 'will' &&
  (isAdjective(last.toLowerCase()) || isDeterminer(last.toLowerCase())) &&
  (!/^\p{L}/u.test(next) || ends(next))

/** Forms in -s that are verbs before a preposition too; most others are plurals there. */
const onlyVerb =
  /^(?:adapts|appears|applies|arises|becomes|begins|belongs|conforms|consists|continues|contributes|corresponds|depends|differs|emerges|exists|fails|leads|occurs|refers|relates|relies|responds|seems|serves|stems|succeeds|suffers|tends)$/

/** Whether a word is no part of the name of a thing that has so many words before it: a small word, or a verb. */
export function isClosing(words: readonly string[], at: number, before: number): boolean {
  const [word = '', next = ''] = words.slice(at, at + 2)
  const last = words[at - 1] ?? ''
  // "c1500": about.
  if (word === 'c') return true
  if (isDoing(words, at) || isDone(words, at, before)) return true
  if (before === 0 && governing.test(word) && /^(?:of|to|towards?|against)$/.test(next)) return true
  if (isWill(word, last, next) || (word === 'right' && before > 0)) return false
  if (owner.test(word) || (before === 0 && isOfPersons(word, last, next))) return false
  // "women's political rights": what is said of a thing stands between it and those whose it is.
  if (isAdjective(word) && !ends(next)) return before > 0 && !owner.test(last)
  if (isAdjective(word)) return before > 0
  if (isQuestionWord(word) && before === 0) return true
  const isSaidOf =
    /[^s]s$/.test(word) &&
    isFiniteVerb(word) &&
    /^\p{L}/u.test(next) &&
    (!isPreposition(next) || onlyVerb.test(word))
  return ends(word) || (before > 0 && isSaidOf)
}
