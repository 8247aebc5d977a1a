/** Turns the clause of a question into the statement it asks about: "was X Y" into "X was Y". */
import { affirmed } from './affirmed.ts'
import { bare } from './bare-words.ts'
import { alike, inflected } from './inflecting.ts'
import { endOfSubject, formOf, mayEnd, pronoun } from './subject-end.ts'
import { isPast, isVerb, pastOf, presentOf } from './verbs.ts'
import { isAdverb } from './word-classes.ts'

const auxiliary =
  /^(am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|ought)(n['’]t)?$/i
/** Whether a clause begins as a question does, with an auxiliary. */
export const isInverted = (clause: string): boolean =>
  auxiliary.test(clause.split(/\s/, 1)[0] ?? '')

/** Blanks, and the places before and after a dash that stands between two words: "grow—and why". */
const betweenWords = /\s+|(?<=\p{L})(?=—\p{L})|(?<=\p{L}—)(?=\p{L})/u

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
  return clause && sentenceFrom([clause.subject, clause.verb, affirmed(clause.verb, clause.rest)])
}

/** Whether a text is a statement by its form: words that may be a subject, and a verb that agrees with them. */
export const isStated = (text: string): boolean => subjectOfStatement(text) !== null

/** The words of a statement before its verb; null of what is no statement by its form. */
export function subjectOfStatement(text: string): string | null {
  const words = text.split(' ')
  const verb = words.findIndex((word, at) => {
    const next = bare(words[at + 1])
    return (
      at > 0 && mayEnd(words, at) && isFiniteVerb(bare(word)) && next !== 'of' && next !== 'for'
    )
  })
  return verb < 0 ? null : words.slice(0, verb).join(' ')
}

export const isFiniteVerb = (word: string): boolean =>
  auxiliary.test(word) || isPast(word) || (/s$/.test(word) && basesInS(word).some(isVerb))

/** What a word in -s may be made of: "causes" of "cause", "passes" of "pass", "applies" of "apply". */
const basesInS = (word: string): string[] => [
  word.slice(0, -1),
  word.replace(/(?<=s|x|z|ch|sh|o)es$|s$/, ''),
  word.replace(/ies$/, 'y'),
]

export const sentenceFrom = (parts: readonly (string | undefined)[]): string => {
  const sentence = parts
    .filter(Boolean)
    .join(' ')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[,;:])/g, '')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
