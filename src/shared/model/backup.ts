/** Backups of the library, and libraries that were set aside. */
import { z } from 'zod'
import { idSchema, instantSchema } from './ids.ts'
import { planDocumentSchema } from './plan.ts'

const countSchema = z.int().nonnegative()

/** What the file of the whole library is called, to take along and to merge elsewhere. */
export const libraryFileExtension = 'linchpin-library'

/** Whether a file of this name is to be merged as a library. */
export const isLibraryFile = (name: string): boolean =>
  name.toLowerCase().endsWith(`.${libraryFileExtension}`)

/** A library's file, named by its file's name. */
export const keptLibrarySchema = z.object({
  name: z.string().min(1).max(255),
  /** Made by itself or as asked; set aside as damaged, or when another took its place. */
  kind: z.enum(['backup', 'damaged', 'replaced']),
  made: instantSchema,
  bytes: countSchema,
  /** Null where it cannot be read without mending it. */
  holds: z
    .object({
      notebooks: countSchema,
      notes: countSchema,
      plans: countSchema,
      sources: countSchema,
    })
    .nullable(),
})
export type KeptLibrary = z.infer<typeof keptLibrarySchema>

/** What is in a library that is not the one in use. */
export const libraryInsideSchema = z.object({
  notebooks: z.array(z.object({ id: z.string(), name: z.string(), notes: countSchema })),
  plans: z.array(
    z.object({ id: z.string(), question: z.string(), updated: z.string(), isDeleted: z.boolean() }),
  ),
  /** What of it could not be read, in sentences. */
  notices: z.array(z.string()),
})
export type LibraryInside = z.infer<typeof libraryInsideSchema>

/** A plan as it is in such a library. */
export const planInsideSchema = z.object({
  question: z.string(),
  /** Null where it cannot be read. */
  document: planDocumentSchema.nullable(),
})
export type PlanInside = z.infer<typeof planInsideSchema>

export const wantedSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('all') }),
  z.object({ type: z.literal('notebook'), id: idSchema }),
  z.object({ type: z.literal('plan'), id: idSchema }),
])
export type Wanted = z.infer<typeof wantedSchema>

/** What was added to the library in use. */
export const mergedSchema = z.object({
  notebooks: countSchema,
  notes: countSchema,
  sources: countSchema,
  plans: countSchema,
  templates: countSchema,
  notices: z.array(z.string()),
})
export type Merged = z.infer<typeof mergedSchema>
