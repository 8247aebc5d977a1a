/** Earlier states of plans, and shapes of one's own. */
import { z } from 'zod'
import { versionKinds } from '../plan/versions.ts'
import { isVisible } from '../text/visible.ts'
import { idSchema, instantSchema, unreadableSchema } from './ids.ts'
import { planDocumentSchema } from './plan.ts'

const nameOf = (thing: string) =>
  z
    .string()
    .trim()
    .refine(isVisible, `Give the ${thing} a name.`)
    .max(200, `The name of a ${thing} can have 200 characters at most.`)

export const versionNameSchema = nameOf('version')
export const templateNameSchema = nameOf('template')

export const versionSummarySchema = z.object({
  id: idSchema,
  planId: idSchema,
  /** When it was kept. */
  made: instantSchema,
  /** Why it was kept. */
  kind: z.enum(versionKinds),
  /** Given by a person; a version without one goes in time. */
  name: z.string().nullable(),
  /** The plan's question then. */
  question: z.string(),
  words: z.int().nonnegative(),
  unreadable: unreadableSchema,
})
export type VersionSummary = z.infer<typeof versionSummarySchema>

export const versionSchema = versionSummarySchema.extend({ document: planDocumentSchema })
export type Version = z.infer<typeof versionSchema>

/** A shape of a person's own that plans can start from. */
export const ownTemplateSchema = z.object({
  id: idSchema,
  name: z.string(),
  goodFor: z.string(),
  /** The places it gives; the ids in it are of no plan. */
  shape: planDocumentSchema,
  created: instantSchema,
  unreadable: unreadableSchema,
})
export type OwnTemplate = z.infer<typeof ownTemplateSchema>

/** A try at a plan from memory: how much of it was found again. */
export const recallSchema = z.object({
  id: idSchema,
  planId: idSchema,
  made: instantSchema,
  found: z.int().nonnegative(),
  of: z.int().nonnegative(),
  /** What was found and what was missed, as the view that asked keeps it. */
  detail: z.json(),
  unreadable: unreadableSchema,
})
export type Recall = z.infer<typeof recallSchema>
