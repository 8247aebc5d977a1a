import { questionSchema } from '../../../../shared/model/plan.ts'
import { evidenceOf } from '../../../../shared/plan/outline.ts'
import {
  type Command,
  type DeskAtHand,
  fitting,
  limitOf,
  prepared,
  readWords,
  wordsOf,
} from '../command.ts'
import { indented } from '../plain.ts'
import { planOf, plansNamed } from '../plan-of.ts'

const mostResults = 100

/** The library's evidence ranked for a question: a plan's, without what it uses already, or any other. */
export const suggest: Command = {
  name: 'suggest',
  takes: 'QUESTION|PLAN [--limit N]',
  does: 'Ranks snippets as evidence for a question, or for a plan that does not use them yet.',
  options: [`--limit N  at most so many, from 1 to ${mostResults}; 20 unless told`],
  prepare(words) {
    const { values, positionals } = readWords(words, { limit: { type: 'string' } })
    return prepared(values, () => {
      const named = fitting(questionSchema, wordsOf(positionals, 'QUESTION'))
      const limit = limitOf(values.limit, mostResults)
      return async (desk) => {
        const asked = { ...(await wantedBy(desk, named)), ...(limit ? { limit } : {}) }
        const found = await desk.calls.library.suggest(asked, { signal: desk.signal })
        return {
          json: found.map(({ snippetId, text, heading, score, because }) => ({
            snippetId,
            text,
            heading,
            score,
            because,
          })),
          plain:
            found
              .map(
                ({ text, heading, because }) =>
                  `${indented(text, '– ')}\n${indented(heading, '    ')}\n    for: ${because.join(', ')}`,
              )
              .join('\n') || `Nothing in the library bears on “${asked.question}”.`,
        }
      }
    })
  },
}

/** Words that name no plan are a question, and so are those that several plans have for theirs. */
async function wantedBy(desk: DeskAtHand, named: string) {
  const plans = await plansNamed(desk, named)
  const isQuestion = plans.every(({ question }) => question.toLowerCase() === named.toLowerCase())
  if (isQuestion && plans.length !== 1) return { question: named, used: [] }
  const { question, document } = await planOf(desk, named)
  return { question, used: evidenceOf(document).flatMap(({ snippetId }) => snippetId ?? []) }
}
