/** Where the subject of an inverted clause ends, and its predicate begins. */

import { particles } from '../text/name-words.ts'
import { bare, isName } from './bare-words.ts'
import { weightOfBase } from './verb-weight.ts'
import { basesOf, gerundNoun, isParticiple, isVerb } from './verbs.ts'
import {
  isAdjective,
  isAdverb,
  isDeterminer,
  isNamedAfter,
  isNaming,
  isNominal,
  isPreposition,
  mayEndSubject,
} from './word-classes.ts'

const forms = {
  be: /^(?:am|is|are|was|were)$/,
  do: /^(?:do|does|did)$/,
  have: /^(?:has|have|had)$/,
}
type Form = keyof typeof forms | 'modal'

export const formOf = (word: string): Form =>
  (Object.keys(forms) as (keyof typeof forms)[]).find((form) => forms[form].test(word)) ?? 'modal'

/** A word that is a subject whole. "IT" is none. */
export const pronoun = /^(?:I|[Ii]t|[Hh]e|[Ss]he|[Ww]e|[Yy]ou|[Tt]hey)$/

/** How many words the subject has: where the likeliest beginning of a predicate stands. */
export function endOfSubject(words: readonly string[], form: Form): number | null {
  let best: { at: number; weight: number } | null = null
  for (let at = 1; at < words.length; at += 1) {
    if (!mayEnd(words, at)) continue
    const weight = weightAt(words, at, form)
    if (weight > (best?.weight ?? 0)) best = { at, weight }
  }
  return best?.at ?? null
}

export function mayEnd(words: readonly string[], at: number): boolean {
  const before = unmarked(words, at - 1)
  if (/[’']s$/u.test(before) || (pronoun.test(before) && before !== 'I')) return false
  // "distrust one another"
  if (
    /^(?:one another|each other)$/.test(
      words
        .slice(at - 2, at)
        .map(bare)
        .join(' '),
    )
  )
    return true
  // "useful in explaining the recession": what is explained is no predicate.
  if (isActing(bare(before)) && /^(?:in|by)$/.test(bare(words[at - 2]))) return false
  if (isAdjective(bare(before)) && !isName(before))
    return endsNominal(words, at) || isAdjectiveAlone(words, at)
  return mayEndSubject(bare(before))
}

/** An adjective that "the" makes a noun of: "the rich", "the common good". */
const endsNominal = (words: readonly string[], at: number): boolean =>
  isNominal(bare(words[at - 1])) &&
  (bare(words[at - 2]) === 'the' ||
    (isAdjective(bare(words[at - 2])) && bare(words[at - 3]) === 'the'))

/** What is an adjective elsewhere is a noun where it is all that stands before a verb: "[sound] kill the art". */
const isAdjectiveAlone = (words: readonly string[], at: number): boolean =>
  at === 1 && isVerb(bare(words[1])) && isDeterminer(bare(words[2]))

/** A word without the mark that closes a phrase begun before it: "'Blood and [Iron]'". */
const unmarked = (words: readonly string[], at: number): string => {
  const word = words[at] ?? ''
  const isClosing = /[^s]['’]$/u.test(word) && words.slice(0, at).some((one) => /^['‘]/.test(one))
  return isClosing ? word.slice(0, -1) : word
}

/** A verb in -ing rather than a noun: "making". */
const isActing = (word: string): boolean =>
  /ing$/.test(word) && !gerundNoun.test(word) && basesOf(word).some(isVerb)

function weightAt(words: readonly string[], at: number, form: Form): number {
  const here = weightOf[form](words, at)
  // A people or creed is more often a part of the subject than all of it: "Nazi policy".
  const before = words[at - 1] ?? ''
  const isOfPeople = isNaming(bare(before)) || (form === 'be' && isNamedAfter(before))
  return isOfPeople && !isName(words[at]) ? here - 2 : here
}

const weightOf: Record<Form, (words: readonly string[], at: number) => number> = {
  be(words, at) {
    const here = words[at] ?? ''
    const word = bare(here)
    const next = words[at + 1]
    if (isName(here)) return isNaming(word) ? 1 : 0
    if (/^to (?:be|have|blame)\b/.test(`${word} ${bare(next)}`)) return 9
    // "the films produced in Hollywood [anything other than propaganda]"
    if (/^(?:any|every|no|some)thing$/.test(word)) return 9
    // "as dangerous [as]", "any worse"
    if (word === 'as' && bare(words[at + 2]) === 'as') return 9
    if (word === 'any' && (isAdverb(bare(next)) || isAdjective(bare(next)))) return 8.5
    if (/^(?:a|an|the|no|his|her|its|their|our|one)$/.test(word)) return 8
    if (isAdverb(word)) return 8
    if (isParticiple(word)) return 8
    if (isAdjective(word))
      return next === undefined || isPreposition(bare(next)) || !isNoun(next) ? 8 : 2
    if (/ing$/.test(word)) return isActing(word) && isDeterminer(bare(next)) ? 8.5 : 4
    if (
      /^(?:because|about|above|under|in|at|like|on|for|within|beyond|against|behind|what|why|who|how|of)$/.test(
        word,
      )
    )
      return word === 'because' || word === 'beyond' ? 6 : word === 'of' ? 0.3 : 1
    // "the Vikings [raiders,] traders or settlers"
    const isListed = here.endsWith(',') || next === 'or'
    if (isListed && word.endsWith('s') && /^\p{Lu}\p{Ll}+s$/u.test(words[at - 1] ?? '')) return 2
    return isPreposition(word) ||
      !/^[a-z]/.test(word) ||
      isDeterminer(word) ||
      particles.has(word) ||
      word === 'and' ||
      word === 'or'
      ? 0
      : 0.5
  },
  do: weightOfBase,
  modal: (words, at) => {
    const here = at < words.length && isAdverb(bare(words[at])) ? at + 1 : at
    return /^(?:be|have|to)$/.test(bare(words[here]))
      ? 12 - (here - at) * 0.1
      : weightOfBase(words, at)
  },
  have(words, at) {
    const word = bare(words[at])
    if (word === 'been') return 11
    if (isAdverb(word))
      return isParticiple(bare(words[at + 1])) || bare(words[at + 1]) === 'been' ? 11.5 : 1
    return isParticiple(word) ? 10 : 0
  },
}

const isNoun = (word = ''): boolean =>
  /^[a-z]/.test(word) &&
  !isDeterminer(bare(word)) &&
  !isPreposition(bare(word)) &&
  !isAdverb(bare(word)) &&
  !/^(?:and|or|but|than|enough|to|because|when|if)$/.test(bare(word))
