/**
 * Reads an essay question: its command, what it asks for, what it states, whom it names and when. docs/decisions/080
 */
import { isInverted, isStated } from './clause.ts'
import { type Asked, commandOf } from './commands.ts'
import { partsOf, plainOf } from './parts.ts'
import { periodOf } from './period.ts'
import { anotherQuestion, propositionOf } from './proposition.ts'
import { subjectsOf } from './subjects.ts'
import { topicOf } from './topics.ts'
import type { QuestionReading } from './types.ts'

export { ASKS, type Asks, type QuestionReading } from './types.ts'

/** More than any question; what follows is not looked at. */
const longest = 1_000

/**
 * What a question asks. The command decides: "To what extent was X a consequence of Y" asks for an extent,
 * "Was X a consequence of Y" for a consequence. Where a command may ask for anything ("Explain",
 * "What were"), the noun it governs decides.
 */
export function readQuestion(question: string): QuestionReading {
  const text = spoken(
    plainOf(inOurMarks(question.slice(0, longest).normalize('NFC').replace(/\s+/g, ' ').trim())),
  )
  const { instruction, statement } = partsOf(text)
  const asked = commandOf(instruction) ?? uncommanded(instruction)
  const { command, asks, rest } = asked
  const proposition = command
    ? propositionOf(asked, statement)
    : (statement ?? (isStated(rest) ? rest.replace(/[\s.?!]+$/, '') : null))
  return {
    command,
    asks,
    proposition,
    subjects: subjectsOf(
      text,
      statement ?? askedIn(asked).replace(anotherQuestion, ''),
      proposition,
    ),
    period: periodOf(text),
  }
}

/** A text with the marks of French and Russian as the English ones: « L’État » is “L’État”. */
const inOurMarks = (text: string): string => text.replace(/«\s?/g, '“').replace(/\s?»/g, '”')

/** What is asked about. "How reliable is X" says of X what its command says, so that all the rest is X. */
const askedIn = ({ command, rest }: Asked): string =>
  isInverted(command)
    ? `${command} ${rest}`
    : /^how (?!far\b|much\b)(?!\p{L}+ly\b)\p{L}+$/iu.test(command)
      ? rest.replace(/^(?:is|are|was|were)\s/i, '')
      : rest

/** Words that are all in capitals, whose capitals say nothing, in small letters. */
const spoken = (text: string): string =>
  /\p{Ll}/u.test(text) || !/ \S+ /.test(text) ? text : text.toLowerCase()

/** A title without words that ask: "The causes of the First World War". */
const uncommanded = (title: string): Asked => ({
  command: '',
  asks: topicOf(title) ?? 'other',
  rest: title,
})
