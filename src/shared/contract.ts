/** Every call and every event that crosses the border between the desk and a window. */
import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { actionIdSchema, windowStateSchema } from './actions/index.ts'
import { backupCalls } from './contract-backups.ts'
import { base, handedFileSchema } from './contract-base.ts'
import { citingCalls } from './contract-citing.ts'
import { intakeCalls } from './contract-intake.ts'
import { libraryCalls } from './contract-library.ts'
import { planCalls, templateCalls, versionCalls } from './contract-plans.ts'
import { sourceCalls } from './contract-sources.ts'
import { styleCalls } from './contract-styles.ts'
import { askedStyleSchema } from './model/citation-style.ts'
import { exportFormatSchema } from './model/export-format.ts'
import { exportOptionsSchema } from './model/export-options.ts'
import { idSchema } from './model/ids.ts'
import { planSummarySchema } from './model/plan.ts'
import { mostPagesAsked, previewedPagesSchema } from './model/previewed-pages.ts'
import { sampleLookSchema } from './model/sample.ts'
import { settingsPatchSchema, settingsSchema } from './model/settings.ts'

export { errors, type HandedFile, handedFileSchema } from './contract-base.ts'
export type { Printed, PrintedRun, PrintRequest } from './contract-citing.ts'
export {
  type Chosen,
  type ComingSource,
  limits,
  mostBytesOf,
  notesFormats,
  type Preview,
  previewSchema,
  progressSchema,
  referencesFormats,
  type SeenNote,
} from './contract-intake.ts'
export {
  mostWantedWords,
  notebookChoiceSchema,
  searchWordsSchema,
  stretchSchema,
} from './contract-library.ts'
export {
  type AddedPlan,
  addedPlanSchema,
  type PlanInside,
  planInsideSchema,
} from './contract-plans.ts'
export type { CitedSource, Citing, CitingPlan, CitingThing } from './contract-sources.ts'
export { type FoundStyles, mostStyles, styleWordsSchema } from './contract-styles.ts'
export { type ExportFormat, exportFormatSchema, exportFormats } from './model/export-format.ts'
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
  z.object({ type: z.literal('styles') }),
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
export const pickKindSchema = z.enum(['notes', 'anything', 'library', 'style'])
export type PickKind = z.infer<typeof pickKindSchema>

export const printRequestSchema = z.object({
  planId: idSchema,
  /** What of it is not said is the plan's own, else that of the settings. */
  style: askedStyleSchema.optional(),
  author: z.string().max(200).default(''),
  options: exportOptionsSchema.prefault({}),
})
/** What is pasted elsewhere: the same words for who takes looks and footnotes, and for who takes none. */
export const richTextSchema = z.object({ html: z.string(), text: z.string() })
export type RichText = z.infer<typeof richTextSchema>

export const exportRequestSchema = printRequestSchema.extend({ format: exportFormatSchema })
export type ExportRequest = z.infer<typeof exportRequestSchema>

export const previewRequestSchema = printRequestSchema.extend({
  /** Counting from 1. */
  from: z.int().positive().default(1),
  count: z.int().positive().max(mostPagesAsked).default(1),
})
export type PreviewRequest = z.infer<typeof previewRequestSchema>

export const exportedSchema = z.object({
  file: handedFileSchema,
  /** Of Markdown, the sources it cites as CSL-JSON: for a host that writes them beside it. */
  references: handedFileSchema.optional(),
  /** Citations printed: in a notes style, the number of footnotes. A plan file prints none. */
  citations: z.int().nonnegative(),
  /** Letters of the plan that no font here has, each once: the file has a hollow square for them. */
  unprintable: z.array(z.string()),
  /** A sentence that says what of a one-page layout does not fit on its page; null where all does. */
  overflows: z.string().nullable(),
})
export type Exported = z.infer<typeof exportedSchema>

/** Where a made file went: to the disk, to the browser as a download, or nowhere. */
export const savedFileSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('saved'), path: z.string() }),
  z.object({ type: z.literal('download'), url: z.string() }),
  z.object({ type: z.literal('cancelled') }),
])
export type SavedFile = z.infer<typeof savedFileSchema>

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
  intake: intakeCalls,
  library: libraryCalls,
  sources: sourceCalls,
  plans: planCalls,
  versions: versionCalls,
  templates: templateCalls,
  styles: styleCalls,
  citing: citingCalls,
  backups: backupCalls,
  exports: {
    make: base.input(exportRequestSchema).output(exportedSchema),
    copy: base.input(printRequestSchema).output(richTextSchema),
    /** Pages of the PDF that would be made. Who asks again before the answer cancels what was asked. */
    preview: base.input(previewRequestSchema).output(previewedPagesSchema),
  },
  sample: {
    /** Adds the sample notebook and its half-made plan; gives the plan. */
    add: base.output(planSummarySchema),
    /** What is in it, with nothing added. */
    look: base.output(sampleLookSchema),
  },
}
export type Contract = typeof contract
