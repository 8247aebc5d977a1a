/** Turns the clause of a question into the statement it asks about: "was X Y" into "X was Y". */
import { alike, inflected } from './inflecting.ts'
import { isParticiple, isPast, isVerb, pastOf, presentOf } from './verbs.ts'
import {
  isAdjective,
  isAdverb,
  isConjunction,
  isDeterminer,
  isNaming,
  isPreposition,
  mayEndSubject,
} from './word-classes.ts'

const auxiliary =
  /^(am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|ought)(n['’]t)?$/i
const forms = {
  be: /^(?:am|is|are|was|were)$/,
  do: /^(?:do|does|did)$/,
  have: /^(?:has|have|had)$/,
}
type Form = keyof typeof forms | 'modal'

const formOf = (word: string): Form =>
  (Object.keys(forms) as (keyof typeof forms)[]).find((form) => forms[form].test(word)) ?? 'modal'

/** Whether a clause begins as a question does, with an auxiliary. */
export const isInverted = (clause: string): boolean =>
  auxiliary.test(clause.split(/\s/, 1)[0] ?? '')

/** Blanks, and the places before and after a dash that stands between two words: "grow—and why". */
const betweenWords = /\s+|(?<=\p{L})(?=—\p{L})|(?<=\p{L}—)(?=\p{L})/u

/** A word that is a subject whole. */
const pronoun = /^(?:I|it|he|she|we|you|they)$/i

export type Clause = { subject: string; verb: string; rest: string }

/**
 * The subject of an inverted clause, its verb as a statement has it, and what follows. A degree that was
 * asked for goes where a statement has it: "How [serious a threat] was X to Y".
 * @returns null where the end of the subject cannot be told.
 */
export function readClause(inverted: string): Clause | null {
  const [first = '', ...words] = inverted.split(betweenWords).filter(Boolean)
  if (!auxiliary.test(first) || words.length === 0) return null
  const isDenied = /n['’]t$/i.test(first)
  const verb = first.toLowerCase().replace(/n['’]t$/i, '')
  const form = formOf(verb)
  if (words[0]?.toLowerCase() === 'there')
    return { subject: 'there', verb, rest: words.slice(1).join(' ') }
  const at = pronoun.test(words[0] ?? '') ? 1 : endOfSubject(words, form)
  if (at === null) return null
  const subject = words.slice(0, at).join(' ')
  const rest = words.slice(at)
  if (form !== 'do' || isDenied || rest[0] === 'not')
    return { subject, verb: isDenied ? `${verb} not` : verb, rest: rest.join(' ') }
  const place = rest.findIndex((word) => !isAdverb(word))
  const base = rest[place]
  if (base === undefined) return null
  const inflect = verb === 'did' ? pastOf : verb === 'does' ? presentOf : (same: string) => same
  // A sign after the verb belongs to what follows: "declined" and ", 1945–1990".
  const sign = /[,;:.…]+$/.exec(base)?.[0] ?? ''
  const said = inflected(base.slice(0, base.length - sign.length), inflect)
  return {
    subject,
    verb: [...rest.slice(0, place), said].join(' '),
    rest: sign + [...(sign ? [''] : []), ...alike(base, rest.slice(place + 1), inflect)].join(' '),
  }
}

/** The statement of an inverted clause; null where it cannot be told. */
export function statementOf(inverted: string): string | null {
  const clause = readClause(inverted)
  return clause && sentenceFrom([clause.subject, clause.verb, clause.rest])
}

/** Whether a text is a statement by its form: words that may be a subject, and a verb that agrees with them. */
export function isStated(text: string): boolean {
  const words = text.split(' ')
  return words.some((word, at) => {
    const next = bare(words[at + 1])
    return (
      at > 0 && mayEnd(words, at) && isFiniteVerb(bare(word)) && next !== 'of' && next !== 'for'
    )
  })
}

export const isFiniteVerb = (word: string): boolean =>
  auxiliary.test(word) ||
  isPast(word) ||
  (/s$/.test(word) &&
    isVerb(word.replace(/(?<=s|x|z|ch|sh|o)es$|ies$|s$/, (end) => (end === 'ies' ? 'y' : ''))))

export const sentenceFrom = (parts: readonly (string | undefined)[]): string => {
  const sentence = parts
    .filter(Boolean)
    .join(' ')
    .trim()
    .replace(/\s+(?=[,;:])/g, '')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** How many words the subject has: where the likeliest beginning of a predicate stands. */
function endOfSubject(words: readonly string[], form: Form): number | null {
  let best: { at: number; weight: number } | null = null
  for (let at = 1; at < words.length; at += 1) {
    if (!mayEnd(words, at)) continue
    const weight = weightAt(words, at, form)
    if (weight > (best?.weight ?? 0)) best = { at, weight }
  }
  return best?.at ?? null
}

/** A word without the signs about it; an apostrophe at its end is a sign only where one began it. */
const bare = (word = ''): string =>
  word
    .toLowerCase()
    .replace(/(?<=\p{L}[’'”")]?)\/.*$/u, '')
    .replace(/[,.;:?!)”"…]+$/, '')
    .replace(/^‘(.+)’$|^'(.+)'$/, '$1$2')
    .replace(/^[“"‘'(]+(?=\p{L})/u, '')

function mayEnd(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? ''
  if (/[’']s$/u.test(before)) return false
  return mayEndSubject(bare(before)) && !(isAdjective(bare(before)) && !isName(before))
}

const isName = (word = ''): boolean => /^[^\p{L}]*\p{Lu}/u.test(word)

function weightAt(words: readonly string[], at: number, form: Form): number {
  const here = weightOf[form](words, at)
  // A people or creed is more often a part of the subject than all of it: "Nazi policy".
  return isNaming(bare(words[at - 1])) && !isName(words[at]) && at > 0 ? here - 2 : here
}

const opensObject = (word = ''): boolean =>
  word === '' ||
  isName(word) ||
  isDeterminer(bare(word)) ||
  isPreposition(bare(word)) ||
  isAdverb(bare(word)) ||
  isAdjective(bare(word)) ||
  /^\d/.test(word)

/** The weight of a base verb: known ones before unknown, and those that an object follows before others. */
function weightOfVerb(words: readonly string[], at: number): number {
  const here = words[at] ?? ''
  const word = bare(here)
  if (isName(here)) return 0
  if (isAdverb(word)) return weightOfVerb(words, at + 1)
  const isFollowed = opensObject(words[at + 1])
  if (isVerb(word)) {
    const next = bare(words[at + 1])
    // "support increased", "trade led": the first of two is a noun.
    if (isVerb(next) && !isAdverb(next)) return 4
    return isFollowed ? 10 : 8
  }
  if (isDeterminer(word) || isPreposition(word) || isAdjective(word) || /[^a-z-]/.test(word))
    return 0
  const mayBe = isFollowed ? 3 : /[,;:]$/.test(here) || isConjunction(bare(words[at + 1])) ? 2 : 0
  return mayBe > 0 && !/(?:tion|ment|ness|ism|ity|ance|ence)s?$/.test(word) ? mayBe : 0
}

const weightOf: Record<Form, (words: readonly string[], at: number) => number> = {
  be(words, at) {
    const here = words[at] ?? ''
    const word = bare(here)
    const next = words[at + 1]
    if (isName(here)) return isNaming(word) ? 1 : 0
    if (/^to (?:be|have|blame)\b/.test(`${word} ${bare(next)}`)) return 9
    if (/^(?:a|an|the|no|his|her|its|their|our|one)$/.test(word)) return 8
    if (isAdverb(word)) return 8
    if (isParticiple(word)) return 8
    if (isAdjective(word))
      return next === undefined || isPreposition(bare(next)) || !isNoun(next) ? 8 : 2
    if (/ing$/.test(word)) return 4
    if (
      /^(?:because|about|under|in|at|like|on|for|within|beyond|against|behind|what|why|who|how|of)$/.test(
        word,
      )
    )
      return word === 'because' || word === 'beyond' ? 6 : 1
    return isPreposition(word) ||
      !/^[a-z]/.test(word) ||
      isDeterminer(word) ||
      word === 'and' ||
      word === 'or'
      ? 0
      : 0.5
  },
  do: weightOfVerb,
  modal: (words, at) => {
    const here = at < words.length && isAdverb(bare(words[at])) ? at + 1 : at
    return /^(?:be|have|to)$/.test(bare(words[here]))
      ? 12 - (here - at) * 0.1
      : weightOfVerb(words, at)
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
  !isPreposition(bare(word)) &&
  !isAdverb(bare(word)) &&
  !/^(?:and|or|but|than|enough|to|because|when|if)$/.test(bare(word))
