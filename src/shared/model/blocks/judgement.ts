import { z } from 'zod'
import { idSchema } from '../ids.ts'
import {
  countedCriteria,
  criteriaVerb,
  namedCriteriaSchema,
  withCriteriaRenamed,
} from './criterion.ts'
import type { BlockForm } from './form.ts'
import { freePartSchema } from './free-parts.ts'

/** The conclusion: the weighed answer. */
export const judgementSchema = z.strictObject({
  type: z.literal('judgement'),
  id: idSchema,
  /** Those it is said to answer; one that its words come back to is answered too. */
  criteria: namedCriteriaSchema,
  body: z.array(freePartSchema),
})
export type Judgement = z.infer<typeof judgementSchema>

export const judgementForm: BlockForm<Judgement> = {
  name: 'Judgement',
  children: { field: 'body', of: ({ body }) => body },
  lines: () => [],
  withLines: (judgement) => judgement,
  facts: ({ criteria }) => ({
    ...(criteria && { [criteriaVerb('judgement')]: countedCriteria(criteria) }),
  }),
  renamed: withCriteriaRenamed,
}
