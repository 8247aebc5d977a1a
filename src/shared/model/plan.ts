import { z } from 'zod'
import { isVisible } from '../text/visible.ts'
import { type AnyBlock, blockSchema, childrenOf } from './blocks.ts'
import { styleChoiceSchema } from './citation-style.ts'
import { idSchema, instantSchema, unreadableSchema } from './ids.ts'

/**
 * The plan as it is stored: a tree of blocks with inline runs, ours and not the editor's.
 * Everything that reads a plan (export, checks, views, versions) reads this.
 */
export const planDocumentVersion = 4

/** How long the essay may be; either limit may be left open. */
export const budgetSchema = z.strictObject({
  words: z.int().min(1).max(1_000_000).optional(),
  minutes: z.int().min(1).max(100_000).optional(),
})
export type Budget = z.infer<typeof budgetSchema>

/** A check that the student does not want to see: at one block, or `null` for the plan as a whole. */
export const dismissedSchema = z.strictObject({
  check: z.string().min(1).max(60),
  block: idSchema.nullable(),
})
export type Dismissed = z.infer<typeof dismissedSchema>

/** Documents of earlier versions had fewer kinds of block (2: no criteria) or no style of their own (3), and are read as they stand. */
export const planDocumentSchema = z
  .strictObject({
    version: z
      .int()
      .min(1)
      .max(planDocumentVersion)
      .transform((): typeof planDocumentVersion => planDocumentVersion),
    blocks: z.array(blockSchema),
    budget: budgetSchema.optional(),
    dismissed: z.array(dismissedSchema).max(10_000).optional(),
    /** In which style it cites; without one, in what the settings say. docs/decisions/183 */
    citing: styleChoiceSchema.optional(),
  })
  .superRefine((document, context) => {
    const seen = new Set<string>()
    for (const { id, path } of blockIds(document.blocks, ['blocks'])) {
      if (seen.has(id))
        context.addIssue({ code: 'custom', path, message: 'two blocks have the same id' })
      seen.add(id)
    }
  })
export type PlanDocument = z.infer<typeof planDocumentSchema>

function* blockIds(
  blocks: readonly AnyBlock[],
  path: (string | number)[],
): Generator<{ id: string; path: (string | number)[] }> {
  for (const [index, block] of blocks.entries()) {
    const here = [...path, index]
    yield { id: block.id, path: [...here, 'id'] }
    const children = childrenOf(block)
    if (children) yield* blockIds(children.blocks, [...here, children.field])
  }
}

export const planSummarySchema = z.object({
  id: idSchema,
  question: z.string().min(1),
  updated: instantSchema,
  /** When it was put out of the way, if it is. */
  archived: instantSchema.optional(),
  /** When it was put in the bin, if it is there. */
  deleted: instantSchema.optional(),
  /** It can be shown as what is left of it, and not be written in. */
  unreadable: unreadableSchema,
})
export type PlanSummary = z.infer<typeof planSummarySchema>

/** What can still be made out of a plan that cannot be read: its words in their order, without their places. */
export const leftOfPlanSchema = z.object({
  plan: planSummarySchema,
  revision: z.int().nonnegative(),
  words: z.array(z.string()),
})
export type LeftOfPlan = z.infer<typeof leftOfPlanSchema>

/** Where a plan is: at hand, put away, or in the bin. */
export const shelfSchema = z.enum(['open', 'archived', 'deleted'])
export type Shelf = z.infer<typeof shelfSchema>

/** `revision` counts saves; a save names the revision it was made from, so no window overwrites another's. */
export const planSchema = planSummarySchema.extend({
  revision: z.int().nonnegative(),
  document: planDocumentSchema,
})
export type Plan = z.infer<typeof planSchema>

/** A plan that uses a snippet, and where: `in` is what its evidence stands in, such as "point 2". */
export const snippetUseSchema = z.object({
  planId: idSchema,
  question: z.string(),
  places: z.array(z.object({ blockId: idSchema, in: z.string() })),
})
export type SnippetUse = z.infer<typeof snippetUseSchema>

export const questionSchema = z
  .string()
  .trim()
  .refine(isVisible, 'Write the question first.')
  .max(1000, 'A question can have 1,000 characters at most.')
  // One that was pasted as it is set may be broken over lines.
  .transform((words) => words.replace(/\s+/gu, ' '))
