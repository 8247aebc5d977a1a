import { placeOf } from '../../../../shared/model/place.ts'
import { type PlanDocument, planDocumentSchema } from '../../../../shared/model/plan.ts'
import { type Command, CommandError, oneOf, prepared, readWords, UsageError } from '../command.ts'
import { contentOf } from '../content-of.ts'
import { planOf } from '../plan-of.ts'

const mostFaultsTold = 10

/** Replaces a plan's document by one from a file, if it is a valid one. */
export const write: Command = {
  name: 'write',
  takes: 'PLAN --from FILE.json',
  does: 'Replaces a plan’s document by one from a file, or says where that is not valid.',
  options: ['--from FILE  a document as “show PLAN --json” gives it; - reads it from stdin'],
  prepare(words) {
    const { values, positionals } = readWords(words, { from: { type: 'string' } })
    return prepared(values, () => {
      const named = oneOf(positionals, 'PLAN')
      const { from } = values
      if (!from) throw new UsageError('--from FILE is missing.')
      return async (desk) => {
        const document = documentIn(await contentOf(from, 'a plan'), from)
        const { id, revision } = await planOf(desk, named)
        const saved = await desk.calls.plans.save(
          { id, document, revision },
          { signal: desk.signal },
        )
        return {
          json: { id, question: saved.question, updated: saved.updated },
          plain: `Replaced the plan for “${saved.question}”.`,
        }
      }
    })
  },
}

function documentIn(content: string, from: string): PlanDocument {
  let read: unknown
  try {
    read = JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CommandError(`${from} is not JSON: ${why}. Nothing was changed.`)
  }
  const document = planDocumentSchema.safeParse(read)
  if (document.success) return document.data
  const { issues } = document.error
  const told = issues
    .slice(0, mostFaultsTold)
    .map(({ path, message }) => `${placeOf(path) || 'the document'}: ${message}`)
  if (issues.length > told.length) told.push(`and ${issues.length - told.length} more`)
  throw new CommandError(
    `${from} is not a valid plan document. Nothing was changed.\n${told.join('\n')}`,
  )
}
