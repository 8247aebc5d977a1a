import { questionSchema } from '../../../../shared/model/plan.ts'
import { templateIdSchema, templateIds } from '../../../../shared/plan/templates/index.ts'
import { type Command, fitting, prepared, readWords, UsageError, wordsOf } from '../command.ts'

/** Begins a plan for a question. */
export const newPlan: Command = {
  name: 'new',
  takes: 'QUESTION [--template ID]',
  does: 'Begins a plan for a question.',
  options: [
    `--template ID  its shape, by itself the one that fits the question: ${templateIds.join(', ')}`,
  ],
  prepare(words) {
    const { values, positionals } = readWords(words, { template: { type: 'string' } })
    return prepared(values, () => {
      const question = fitting(questionSchema, wordsOf(positionals, 'QUESTION'))
      const template = templateIdSchema.optional().safeParse(values.template)
      if (!template.success)
        throw new UsageError(
          `There is no template “${values.template}”. There are: ${templateIds.join(', ')}.`,
        )
      return async ({ calls, signal }) => {
        const asked = { question, ...(template.data ? { template: template.data } : {}) }
        const plan = await calls.plans.create(asked, { signal })
        return {
          json: { id: plan.id, question: plan.question },
          plain: `Began a plan for “${plan.question}”: ${plan.id}`,
        }
      }
    })
  },
}
