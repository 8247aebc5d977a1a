/** What checks look at in a question: the names it has, and the time it is about. */
import { isQuestionWord } from '../../suggest/question-words.ts'
import { datesIn } from '../../text/dates.ts'
import { nameRuns } from '../../text/name-runs.ts'
import type { AskedOf } from './facts.ts'

/** The names of a question, as written, and the span of all the dates in it. */
export function askedOf(question: string): AskedOf {
  const dates = datesIn(question)
  const from = dates.map((date) => date.from).sort()[0]
  const to = dates
    .map((date) => date.to)
    .sort()
    .at(-1)
  return {
    subjects: [...nameRuns(question)].flatMap(({ words }) => {
      const named = words.map(({ text }) => text).filter((word) => !isQuestionWord(word))
      return named.length > 0 ? [named.join(' ')] : []
    }),
    period: from && to ? { from, to } : null,
  }
}
