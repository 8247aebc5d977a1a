import { z } from 'zod'
import { idSchema } from './ids.ts'

/**
 * A bibliographic record in CSL-JSON terms (Citation Style Language 1.0.2, appendix "Variables"),
 * whose `id` is ours. Only the variables Linchpin edits are named; a record keeps no others.
 */
export const sourceTypes = [
  'book',
  'article-journal',
  'chapter',
  'article-newspaper',
  'webpage',
  'thesis',
  'legislation',
  'manuscript',
] as const
export const sourceTypeSchema = z.enum(sourceTypes)
export type SourceType = z.infer<typeof sourceTypeSchema>

/** A person, or an institution as `literal`. */
export const nameSchema = z.union([
  z.object({ family: z.string().min(1), given: z.string().optional() }),
  z.object({ literal: z.string().min(1) }),
])
export type Name = z.infer<typeof nameSchema>

/** A CSL date: one date or a range, each `[year]`, `[year, month]` or `[year, month, day]`. */
export const cslDateSchema = z.object({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
})
export type CslDate = z.infer<typeof cslDateSchema>

export const sourceFieldsSchema = z.object({
  type: sourceTypeSchema,
  title: z.string().min(1),
  author: z.array(nameSchema).optional(),
  editor: z.array(nameSchema).optional(),
  translator: z.array(nameSchema).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  /** What kind of its type: "doctoral thesis". */
  genre: z.string().optional(),
  'publisher-place': z.string().optional(),
  edition: z.string().optional(),
  volume: z.string().optional(),
  'number-of-volumes': z.string().optional(),
  'collection-title': z.string().optional(),
  'collection-number': z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  issued: cslDateSchema.optional(),
  accessed: cslDateSchema.optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  /** Of the title, as typed: a tag ("fr") or a name ("French"). */
  language: z.string().optional(),
})
export type SourceFields = z.infer<typeof sourceFieldsSchema>

export const sourceSchema = sourceFieldsSchema.extend({ id: idSchema })
export type Source = z.infer<typeof sourceSchema>

/** A reference as it was read from a text. `notRead`: what of it went into no field; '' for nothing. */
export const readReferenceSchema = z.object({ fields: sourceFieldsSchema, notRead: z.string() })
export type ReadReference = z.infer<typeof readReferenceSchema>

/** A source that is damaged in the library: what cites it cites nothing. `says` is what can be made out of it. */
export const unreadableSourceSchema = z.object({ id: idSchema, says: z.string() })
export type UnreadableSource = z.infer<typeof unreadableSourceSchema>

/** CSL locator labels Linchpin offers (CSL 1.0.2, "Locators"), and `none` for a place that stands without one. */
export const locatorLabels = [
  'page',
  'chapter',
  'folio',
  'section',
  'paragraph',
  'volume',
  'line',
  'verse',
  'act',
  'scene',
  'column',
  'note',
  'figure',
  'timestamp',
  'none',
] as const
export const locatorLabelSchema = z.enum(locatorLabels)
export type LocatorLabel = z.infer<typeof locatorLabelSchema>

/** Where in a source words stand, whichever source that comes to be. */
export const placeInSourceSchema = z.object({
  locator: z.string().min(1),
  label: locatorLabelSchema.optional(),
})
export type PlaceInSource = z.infer<typeof placeInSourceSchema>

/** One reference to a source: which, and where in it. `label` says what the locator counts; page if absent. */
export const citeSchema = z.object({
  sourceId: idSchema,
  locator: z.string().optional(),
  label: locatorLabelSchema.optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})
export type Cite = z.infer<typeof citeSchema>
