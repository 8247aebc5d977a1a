import { z } from 'zod'
import { type Id, idSchema } from '../ids.ts'
import { contentSchema, wordsOf } from '../inline.ts'
import { type BlockForm, oneLine } from './form.ts'

/** One thing the essay judges by: "how far it reached", "whether contemporaries saw it". */
export const criterionSchema = z.strictObject({
  type: z.literal('criterion'),
  id: idSchema,
  content: contentSchema,
})
export type Criterion = z.infer<typeof criterionSchema>

/**
 * The criteria that a point bears on, or that a judgement answers, by their ids. One that is not in the plan
 * (any more, or because the block came from another plan) counts for nothing.
 */
export const namedCriteriaSchema = z.array(idSchema).max(100).optional()

/** A block with other names for the criteria it names; those that `nameOf` has none for it names no more. */
export function withCriteriaRenamed<B extends { criteria?: Id[] | undefined }>(
  block: B,
  nameOf: (id: Id) => Id | null,
): B {
  if (!block.criteria) return block
  const criteria = block.criteria.flatMap((id) => nameOf(id) ?? [])
  return { ...block, criteria: criteria.length > 0 ? criteria : undefined }
}

/** What naming a criterion means, by what names it: a point bears on it, a judgement answers it. */
export const criteriaVerb = (holder: string | null): string =>
  holder === 'judgement' ? 'Answers' : 'Bears on'

export const countedCriteria = ({ length }: readonly Id[]): string =>
  length === 1 ? '1 criterion' : `${length} criteria`

export const criterionForm: BlockForm<Criterion> = {
  name: 'Criterion',
  ...oneLine,
  title: ({ content }) => wordsOf(content),
}
