/** The calls about notebooks, notes and snippets: looked through, searched, and changed by hand. */
import { z } from 'zod'
import { base } from './contract-base.ts'
import { idSchema, instantSchema } from './model/ids.ts'
import {
  datesSchema,
  notebookSchema,
  noteHeadSchema,
  noteSchema,
  searchHitSchema,
  snippetFactsSchema,
  snippetKindSchema,
  snippetPlaceSchema,
  snippetSchema,
  suggestionSchema,
  tagSchema,
} from './model/note.ts'
import { questionSchema, snippetUseSchema } from './model/plan.ts'
import { citeSchema } from './model/source.ts'
import { isVisible } from './text/visible.ts'

/** Which rows of a list: those before `from` are passed by. */
export const stretchSchema = z.object({
  from: z.int().nonnegative(),
  limit: z.int().min(1).max(500),
})

/** What a person searches for: words, and filters as `shared/search` reads them. */
export const searchWordsSchema = z.string().max(1000, 'A search can have 1,000 characters at most.')

const searchScope = {
  words: searchWordsSchema,
  notebookId: idSchema.optional(),
  /** What `is:used` means: the evidence of the plan that is open; without it, that of any plan. */
  used: z.array(idSchema).max(10_000).optional(),
}

/** A claim or a section's title for which evidence is wanted: what goes beyond is nobody's to rank by. */
export const mostWantedWords = 5000
const wantedWordsSchema = z.string().max(mostWantedWords)

const notebookNameSchema = z
  .string()
  .trim()
  .refine(isVisible, 'Give the notebook a name.')
  .max(200, 'The name of a notebook can have 200 characters at most.')

/** The notebook to add to: one that is there, or a new one by name. */
export const notebookChoiceSchema = z.union([
  z.object({ id: idSchema }),
  z.object({ name: notebookNameSchema }),
])

/** Something of the library. */
export const thingSchema = z.object({ kind: z.enum(['notebook', 'note', 'snippet']), id: idSchema })
export type Thing = z.infer<typeof thingSchema>
/** So many notes can be made one at once. */
export const mostMerged = 1000

const mostThings = 10_000
const saysTooMany = 'This can be done with 10,000 notes and snippets at once. Choose fewer.'
const thingsSchema = z.array(thingSchema).min(1).max(mostThings, saysTooMany)
export const headingSchema = z
  .string()
  .trim()
  .max(1000, 'A heading can have 1,000 characters at most.')
const bodySchema = z.string().max(5_000_000, 'A note can have 5,000,000 characters at most.')

/** What was done, in a sentence, and by what name it is undone; what was undone is done again in the same way. */
export const doneSchema = z.object({ undo: idSchema, says: z.string() })
export type Done = z.infer<typeof doneSchema>

/** A note on a page of its own. */
export const notePageSchema = noteSchema.extend({
  notebook: z.string(),
  /** Its place in its notebook, from 1, and how many there are; the notes before and behind it. */
  at: z.int().positive(),
  of: z.int().positive(),
  before: idSchema.optional(),
  behind: idSchema.optional(),
  /** That of its notebook, where it names none of its own. */
  inherited: citeSchema.optional(),
  /** The file it came from, and when. */
  origin: z.object({ name: z.string(), made: instantSchema }).optional(),
  /** When it was put in the bin. */
  deleted: instantSchema.optional(),
  /** Where its snippets are used: each with the plans it is in. */
  uses: z.array(z.object({ snippetId: idSchema, in: z.array(snippetUseSchema).min(1) })),
})
export type NotePage = z.infer<typeof notePageSchema>

