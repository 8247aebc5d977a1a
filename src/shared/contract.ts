/** Every call and every event that crosses the border between the desk and a window. */
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { actionIdSchema, windowStateSchema } from './actions/index.ts'
import { backupCalls } from './contract-backups.ts'
import { base, handedFileSchema } from './contract-base.ts'
import { planCalls, templateCalls, versionCalls } from './contract-plans.ts'
import { isLibraryFile } from './model/backup.ts'
import { citationStyles } from './model/citation-style.ts'
import { idSchema } from './model/ids.ts'
import {
  notebookSchema,
  noteHeadSchema,
  noteSchema,
  searchHitSchema,
  snippetFactsSchema,
  snippetPlaceSchema,
  snippetSchema,
  suggestionSchema,
} from './model/note.ts'
import { packedNoteSchema } from './model/packed-note.ts'
import { planSummarySchema, questionSchema } from './model/plan.ts'
import { sampleLookSchema } from './model/sample.ts'
import { settingsPatchSchema, settingsSchema } from './model/settings.ts'
import { snippetFilterSchema } from './model/snippet-filter.ts'
import {
  citeSchema,
  readReferenceSchema,
  sourceFieldsSchema,
  sourceSchema,
  unreadableSourceSchema,
} from './model/source.ts'
import { isVisible } from './text/visible.ts'

export { errors, type HandedFile, handedFileSchema } from './contract-base.ts'
export { type AddedPlan, addedPlanSchema } from './contract-plans.ts'

/** Something that happened to the stored data; windows refetch what it names. */
export const changeSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('library') }),
  z.object({ type: z.literal('sources') }),
  z.object({ type: z.literal('plans') }),
  z.object({ type: z.literal('plan'), id: idSchema, revision: z.int() }),
  /** Versions of a plan were kept or let go of by themselves; a save that keeps one tells of the plan only. */
  z.object({ type: z.literal('versions'), planId: idSchema }),
  z.object({ type: z.literal('templates') }),
  z.object({ type: z.literal('settings') }),
  z.object({ type: z.literal('notices') }),
])
export type Change = z.infer<typeof changeSchema>

/** What a person must be told once the app is open: a damaged file set aside, a backup opened. */
export const noticeSchema = z.object({ id: idSchema, says: z.string() })
export type Notice = z.infer<typeof noticeSchema>

export const aboutSchema = z.object({
  version: z.string(),
  host: z.enum(['electron', 'browser', 'headless']),
  dataFolder: z.string(),
  platform: z.string(),
  notices: z.array(noticeSchema),
})

/** What the desktop asks of a window: something chosen in a menu, or files that came from elsewhere. */
export const windowRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('command'), command: actionIdSchema }),
  z.object({ type: z.literal('show-plan'), planId: idSchema }),
  /** Files that were opened with Linchpin: a plan file is added and shown, notes are previewed. */
  z.object({ type: z.literal('open-files'), files: z.array(handedFileSchema).min(1) }),
  /** Something a person must be told. */
  z.object({ type: z.literal('says'), kind: z.enum(['success', 'failure']), says: z.string() }),
])
export type WindowRequest = z.infer<typeof windowRequestSchema>

/** What is asked for when a person is to choose files. */
export const pickKindSchema = z.enum(['notes', 'anything', 'library'])
export type PickKind = z.infer<typeof pickKindSchema>

export const progressSchema = z.object({
  type: z.literal('progress'),
  /** From 0 to 1. */
  done: z.number().min(0).max(1),
  says: z.string(),
})

export const previewSchema = z.object({
  id: idSchema,
  /** A name for a new notebook, read from the files. */
  notebookName: z.string(),
  notes: z.array(packedNoteSchema),
  warnings: z.array(z.string()),
})
export type Preview = z.infer<typeof previewSchema>

/** The notebook to add to: one that is there, or a new one by name. */
export const notebookChoiceSchema = z.union([
  z.object({ id: idSchema }),
  z.object({
    name: z
      .string()
      .trim()
      .refine(isVisible, 'Give the notebook a name.')
      .max(200, 'The name of a notebook can have 200 characters at most.'),
  }),
])

/** Which rows of a list: those before `from` are passed by. */
export const stretchSchema = z.object({
  from: z.int().nonnegative(),
  limit: z.int().min(1).max(500),
})

/** What a person searches for. */
export const searchWordsSchema = z.string().max(1000, 'A search can have 1,000 characters at most.')

/** A claim or a section's title for which evidence is wanted: what goes beyond is nobody's to rank by. */
export const mostWantedWords = 5000
const wantedWordsSchema = z.string().max(mostWantedWords)

/** What notes are read from, each with the endings of its files, the usual one first. */
export const notesFormats = [
  { says: 'Plain text', extensions: ['txt', 'text'] },
  { says: 'Markdown', extensions: ['md', 'markdown'] },
] as const

/** Limits on what is imported, in bytes; checked before a byte is parsed. */
export const limits = { textFileBytes: 20_000_000, libraryFileBytes: 2_000_000_000, files: 100 }

/** How many bytes a file of that name may have. */
export const mostBytesOf = (name: string): number =>
  isLibraryFile(name) ? limits.libraryFileBytes : limits.textFileBytes

/** Two to read and print, and the plan file, which Linchpin opens. */
export const exportFormats = ['docx', 'pdf', 'linchpin'] as const
export const exportFormatSchema = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormatSchema>

export const exportRequestSchema = z.object({
  planId: idSchema,
  format: exportFormatSchema,
  style: z.enum(citationStyles).default('mhra'),
  author: z.string().max(200).default(''),
})
export type ExportRequest = z.infer<typeof exportRequestSchema>

