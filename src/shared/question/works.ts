/** Titles of works that are written without marks, and hold an "and": "Romeo and Juliet". */
import { isFiniteVerb } from './clause.ts'

type Place = { start: number; end: number }

/** Couples who are a title wherever something is said to stand in them. */
const couples =
  /(?:^|\s)(?:Romeo and Juliet|Antony and Cleopatra|Troilus and Cressida|Venus and Adonis|Dido and Aeneas|Tristan and Isolde|(?:Dr )?Jekyll and (?:Mr )?Hyde|Pride and Prejudice|Sense and Sensibility|Crime and Punishment|War and Peace|Sons and Lovers|Fathers and Sons|Being and Time|Being and Nothingness|Fear and Trembling)$/

/** A question about how something is written. */
const literary =
  /\b(?:novels?|novella|plays?|playwright|dramatists?|poet|poem|writer|author|narrat(?:or|ive|ion)|characters?|characterisation|protagonist|heroines?|villains?|traged(?:y|ies)|tragic|gothic|themes?|symbolism|imagery|presentation of|presents?|portrays?|depicts?|dramatis(?:es?|ation)|presented|portrayed|depicted|Shakespeare|Austen|Dickens)\b/i

/** A question about more than one work, or about people of one. */
const several =
  /\b(?:compar\p{L}+|contrast\p{L}*|differ\p{L}*|similar\p{L}*|both|two|each|texts|works|poems|poets|plays|novels|playwrights|novelists|writers|authors)\b/iu

/** What is written is spoken of in the present; "How were women presented in Britain and Germany" is of two places. */
const past = /\b(?:was|were|did|had)\b/i

/** In the present: of the past many write "was Lenin and Trotsky" of two. */
const singular = /(?:^|\s)(?:is|does)\s$/i

/**
 * Whether two names that "and" joins are the title of one work. Grammar tells where a verb for one follows or
 * precedes both ("Is Pride and Prejudice a satire?"); else they are one where a question of literature says what is
 * in them. Two that are compared are two.
 */
export function isOneWork(question: string, { start }: Place, { end }: Place): boolean {
  const before = question.slice(0, start)
  const after = question.slice(end)
  if (/^['’]s?\b/.test(after) || several.test(before + after)) return false
  const opensClause = /(?:^|["“‘'.:;]\s?|\bthat\s)$/.test(before)
  const [, verb = ''] = /^\s(\p{Ll}+s)\b/u.exec(after) ?? []
  if (verb && verb !== 'was' && opensClause && isFiniteVerb(verb)) return true
  if (singular.test(before)) return true
  if (!/\b(?:in|throughout|tragedy of|novel|play|opera)\s$/i.test(before)) return false
  return (
    couples.test(question.slice(start, end)) ||
    (literary.test(before + after) &&
      !past.test(before + after) &&
      isShort(question.slice(start, end)))
  )
}

/** Each of the two is a word, with no article or title of its own: not "The Lonely Londoners and Small Island". */
const isShort = (names: string): boolean =>
  /^(?:(?:Dr|Mr|Mrs|Miss|Sir) )?[\p{L}’'-]+ and (?:(?:Dr|Mr|Mrs|Miss|Sir) )?[\p{L}’'-]+$/u.test(
    names,
  )