/** How many snippets of a result have something, by its name, most first. */
const countsSchema = z.array(z.object({ name: z.string(), count: z.int().positive() }))
export const facetsSchema = z.object({
  snippets: z.int().nonnegative(),
  notes: z.int().nonnegative(),
  notebooks: z.array(z.object({ id: idSchema, name: z.string(), count: z.int().nonnegative() })),
  tags: countsSchema,
  people: countsSchema,
  kinds: z.array(z.object({ kind: snippetKindSchema, count: z.int().positive() })),
  /** Those that the snippets are cited by, each or by its note or notebook. */
  sources: z.array(z.object({ id: idSchema, count: z.int().positive() })),
  decades: z.array(z.object({ from: z.int(), count: z.int().positive() })),
  /** A few periods of one length that all dates begin in, in whole years, the fullest first. */
  periods: z.array(z.object({ from: z.int(), to: z.int(), count: z.int().positive() })),
  used: z.int().nonnegative(),
  unused: z.int().nonnegative(),
  uncited: z.int().nonnegative(),
  starred: z.int().nonnegative(),
})
export type Facets = z.infer<typeof facetsSchema>

export const binnedSchema = z.object({
  kind: z.enum(['notebook', 'note']),
  id: idSchema,
  name: z.string(),
  /** Of a notebook: how many it has; of a note: the notebook it was in. */
  says: z.string(),
  deleted: instantSchema,
})
export type Binned = z.infer<typeof binnedSchema>

