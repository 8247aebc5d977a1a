import { z } from 'zod'
import { idSchema, instantSchema, unreadableSchema } from './ids.ts'
import { citeSchema, placeInSourceSchema } from './source.ts'

export const snippetKinds = [
  'statistic',
  'event',
  'quotation',
  'interpretation',
  'statement',
] as const
export const snippetKindSchema = z.enum(snippetKinds)
export type SnippetKind = z.infer<typeof snippetKindSchema>

/**
 * A stretch of time named by a snippet's words, in whole days, both ends included:
 * "1923-25" is 1923-01-01 to 1925-12-31. Dates are ISO 8601 calendar dates. `isAbout`: a person says that it was then or
 * near it; it is found and put in order as if it were exact.
 */
export const datesSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  isAbout: z.literal(true).optional(),
})
export type Dates = z.infer<typeof datesSchema>

/**
 * A snippet before it is saved. `start` and `end` are UTF-16 offsets into the note's body:
 * `body.slice(start, end) === text`, always.
 */
export const draftSnippetSchema = z.object({
  text: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  kind: snippetKindSchema,
  dates: z.array(datesSchema),
  people: z.array(z.string()),
  /** Where in its source it stands, as a page that was read with it. */
  place: placeInSourceSchema.optional(),
})
export type DraftSnippet = z.infer<typeof draftSnippetSchema>

/** A name for what notes and snippets have in common, as typed; capitals do not tell two apart. */
export const tagSchema = z.string().trim().min(1).max(80)
export const tagsSchema = z.array(tagSchema).max(200)

export const draftNoteSchema = z.object({
  heading: z.string(),
  body: z.string(),
  tags: tagsSchema.optional(),
  snippets: z.array(draftSnippetSchema),
})
export type DraftNote = z.infer<typeof draftNoteSchema>

/** `text`: which words it has, and not the reader, was a person's choice. */
export const setByHandSchema = z.enum(['kind', 'dates', 'people', 'text'])
export type SetByHand = z.infer<typeof setByHandSchema>

export const snippetSchema = draftSnippetSchema.extend({
  id: idSchema,
  noteId: idSchema,
  /** The source named by the snippet itself; the nearest of snippet, note, notebook wins. */
  cite: citeSchema.optional(),
  tags: tagsSchema,
  isStarred: z.boolean(),
  /** What of it a person has set; the rest was read out of its words. */
  byHand: z.array(setByHandSchema),
  unreadable: unreadableSchema,
})
export type Snippet = z.infer<typeof snippetSchema>

export const noteSchema = z.object({
  id: idSchema,
  notebookId: idSchema,
  heading: z.string(),
  body: z.string(),
  cite: citeSchema.optional(),
  tags: tagsSchema,
  isStarred: z.boolean(),
  snippets: z.array(snippetSchema),
  unreadable: unreadableSchema,
})
export type Note = z.infer<typeof noteSchema>

/** A note as the library lists it: what it is called, and how many snippets it has. */
export const noteHeadSchema = noteSchema
  .omit({ body: true, snippets: true })
  .extend({ snippets: z.int().nonnegative() })
export type NoteHead = z.infer<typeof noteHeadSchema>

/** Where a snippet stands: how many notes of its notebook, and snippets of its note, come before it. */
export const snippetPlaceSchema = z.object({
  notebookId: idSchema,
  noteId: idSchema,
  notesBefore: z.int().nonnegative(),
  snippetsBefore: z.int().nonnegative(),
})
export type SnippetPlace = z.infer<typeof snippetPlaceSchema>

export const notebookSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  cite: citeSchema.optional(),
  notes: z.int().nonnegative(),
  snippets: z.int().nonnegative(),
  updated: instantSchema,
  unreadable: unreadableSchema,
})
export type Notebook = z.infer<typeof notebookSchema>

/** What a plan asks of the snippet a piece of evidence was taken from. */
export const snippetFactsSchema = snippetSchema
  .pick({ text: true, noteId: true, kind: true, dates: true, people: true })
  .extend({
    heading: z.string(),
    /** The nearest of the snippet's, its note's and its notebook's. */
    cite: citeSchema.optional(),
  })
export type SnippetFacts = z.infer<typeof snippetFactsSchema>

/** One search result. `marks` are UTF-16 ranges of `text` that matched; `score` is higher for better. */
export const searchHitSchema = z.object({
  snippetId: idSchema,
  noteId: idSchema,
  notebookId: idSchema,
  text: z.string(),
  kind: snippetKindSchema,
  dates: z.array(datesSchema),
  people: z.array(z.string()),
  /** Its own and its note's. */
  tags: tagsSchema.default([]),
  isStarred: z.boolean().default(false),
  /** The source the snippet itself names, and its note. */
  cite: citeSchema.optional(),
  noteCite: citeSchema.optional(),
  heading: z.string(),
  score: z.number(),
  marks: z.array(z.tuple([z.int(), z.int()])),
})
export type SearchHit = z.infer<typeof searchHitSchema>

/** Evidence to look at for a point: a hit, and the words, people and years for which it is suggested. */
export const suggestionSchema = searchHitSchema.extend({ because: z.array(z.string()) })
export type Suggestion = z.infer<typeof suggestionSchema>
