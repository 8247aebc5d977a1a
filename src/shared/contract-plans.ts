/** The calls about plans, their versions, and the templates they start from. */
import { z } from 'zod'
import { base, handedFileSchema } from './contract-base.ts'
import { idSchema } from './model/ids.ts'
import {
  leftOfPlanSchema,
  planDocumentSchema,
  planSchema,
  planSummarySchema,
  questionSchema,
  shelfSchema,
  snippetUseSchema,
} from './model/plan.ts'
import {
  ownTemplateSchema,
  recallSchema,
  templateNameSchema,
  versionNameSchema,
  versionSchema,
  versionSummarySchema,
} from './model/version.ts'
import { templateIdSchema } from './plan/templates/index.ts'

/** Lines of a document that were changed since it was exported: see `shared/text/changed-lines.ts`. */
const changedSchema = z.array(z.object({ from: z.string().nullable(), to: z.string().nullable() }))

/**
 * What a plan file brought: `isNew` is whether its plan was not here yet; `sources` and `snippets` count what was
 * added. `changed` is what a person changed in the text of the Word document that the plan was in: none of it is in
 * the plan.
 */
export const addedPlanSchema = z.object({
  plan: planSummarySchema,
  isNew: z.boolean(),
  sources: z.int().nonnegative(),
  snippets: z.int().nonnegative(),
  changed: changedSchema,
})
export type AddedPlan = z.infer<typeof addedPlanSchema>

/** The plan that is in a document for Word, and what was changed in the document's text since. */
export const planInsideSchema = z.object({ question: questionSchema, changed: changedSchema })
export type PlanInside = z.infer<typeof planInsideSchema>

export const planCalls = {
  /** Where a snippet is used, in whichever plans. */
  usesOf: base.input(z.object({ snippetId: idSchema })).output(z.array(snippetUseSchema)),
  /** The plans of a shelf, those at hand if none is named; the latest changed first. */
  list: base
    .input(z.object({ shelf: shelfSchema.optional() }).optional())
    .output(z.array(planSummarySchema)),
  /** @param template one of Linchpin's, or the id of an own one. */
  create: base
    .input(
      z.object({
        question: questionSchema,
        template: z.union([templateIdSchema, idSchema]).optional(),
      }),
    )
    .output(planSchema),
  /** Opens a plan for work: what it is now is kept as a version once it is changed. */
  open: base.input(z.object({ id: idSchema })).output(planSchema),
  /** What can still be made out of a plan that cannot be read. */
  left: base.input(z.object({ id: idSchema })).output(leftOfPlanSchema),
  /** The same as a text file. */
  exportLeft: base.input(z.object({ id: idSchema })).output(handedFileSchema),
  /** A plan as it is now, for a window that has it open already. */
  read: base.input(z.object({ id: idSchema })).output(planSchema),
  /**
   * Saves a plan that is still at `revision`. `instead`: a person chose this document over the one there
   * is, which another window saved: that one is kept as a version.
   */
  save: base
    .input(
      z.object({
        id: idSchema,
        document: planDocumentSchema,
        revision: z.int(),
        instead: z.boolean().optional(),
      }),
    )
    .output(planSummarySchema.extend({ revision: z.int() })),
  rename: base
    .input(z.object({ id: idSchema, question: questionSchema }))
    .output(planSummarySchema),
  duplicate: base.input(z.object({ id: idSchema })).output(planSummarySchema),
  archive: base.input(z.object({ id: idSchema })).output(planSummarySchema),
  unarchive: base.input(z.object({ id: idSchema })).output(planSummarySchema),
  /** Puts a plan in the bin, where it stays for 30 days. */
  remove: base.input(z.object({ id: idSchema })).output(planSummarySchema),
  /** Takes a plan out of the bin. */
  restore: base.input(z.object({ id: idSchema })).output(planSummarySchema),
  /** Deletes a plan that is in the bin, and its versions, for good. */
  purge: base.input(z.object({ id: idSchema })),
  /** How tries at a plan from memory went, the latest first. */
  recalls: base.input(z.object({ planId: idSchema })).output(z.array(recallSchema)),
  addRecall: base
    .input(
      recallSchema
        .pick({ planId: true, found: true, of: true, detail: true })
        .refine(({ found, of }) => found <= of, 'No more can be found than there is.'),
    )
    .output(recallSchema),
  /** Which plan is in a document for Word, if one is. Nothing is added, and the file is kept. */
  lookInside: base.input(z.object({ fileId: idSchema })).output(planInsideSchema.nullable()),
  /**
   * Adds the plan of a plan file, or of a document for Word that has one in it, with what it brings, and lets go of
   * the file. Whatever of it is here already is not added again.
   */
  addFile: base.input(z.object({ fileId: idSchema })).output(addedPlanSchema),
}

export const versionCalls = {
  /** A plan's versions, the latest first. */
  list: base.input(z.object({ planId: idSchema })).output(z.array(versionSummarySchema)),
  read: base.input(z.object({ id: idSchema })).output(versionSchema),
  /** Keeps a plan as it is saved now under a name. */
  name: base
    .input(z.object({ planId: idSchema, name: versionNameSchema }))
    .output(versionSummarySchema),
  /** Keeps a document that was not saved because a person chose what another window had saved. */
  setAside: base
    .input(z.object({ planId: idSchema, document: planDocumentSchema }))
    .output(versionSummarySchema),
  rename: base
    .input(z.object({ id: idSchema, name: versionNameSchema }))
    .output(versionSummarySchema),
  remove: base.input(z.object({ id: idSchema })),
  /**
   * Makes a version's document the plan's, if the plan is still at `revision`; the present one is kept.
   * The question stays as it is.
   */
  restore: base.input(z.object({ id: idSchema, revision: z.int() })).output(planSchema),
}

export const templateCalls = {
  /** A person's own templates, by name. */
  list: base.output(z.array(ownTemplateSchema)),
  /** Keeps the shape of a plan, without what is written in it. */
  add: base
    .input(
      z.object({
        planId: idSchema,
        name: templateNameSchema,
        goodFor: z.string().trim().max(500).default(''),
      }),
    )
    .output(ownTemplateSchema),
  rename: base
    .input(
      z.object({
        id: idSchema,
        name: templateNameSchema,
        goodFor: z.string().trim().max(500),
      }),
    )
    .output(ownTemplateSchema),
  remove: base.input(z.object({ id: idSchema })),
}
