/** The calls about sources: what notes are taken from and plans cite. */
import { z } from 'zod'
import { base, handedFileSchema } from './contract-base.ts'
import { doneSchema } from './contract-library.ts'
import { idSchema } from './model/ids.ts'
import { tagSchema } from './model/note.ts'
import {
  readReferenceSchema,
  sourceFieldsSchema,
  sourceSchema,
  unreadableSourceSchema,
} from './model/source.ts'

/** How often a source is cited: in how many places of plans, by how many things of the library, in which notebooks. */
export const citedSchema = z.object({
  id: idSchema,
  places: z.int().nonnegative(),
  things: z.int().nonnegative(),
  notebooks: z.array(idSchema),
})
export type CitedSource = z.infer<typeof citedSchema>

/** A plan that cites a source, and where: `in` is what the place stands in, such as "point 2". */
export const citingPlanSchema = z.object({
  planId: idSchema,
  question: z.string(),
  places: z
    .array(z.object({ blockId: idSchema, in: z.string(), as: z.enum(['evidence', 'words']) }))
    .min(1),
})
export type CitingPlan = z.infer<typeof citingPlanSchema>

/** A notebook or a note that names a source, or has snippets that do by themselves. */
export const citingThingSchema = z.object({
  kind: z.enum(['notebook', 'note']),
  id: idSchema,
  name: z.string(),
  /** Of a note: the notebook it is in. */
  notebook: z.string().optional(),
  /** How many of its snippets name the source by themselves. */
  snippets: z.int().nonnegative(),
})
export type CitingThing = z.infer<typeof citingThingSchema>

export const citingSchema = z.object({
  plans: z.array(citingPlanSchema),
  /** The first of them, in the order of their names. */
  things: z.array(citingThingSchema),
  /** How many there are in all. */
  allThings: z.int().nonnegative(),
})
export type Citing = z.infer<typeof citingSchema>

const idsSchema = z.array(idSchema).min(1).max(10_000, 'Choose 10,000 sources at most.')

export const sourceCalls = {
  /** Those that can be read. */
  list: base.output(z.array(sourceSchema)),
  unreadable: base.output(z.array(unreadableSourceSchema)),
  /** How often each is cited that is cited anywhere. */
  cited: base.output(z.array(citedSchema)),
  /** Where one is cited. */
  citing: base.input(z.object({ id: idSchema })).output(citingSchema),
  add: base.input(sourceFieldsSchema).output(sourceSchema),
  change: base.input(sourceSchema).output(sourceSchema),
  /** As `change`, as an act that can be undone. */
  edit: base.input(sourceSchema).output(doneSchema),
  /** Adds tags to several, and takes others away. */
  tag: base
    .input(
      z.object({
        ids: idsSchema,
        add: z.array(tagSchema).max(50).default([]),
        remove: z.array(tagSchema).max(50).default([]),
      }),
    )
    .output(doneSchema),
  /** Deletes those of several that nothing cites. */
  removeAll: base.input(z.object({ ids: idsSchema })).output(doneSchema),
  /** Makes one source of several: what cites those that are dropped cites the one that is kept, with these fields. */
  merge: base
    .input(
      z.object({
        keep: idSchema,
        drop: z.array(idSchema).min(1).max(100),
        fields: sourceFieldsSchema,
      }),
    )
    .output(doneSchema),
  /** Writes several as CSL-JSON, as a file to be kept. */
  write: base.input(z.object({ ids: idsSchema })).output(z.object({ file: handedFileSchema })),
  /**
   * What is in a text somebody pasted: one reference or several, as reading lists print them, or BibTeX, RIS or
   * CSL-JSON. Empty where nothing in it reads as a reference. Nothing is kept.
   */
  read: base
    .input(z.object({ text: z.string().max(200_000) }))
    .output(z.array(readReferenceSchema)),
  /** Deletes a source nothing cites; refused with the places that do. */
  remove: base.input(z.object({ id: idSchema })),
}
