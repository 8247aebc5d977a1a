/** The things in small letters that a question speaks of beside its names: "inflation" in the fall of Diocletian. */
import { isQuestionWord } from '../suggest/question-words.ts'
import { isFiniteVerb, isInverted, readClause, subjectOfStatement } from './clause.ts'
import type { Named } from './joined-names.ts'
import { pronoun } from './subject-end.ts'
import { thingsIn } from './things.ts'

/** What joins a thing to where, when or on whom it is looked at: "direct democracy [in] Switzerland", "[in rural] Wales". */
const preposition = '(?:in|within|on|for|by|under|during|throughout|across|among|against)'
const joining = new RegExp(
  `\\s${preposition}(?: the)?(?: (?!(?:${preposition}|of|to|and|or)\\b)\\p{Ll}[\\p{Ll}-]*){0,2}\\s$`,
  'iu',
)

/**
 * Two places have a thing of their own: the subject of what is stated or asked, where that is one thing and no more;
 * and, where no clause has a subject, what stands before a name with "in", "on" or the like between them. In
 * "the fall of Diocletian" it is the name that is spoken of, and in "his fall" one that was named before.
 * @param asked what the words that ask are followed by
 * @param names those of the question, in its order
 */
export function thingsBeside(
  question: string,
  asked: string,
  proposition: string | null,
  names: readonly Named[],
): Named[] {
  const clause = readClause(asked)
  if (clause?.rest.startsWith('of ')) return []
  const isReader = clause && pronoun.test(clause.subject)
  const subject = isReader || !clause ? subjectStated(proposition ?? '') : clause.subject
  const isWhole = isInverted(asked) || proposition !== null
  const found = subject ? onlyThing(subject) : isWhole ? [] : thingsBefore(question, asked, names)
  return found.flatMap((thing) => placed(thing, question, names))
}

/** Without what stands before it: "In the years 1618–48, [religion] drove". */
const subjectStated = (statement: string): string | undefined =>
  subjectOfStatement(statement)?.replace(/^.*,\s/, '')

function onlyThing(subject: string): string[] {
  const plain = subject.replace(/^(?:the|an?)\s/i, '').toLowerCase()
  return thingsIn(subject).filter((thing) => thing.toLowerCase() === plain)
}

/** The things before each name that something joins to it, but for those that say something of the next: "use of light". */
function thingsBefore(question: string, asked: string, names: readonly Named[]): string[] {
  const from = question.indexOf(asked)
  if (from < 0) return []
  return names.flatMap(({ start }, at) => {
    const before = question.slice(Math.max(from, names[at - 1]?.end ?? 0), start)
    const told = before.replace(joining, '')
    if (told === before) return []
    const things = thingsIn(told).map(withoutVerb)
    const isJoined = told.endsWith(things.at(-1) ?? ' ')
    return isJoined ? things.filter((thing) => tells(thing) && !told.includes(`${thing} of `)) : []
  })
}

/** "[presents] responsibility" */
const withoutVerb = (thing: string): string => {
  const [first = '', ...rest] = thing.split(' ')
  return rest.length > 0 && isFiniteVerb(first) ? rest.join(' ') : thing
}

/** "the greater impact" only asks. */
const tells = (thing: string): boolean => !isQuestionWord(thing.split(' ').at(-1) ?? '')

/** Where a thing, which is of letters, hyphens and apostrophes, stands in the question, if that is in no name. */
function placed(thing: string, question: string, names: readonly Named[]): Named[] {
  const found = new RegExp(`(?<![\\p{L}-])${thing}(?![\\p{L}-])`, 'iu').exec(question)
  if (!found) return []
  const [{ 0: text, index: start }, end] = [found, found.index + thing.length]
  return names.some((name) => name.start < end && start < name.end) ? [] : [{ text, start, end }]
}