export const libraryCalls = {
  notebooks: base.output(z.array(notebookSchema)),
  /** Notes whole, with their bodies and snippets: for small notebooks, and for commands. */
  notes: base
    .input(z.object({ notebookId: idSchema.optional(), tag: tagSchema.optional() }))
    .output(z.array(noteSchema)),
  /** A stretch of a notebook's notes, in the order they were added. */
  heads: base.input(stretchSchema.extend({ notebookId: idSchema })).output(z.array(noteHeadSchema)),
  /** A stretch of a note's snippets, in the order of its body. */
  snippets: base.input(stretchSchema.extend({ noteId: idSchema })).output(z.array(snippetSchema)),
  placeOf: base.input(z.object({ snippetId: idSchema })).output(snippetPlaceSchema.nullable()),
  search: base
    .input(
      z.object({
        ...searchScope,
        limit: z.int().min(1).max(500).default(50),
      }),
    )
    .output(z.array(searchHitSchema)),
  /** What there is in a result, counted; of the whole library without words. */
  facets: base.input(z.object(searchScope)).output(facetsSchema),
  /** Every tag there is, the most used first. */
  tags: base.output(countsSchema),
  /** Evidence ranked for a question and, within it, for a point; snippets in `used` are left out. */
  suggest: base
    .input(
      z.object({
        question: questionSchema,
        section: wantedWordsSchema.optional(),
        claim: wantedWordsSchema.optional(),
        used: z.array(idSchema).max(10_000).default([]),
        limit: z.int().min(1).max(100).default(20),
        notebookId: idSchema.optional(),
      }),
    )
    .output(z.array(suggestionSchema)),
  /** Names the source of a notebook, note or snippet, or with null takes it away. */
  cite: base.input(thingSchema.extend({ cite: citeSchema.nullable() })),
  /** The nearest cite (snippet, note, notebook) of each snippet; those with none are left out. */
  citesOf: base
    .input(z.object({ snippetIds: z.array(idSchema).max(10_000) }))
    .output(z.record(idSchema, citeSchema)),
  /** What plans ask of the snippets their evidence was taken from; those that are gone are left out. */
  facts: base
    .input(z.object({ snippetIds: z.array(idSchema).max(10_000) }))
    .output(z.record(idSchema, snippetFactsSchema)),

  page: base.input(z.object({ noteId: idSchema })).output(notePageSchema),
  /** Writes a note; its snippets are read out of its body. */
  addNote: base
    .input(
      z.object({
        notebook: notebookChoiceSchema,
        heading: headingSchema,
        body: bodySchema,
        tags: z.array(tagSchema).max(200).optional(),
        cite: citeSchema.optional(),
      }),
    )
    .output(doneSchema.extend({ noteId: idSchema, notebookId: idSchema })),
  /**
   * Changes the words of a note. A snippet whose words are still there stays as it is, wherever they stand; of one that
   * was changed the words are the changed ones; new sentences become snippets.
   */
  editNote: base
    .input(
      z.object({
        noteId: idSchema,
        heading: headingSchema.optional(),
        body: bodySchema.optional(),
      }),
    )
    .output(doneSchema),
  /** Cuts a note in two before an offset of its body; the second has that heading. */
  splitNote: base
    .input(z.object({ noteId: idSchema, at: z.int().positive(), heading: headingSchema }))
    .output(doneSchema.extend({ noteId: idSchema })),
  /** Makes one note of several, in the order of their notebook, under the heading of the first. */
  mergeNotes: base
    .input(z.object({ noteIds: z.array(idSchema).min(2).max(mostMerged) }))
    .output(doneSchema),
  /** Makes a snippet of any words of a note, by UTF-16 offsets of its body. */
  makeSnippet: base
    .input(
      z.object({
        noteId: idSchema,
        start: z.int().nonnegative(),
        end: z.int().positive(),
        kind: snippetKindSchema.optional(),
      }),
    )
    .output(doneSchema.extend({ snippetId: idSchema })),
  /** Cuts a snippet in two before an offset of its words; the first keeps its id. */
  splitSnippet: base
    .input(z.object({ snippetId: idSchema, at: z.int().positive() }))
    .output(doneSchema),
  /** Makes one snippet of neighbours in one note, with the words between; it keeps the id of the first. */
  mergeSnippets: base
    .input(z.object({ snippetIds: z.array(idSchema).min(2).max(500) }))
    .output(doneSchema),
  /** Sets right what was read out of a snippet's words; null has it read anew. */
  correct: base
    .input(
      z.object({
        snippetId: idSchema,
        kind: snippetKindSchema.nullable().optional(),
        dates: z.array(datesSchema).max(100).nullable().optional(),
        people: z.array(z.string().trim().min(1).max(200)).max(100).nullable().optional(),
      }),
    )
    .output(doneSchema),
  star: base.input(z.object({ things: thingsSchema, isStarred: z.boolean() })).output(doneSchema),
  /** Adds tags to notes and snippets, and takes others away. */
  tag: base
    .input(
      z.object({
        things: thingsSchema,
        add: z.array(tagSchema).max(50).default([]),
        remove: z.array(tagSchema).max(50).default([]),
      }),
    )
    .output(doneSchema),
  renameTag: base.input(z.object({ from: tagSchema, to: tagSchema })).output(doneSchema),
  /** Names the source of several things at once, or with null takes it away. */
  citeAll: base
    .input(z.object({ things: thingsSchema, cite: citeSchema.nullable() }))
    .output(doneSchema),
  /** Moves notes behind those of another notebook. */
  move: base
    .input(
      z.object({
        noteIds: z.array(idSchema).min(1).max(mostThings, saysTooMany),
        notebook: notebookChoiceSchema,
      }),
    )
    .output(doneSchema.extend({ notebookId: idSchema })),
  renameNotebook: base
    .input(z.object({ notebookId: idSchema, name: notebookNameSchema }))
    .output(doneSchema),
  mergeNotebooks: base.input(z.object({ notebookId: idSchema, into: idSchema })).output(doneSchema),
  /** Puts notebooks and notes in the bin; a snippet is let go of, and its words stay in its note. */
  remove: base.input(z.object({ things: thingsSchema })).output(doneSchema),
  bin: base.output(z.array(binnedSchema)),
  restore: base.input(z.object({ things: thingsSchema })).output(doneSchema),
  /** Deletes what is in the bin for good; all of it without `things`. This cannot be undone. */
  empty: base
    .input(z.object({ things: thingsSchema.optional() }))
    .output(z.object({ says: z.string() })),
  /** Takes back what was done, if nothing it touched has been changed since. */
  undo: base.input(z.object({ undo: idSchema })).output(doneSchema),
}
