/** Every call and every event that crosses the border between the desk and a window. */
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { actionIdSchema, windowStateSchema } from './actions/index.ts'
import { backupCalls } from './contract-backups.ts'
import { base, handedFileSchema } from './contract-base.ts'
import { doneSchema, libraryCalls, notebookChoiceSchema } from './contract-library.ts'
import { planCalls, templateCalls, versionCalls } from './contract-plans.ts'
import { isLibraryFile } from './model/backup.ts'
import { citationStyles } from './model/citation-style.ts'
import { composedNoteSchema } from './model/composed-note.ts'
import { idSchema, instantSchema } from './model/ids.ts'
import { importFileSchema, tableColumnsSchema } from './model/import-file.ts'
import { tagsSchema } from './model/note.ts'
import { packedNoteSchema } from './model/packed-note.ts'
import { planSummarySchema } from './model/plan.ts'
import { sampleLookSchema } from './model/sample.ts'
import { settingsPatchSchema, settingsSchema } from './model/settings.ts'
import {
  citeSchema,
  readReferenceSchema,
  sourceFieldsSchema,
  sourceSchema,
  unreadableSourceSchema,
} from './model/source.ts'

export { errors, type HandedFile, handedFileSchema } from './contract-base.ts'
export {
  mostWantedWords,
  notebookChoiceSchema,
  searchWordsSchema,
  stretchSchema,
} from './contract-library.ts'
export { type AddedPlan, addedPlanSchema } from './contract-plans.ts'
export { tagsSchema } from './model/note.ts'

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

/** What a person said of a file of a preview, to have it read again. */
export const fileAnswerSchema = z.object({
  /** Its place among the files of the preview. */
  file: z.int().nonnegative(),
  password: z.string().max(1000).optional(),
  columns: tableColumnsSchema.optional(),
})

/** What a note of a preview is beside the notes that are here. */
export const seenNoteSchema = z.discriminatedUnion('is', [
  /** Its words are here already, or were when it was last read and were changed by hand since. */
  z.object({ is: z.literal('unchanged'), noteId: idSchema, isMine: z.boolean() }),
  /** A note that is here has become this one; `words` of it are others. `usedIn` are questions of plans. */
  z.object({
    is: z.literal('changed'),
    noteId: idSchema,
    heading: z.string(),
    body: z.string(),
    words: z.int().nonnegative(),
    isMine: z.boolean(),
    usedIn: z.array(z.string()),
  }),
])
export type SeenNote = z.infer<typeof seenNoteSchema>

/** A reference that was read, and the source here that it is, if there is one. */
export const comingSourceSchema = readReferenceSchema.extend({
  file: z.int().nonnegative(),
  same: idSchema.optional(),
})
export type ComingSource = z.infer<typeof comingSourceSchema>

export const previewSchema = z.object({
  id: idSchema,
  /** A name for a new notebook, read from the files. */
  notebookName: z.string(),
  notes: z.array(packedNoteSchema),
  /** By the place of a note, what it is beside those that are here; a note that is not among them is new. */
  seen: z.record(z.string(), seenNoteSchema),
  /** The account of each file, and when it was imported before. */
  files: z.array(importFileSchema.extend({ seen: instantSchema.optional() })),
  sources: z.array(comingSourceSchema),
  warnings: z.array(z.string()),
})
export type Preview = z.infer<typeof previewSchema>

/** What notes are read from, each with the endings of its files, the usual one first. */
export const notesFormats = [
  { says: 'Plain text', extensions: ['txt', 'text'] },
  { says: 'Markdown', extensions: ['md', 'markdown'] },
  { says: 'Word', extensions: ['docx', 'docm', 'dotx'] },
  { says: 'OpenDocument', extensions: ['odt', 'ott'] },
  { says: 'PDF', extensions: ['pdf'] },
  { says: 'Web page', extensions: ['html', 'htm', 'xhtml'] },
  { says: 'Evernote', extensions: ['enex'] },
  { says: 'Table of cards', extensions: ['csv', 'tsv', 'tab'] },
] as const

/** What lists of references are in that an import reads beside notes, in the same form. */
export const referencesFormats = [
  { says: 'BibTeX', extensions: ['bib', 'bibtex'] },
  { says: 'RIS', extensions: ['ris'] },
  { says: 'PubMed', extensions: ['nbib'] },
  { says: 'EndNote', extensions: ['enw'] },
  { says: 'CSL-JSON', extensions: ['json'] },
  { says: 'EndNote XML or Citavi', extensions: ['xml', 'ctv'] },
] as const

/** Limits on what is imported, in bytes; checked before a byte is parsed. */
export const limits = {
  textFileBytes: 20_000_000,
  /** Of documents that hold pictures beside their words, which are not looked at. */
  documentFileBytes: 100_000_000,
  libraryFileBytes: 2_000_000_000,
  files: 100,
}

const holdsPictures = /\.(?:docx|docm|dotx|odt|ott|pdf)$/i

/** How many bytes a file of that name may have. */
export function mostBytesOf(name: string): number {
  if (isLibraryFile(name)) return limits.libraryFileBytes
  return holdsPictures.test(name) ? limits.documentFileBytes : limits.textFileBytes
}

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

const readingSchema = eventIterator(
  z.discriminatedUnion('type', [
    progressSchema,
    z.object({ type: z.literal('preview'), preview: previewSchema }),
  ]),
)

/** What is added of a preview: notes made of its notes and parts of them, and sources by their place. */
export const chosenSchema = z.object({
  previewId: idSchema,
  notebook: notebookChoiceSchema,
  notes: z.array(composedNoteSchema),
  sources: z.array(z.int().nonnegative()).optional(),
  /** For all notes. */
  tags: tagsSchema.optional(),
  /** Of notes that name no source themselves. */
  cite: citeSchema.optional(),
})
export type Chosen = z.infer<typeof chosenSchema>

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
      .output(readingSchema),
    /** Reads the files of a preview again, with what was said of them; the preview takes the place of the old. */
    again: base
      .input(
        z.object({
          previewId: idSchema,
          answers: z.array(fileAnswerSchema).max(limits.files),
          /** Further files, behind those there are. */
          more: z.array(idSchema).max(limits.files).optional(),
        }),
      )
      .output(readingSchema),
    /** Adds what was chosen of a preview, in one transaction. */
    add: base.input(chosenSchema).output(
      doneSchema.extend({
        /** Absent where nothing new came in but sources or new words. */
        notebookId: idSchema.optional(),
        notes: z.int(),
        snippets: z.int(),
        /** Notes that were here and have new words now. */
        changed: z.int(),
        sources: z.object({ added: z.int(), same: z.int() }),
      }),
    ),
    discard: base.input(z.object({ previewId: idSchema })),
  },
  library: libraryCalls,
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
