/**
 * A plan file: one plan, the evidence it uses and the sources it cites, to hand to someone else or to
 * another computer. It is a zip of a marker of its kind and four JSON files, one a schema below.
 */
import { z } from 'zod'
import { idSchema, instantSchema } from './ids.ts'
import { snippetSchema } from './note.ts'
import { planDocumentSchema, questionSchema } from './plan.ts'
import { sourceSchema } from './source.ts'

/**
 * Raised when a Linchpin of today could not read what is written from then on. Version 2 has the blocks
 * and what stands in a line that version 2 of a plan's document brought; version 3 the places in sources
 * that are no pages; version 4 criteria.
 */
export const planFileVersion = 4

export const planFileExtension = 'linchpin'

/** Whether a file of this name is to be read as a plan file. */
export const isPlanFile = (name: string): boolean =>
  name.toLowerCase().endsWith(`.${planFileExtension}`)

/** Whether a file of this name is a document that may have a plan in it: one that was exported for Word has. */
export const mayHoldPlan = (name: string): boolean => name.toLowerCase().endsWith('.docx')

/** As much of a manifest as every version has. */
export const planFileKindSchema = z.object({
  format: z.literal('linchpin-plan'),
  version: z.int().positive(),
})

/** `app` is the version of Linchpin that wrote the file. */
export const planFileManifestSchema = planFileKindSchema.extend({
  version: z.int().min(1).max(planFileVersion),
  app: z.string(),
  written: instantSchema,
})
export type PlanFileManifest = z.infer<typeof planFileManifestSchema>

export const planFilePlanSchema = z.object({
  id: idSchema,
  question: questionSchema,
  document: planDocumentSchema,
})

/**
 * A snippet the plan's evidence was taken from, under its note's heading. `cite` is the one it is
 * cited by where it comes from, whether the snippet, its note or its notebook names it.
 */
export const planFileSnippetSchema = snippetSchema
  .pick({ id: true, text: true, kind: true, dates: true, people: true, cite: true })
  .extend({ heading: z.string() })
export type PlanFileSnippet = z.infer<typeof planFileSnippetSchema>

const haveOwnIds = (things: readonly { id: string }[]): boolean =>
  new Set(things.map(({ id }) => id)).size === things.length

const twice = 'two of them have the same id'
export const planFileEvidenceSchema = z.array(planFileSnippetSchema).refine(haveOwnIds, twice)
export const planFileSourcesSchema = z.array(sourceSchema).refine(haveOwnIds, twice)

/** All that a plan file says. Every cite of a snippet is of a source among `sources`. */
export const planFileSchema = z
  .object({
    plan: planFilePlanSchema,
    evidence: planFileEvidenceSchema,
    sources: planFileSourcesSchema,
  })
  .superRefine(({ evidence, sources }, context) => {
    const known = new Set(sources.map(({ id }) => id))
    for (const [index, { cite }] of evidence.entries())
      if (cite && !known.has(cite.sourceId))
        context.addIssue({
          code: 'custom',
          path: ['evidence', index, 'cite'],
          message: 'its source is not in the file',
        })
  })
export type PlanFile = z.infer<typeof planFileSchema>