export const exportedSchema = z.object({
  file: handedFileSchema,
  /** Citations printed: in a notes style, the number of footnotes. A plan file prints none. */
  citations: z.int().nonnegative(),
  /** Letters of the plan that no font here has, each once: the file has a hollow square for them. */
  unprintable: z.array(z.string()),
})
export type Exported = z.infer<typeof exportedSchema>

/** Where a made file went: to the disk, to the browser as a download, or nowhere. */
export const savedFileSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('saved'), path: z.string() }),
  z.object({ type: z.literal('download'), url: z.string() }),
  z.object({ type: z.literal('cancelled') }),
])
export type SavedFile = z.infer<typeof savedFileSchema>

export const citedThingSchema = z.object({
  kind: z.enum(['notebook', 'note', 'snippet']),
  id: idSchema,
})

export const contract = {
  app: {
    about: base.output(aboutSchema),
    changes: base.output(eventIterator(changeSchema)),
    dismissNotice: base.input(z.object({ id: idSchema })),
    /** What the host asks of the window that listens; never anything in a browser. */
    requests: base.output(eventIterator(windowRequestSchema)),
    /** A window tells what it shows, each time that changes. */
    tell: base.input(windowStateSchema),
    /** Closes the window that asks, as its own button does; nothing in a browser. */
    closeWindow: base,
  },
  settings: {
    get: base.output(settingsSchema),
    /** Merges the fields given into the settings. */
    set: base.input(settingsPatchSchema).output(settingsSchema),
  },
  files: {
    /**
     * Asks the person for files where the host has a dialog of its own (not the browser host): for
     * notes, or for anything Linchpin opens.
     */
    pick: base.input(z.object({ kind: pickKindSchema })).output(z.array(handedFileSchema)),
    /** Offers a made file to be saved under a name of the person's choice. */
    save: base.input(z.object({ fileId: idSchema })).output(savedFileSchema),
    reveal: base.input(z.object({ path: z.string() })),
  },
  intake: {
    /** Reads files to a preview; nothing is saved. Ends with exactly one `preview`. */
    read: base
      .input(z.object({ files: z.array(idSchema).min(1).max(limits.files) }))
      .output(
        eventIterator(
          z.discriminatedUnion('type', [
            progressSchema,
            z.object({ type: z.literal('preview'), preview: previewSchema }),
          ]),
        ),
      ),
    /** Adds the chosen notes of a preview, named by their place in it, in one transaction. */
    add: base
      .input(
        z.object({
          previewId: idSchema,
          notebook: notebookChoiceSchema,
          notes: z.array(z.object({ index: z.int().nonnegative(), heading: z.string() })).min(1),
        }),
      )
      .output(z.object({ notebookId: idSchema, notes: z.int(), snippets: z.int() })),
    discard: base.input(z.object({ previewId: idSchema })),
  },
  library: {
    notebooks: base.output(z.array(notebookSchema)),
    /** Notes whole, with their bodies and snippets: for small notebooks, and for commands. */
    notes: base.input(z.object({ notebookId: idSchema.optional() })).output(z.array(noteSchema)),
    /** A stretch of a notebook's notes, in the order they were added. */
    heads: base
      .input(stretchSchema.extend({ notebookId: idSchema }))
      .output(z.array(noteHeadSchema)),
    /** A stretch of a note's snippets, in the order of its body. */
    snippets: base.input(stretchSchema.extend({ noteId: idSchema })).output(z.array(snippetSchema)),
    placeOf: base.input(z.object({ snippetId: idSchema })).output(snippetPlaceSchema.nullable()),
    search: base
      .input(
        z.object({
          words: searchWordsSchema,
          notebookId: idSchema.optional(),
          limit: z.int().min(1).max(500).default(50),
          /** Only those that have all of this. */
          only: snippetFilterSchema.optional(),
        }),
      )
      .output(z.array(searchHitSchema)),
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
    cite: base.input(citedThingSchema.extend({ cite: citeSchema.nullable() })),
    /** The nearest cite (snippet, note, notebook) of each snippet; those with none are left out. */
    citesOf: base
      .input(z.object({ snippetIds: z.array(idSchema).max(10_000) }))
      .output(z.record(idSchema, citeSchema)),
    /** What plans ask of the snippets their evidence was taken from; those that are gone are left out. */
    facts: base
      .input(z.object({ snippetIds: z.array(idSchema).max(10_000) }))
      .output(z.record(idSchema, snippetFactsSchema)),
  },
  sources: {
    /** Those that can be read. */
    list: base.output(z.array(sourceSchema)),
    unreadable: base.output(z.array(unreadableSourceSchema)),
    add: base.input(sourceFieldsSchema).output(sourceSchema),
    change: base.input(sourceSchema).output(sourceSchema),
    /**
     * What is in a text somebody pasted: one reference or several, as reading lists print them, or BibTeX, RIS or
     * CSL-JSON. Empty where nothing in it reads as a reference. Nothing is kept.
     */
    read: base
      .input(z.object({ text: z.string().max(200_000) }))
      .output(z.array(readReferenceSchema)),
    /** Deletes a source nothing cites; refused with the places that do. */
    remove: base.input(z.object({ id: idSchema })),
  },
  plans: planCalls,
  versions: versionCalls,
  templates: templateCalls,
  backups: backupCalls,
  exports: {
    make: base.input(exportRequestSchema).output(exportedSchema),
  },
  sample: {
    /** Adds the sample notebook and its half-made plan; gives the plan. */
    add: base.output(planSummarySchema),
    /** What is in it, with nothing added. */
    look: base.output(sampleLookSchema),
  },
}
export type Contract = typeof contract
