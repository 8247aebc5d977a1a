import { checkPlan } from '../../../../shared/plan/checks/index.ts'
import { evidenceOf, snippetIdsOf } from '../../../../shared/plan/outline.ts'
import { readQuestion } from '../../../../shared/question/index.ts'
import { type Command, oneOf, prepared, readWords } from '../command.ts'
import { indented } from '../plain.ts'
import { planOf } from '../plan-of.ts'

/** What a plan's argument still lacks, as the window lists it. */
export const check: Command = {
  name: 'check',
  takes: 'PLAN',
  does: 'Says what a plan’s argument still lacks, without what was set aside.',
  options: [],
  prepare(words) {
    const { values, positionals } = readWords(words, {})
    return prepared(values, () => {
      const named = oneOf(positionals, 'PLAN')
      return async (desk) => {
        const { question, document } = await planOf(desk, named)
        const snippetIds = snippetIdsOf(evidenceOf(document))
        const { calls, signal } = desk
        const facts = {
          snippets: await calls.library.facts({ snippetIds }, { signal }),
          sources: await calls.sources.list(undefined, { signal }),
        }
        const printed = await calls.citing.fields({ style: document.citing }, { signal })
        const found = checkPlan({ question: readQuestion(question), document, facts, printed })
        return {
          json: found.map(({ id, severity, says, block }) => ({ id, severity, says, block })),
          plain:
            found
              .map(({ severity, says, why }) => indented(`${says}\n${why}`, severity.padEnd(6)))
              .join('\n') || 'No check finds anything.',
        }
      }
    })
  },
}
