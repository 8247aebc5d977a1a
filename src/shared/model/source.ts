import { z } from 'zod'
import { idSchema } from './ids.ts'

/**
 * A bibliographic record in CSL-JSON terms (Citation Style Language 1.0.2, appendices "Item types" and "Variables"),
 * whose `id` is ours. The types and variables that students meet are named; what a record holds beside them is in
 * `kept`, under the names it had. docs/decisions/165
 */
export const sourceTypes = [
  'book',
  'chapter',
  'article-journal',
  'article-newspaper',
  'article-magazine',
  'webpage',
  'post-weblog',
  'thesis',
  'report',
  'paper-conference',
  'entry-encyclopedia',
  'entry-dictionary',
  'review',
  'pamphlet',
  'classic',
  'manuscript',
  'personal_communication',
  'interview',
  'speech',
  'legislation',
  'bill',
  'legal_case',
  'hearing',
  'treaty',
  'motion_picture',
  'broadcast',
  'song',
  'graphic',
  'map',
  'dataset',
  'document',
] as const
export const sourceTypeSchema = z.enum(sourceTypes)
export type SourceType = z.infer<typeof sourceTypeSchema>

/**
 * A person, or an institution as `literal`. Names that a record leaves out are one more, `{ literal: 'others' }`.
 * A particle that stays with the family's name ("van der") may also stand in it, as it is typed.
 */
export const nameSchema = z.union([
  z.object({
    family: z.string().min(1),
    given: z.string().optional(),
    'non-dropping-particle': z.string().optional(),
    'dropping-particle': z.string().optional(),
    suffix: z.string().optional(),
  }),
  z.object({ literal: z.string().min(1) }),
])
export type Name = z.infer<typeof nameSchema>
/** The name of a person. */
export type PersonName = Extract<Name, { family: string }>

/**
 * A CSL date: one date or a range, each `[year]`, `[year, month]` or `[year, month, day]`, or words where it is none
 * ("n.d."). With both, the words say more than the numbers do ("Michaelmas 1921").
 */
export const cslDateSchema = z
  .object({
    'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2).optional(),
    /** Whether it is near that date: "c. 1880". */
    circa: z.literal(true).optional(),
    /** From spring, 1, to winter, 4. */
    season: z.int().min(1).max(4).optional(),
    literal: z.string().min(1).optional(),
  })
  .refine((date) => date['date-parts'] !== undefined || date.literal !== undefined, {
    error: 'A date has numbers or words.',
  })
export type CslDate = z.infer<typeof cslDateSchema>

const words = z.string().optional()
const names = z.array(nameSchema).optional()
const date = cslDateSchema.optional()

export const sourceFieldsSchema = z.object({
  type: sourceTypeSchema,
  title: z.string().min(1),
  'title-short': words,
  'original-title': words,
  author: names,
  editor: names,
  translator: names,
  /** Who wrote the book that a chapter is in. */
  'container-author': names,
  /** Who edits the series. */
  'collection-editor': names,
  'reviewed-author': names,
  recipient: names,
  interviewer: names,
  director: names,
  'container-title': words,
  'container-title-short': words,
  'reviewed-title': words,
  publisher: words,
  /** What kind of its type: "doctoral thesis". */
  genre: words,
  'publisher-place': words,
  edition: words,
  volume: words,
  'number-of-volumes': words,
  'collection-title': words,
  'collection-number': words,
  issue: words,
  /** Of a report, a bill, a treaty, an episode. */
  number: words,
  'chapter-number': words,
  section: words,
  page: words,
  version: words,
  medium: words,
  dimensions: words,
  issued: date,
  'original-date': date,
  accessed: date,
  archive: words,
  'archive-place': words,
  /** The shelfmark within the archive. */
  archive_location: words,
  'call-number': words,
  /** The court, parliament or office that it comes from. */
  authority: words,
  jurisdiction: words,
  'event-title': words,
  'event-place': words,
  URL: words,
  DOI: words,
  ISBN: words,
  ISSN: words,
  /** Of the title, as typed: a tag ("fr") or a name ("French"). */
  language: words,
  /** The person's own; no style prints it. */
  note: words,
  /** Where a parted bibliography lists it, if not where its kind does. */
  listed: z.enum(['primary', 'secondary']).optional(),
  tags: z.array(z.string().min(1).max(100)).max(50).optional(),
  /** What the record it was read from held that has no field here, by the names it had there. */
  kept: z.record(z.string(), z.string()).optional(),
})
export type SourceFields = z.infer<typeof sourceFieldsSchema>

/** The fields that name people. */
export const peopleFields = [
  'author',
  'editor',
  'translator',
  'container-author',
  'collection-editor',
  'reviewed-author',
  'recipient',
  'interviewer',
  'director',
] as const
export type PeopleField = (typeof peopleFields)[number]

export const dateFields = ['issued', 'original-date', 'accessed'] as const
export type DateField = (typeof dateFields)[number]

/** The fields that hold words. */
export type WordsField = Exclude<
  keyof SourceFields,
  'type' | 'kept' | 'listed' | 'tags' | PeopleField | DateField
>

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
  /** The author is named in the sentence: "Service (2004) argues". */
  suppressAuthor: z.literal(true).optional(),
})
export type Cite = z.infer<typeof citeSchema>
