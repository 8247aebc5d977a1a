/** The calls about what comes into the library: files read to a preview, looked over, added. */
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { base } from './contract-base.ts'
import { doneSchema, notebookChoiceSchema } from './contract-library.ts'
import { isLibraryFile } from './model/backup.ts'
import { composedNoteSchema } from './model/composed-note.ts'
import { idSchema, instantSchema } from './model/ids.ts'
import { importFileSchema, tableColumnsSchema } from './model/import-file.ts'
import { tagsSchema } from './model/note.ts'
import { packedNoteSchema } from './model/packed-note.ts'
import { citeSchema, readReferenceSchema } from './model/source.ts'

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

export const intakeCalls = {
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
  /** Lets go of files that were handed over and will not be read after all; those that are gone are left out. */
  release: base.input(z.object({ files: z.array(idSchema).min(1).max(limits.files) })),
}
