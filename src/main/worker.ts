/** The worker threads' entry: what is too long for the main thread. */
import type { Facets } from '../shared/contract-library.ts'
import type { SearchHit, Suggestion } from '../shared/model/note.ts'
import type { CitationsToPrint, Cited, Style, StyleToTry } from './citations/index.ts'
import type { copyPlan, exportPlan } from './export/export-plan.ts'
import { IntakeError } from './intake/intake-error.ts'
import type { FileToRead } from './intake/read-files.ts'
import { isStandby, serveJob, serveStandby } from './jobs/index.ts'
import type { Edit, Edited } from './library/editing/index.ts'
import type { SearchOptions, SearchScope, SuggestionsAsked } from './library/index.ts'
import type { libraryJobs } from './merge/index.ts'
import { LibraryFileError } from './merge/library-file-error.ts'
import { PlanFileError } from './plan-file/plan-file-error.ts'
import type { readPlanFile } from './plan-file/read.ts'
import type { readPlanInWord } from './plan-file/read-word.ts'
import type { writePlanFile } from './plan-file/write.ts'
import { CopyNotWholeError } from './storage/backups/copy-not-whole.ts'
import type { LibraryPlace, MaintenanceDue } from './storage/index.ts'

const libraryFiles = async () => (await import('./merge/index.ts')).libraryJobs

// Each job brings its own libraries: an import need not wait for the typesetter to load.
const jobs = {
  async readFiles(
    { files }: { files: FileToRead[] },
    progress: (done: number, says: string) => void,
    give: (note: unknown) => void,
  ) {
    const [{ readFiles }, { packed }] = await Promise.all([
      import('./intake/read-files.ts'),
      import('../shared/model/packed-note.ts'),
    ])
    const { notes: _, ...read } = await readFiles(files, progress, (note) => give(packed(note)))
    return read
  },
  async exportPlan(input: Parameters<typeof exportPlan>[0]) {
    const { exportPlan } = await import('./export/export-plan.ts')
    return exportPlan(input)
  },
  async copyPlan(input: Parameters<typeof copyPlan>[0]) {
    const { copyPlan } = await import('./export/export-plan.ts')
    return copyPlan(input)
  },
  async tryStyle(input: StyleToTry): Promise<string | null> {
    const { faultOf } = await import('./citations/index.ts')
    return faultOf(input)
  },
  async printedFields(style: Style) {
    const { printedFieldsOf } = await import('./citations/index.ts')
    return printedFieldsOf(style)
  },
  async writePlanFile(input: Parameters<typeof writePlanFile>[0]) {
    const { writePlanFile } = await import('./plan-file/write.ts')
    return writePlanFile(input)
  },
  async readPlanFile(input: Parameters<typeof readPlanFile>[0]) {
    const { readPlanFile } = await import('./plan-file/read.ts')
    return readPlanFile(input)
  },
  async readPlanInWord(input: Parameters<typeof readPlanInWord>[0]) {
    const { readPlanInWord } = await import('./plan-file/read-word.ts')
    return readPlanInWord(input)
  },
  async seeLibraries(input: Parameters<typeof libraryJobs.see>[0]) {
    return (await libraryFiles()).see(input)
  },
  async makeBackup(input: Parameters<typeof libraryJobs.makeBackup>[0]) {
    return (await libraryFiles()).makeBackup(input)
  },
  async thinOutBackups(input: Parameters<typeof libraryJobs.thinOut>[0]) {
    return (await libraryFiles()).thinOut(input)
  },
  async lookInside(input: Parameters<typeof libraryJobs.lookInside>[0]) {
    return (await libraryFiles()).lookInside(input)
  },
  async readPlanInside(input: Parameters<typeof libraryJobs.readPlan>[0]) {
    return (await libraryFiles()).readPlan(input)
  },
  async takeBack(input: Parameters<typeof libraryJobs.takeBack>[0]) {
    return (await libraryFiles()).takeBack(input)
  },
  async deleteSetAside(input: Parameters<typeof libraryJobs.deleteSetAside>[0]) {
    return (await libraryFiles()).deleteSetAside(input)
  },
  async takeAlong(input: Parameters<typeof libraryJobs.takeAlong>[0]) {
    return (await libraryFiles()).takeAlong(input)
  },
  async mergeLibrary(input: Parameters<typeof libraryJobs.merge>[0]) {
    return (await libraryFiles()).merge(input)
  },
  /** What follows for its snippets from editing a long note. */
  async editNote(input: Edit): Promise<Edited> {
    const { edited } = await import('./library/editing/index.ts')
    return edited(input)
  },
  async maintain(input: { folder: string; due: MaintenanceDue }) {
    const { maintain } = await import('./storage/index.ts')
    return maintain(input.folder, input.due)
  },
}
export type WorkerJobs = typeof jobs

const standbys = {
  /** Searches a library, and ranks it as evidence: thousands of matches are looked through while calls are answered. */
  async library(place: LibraryPlace) {
    const [{ openForReading }, { createSearch, createSuggestions }] = await Promise.all([
      import('./storage/index.ts'),
      import('./library/index.ts'),
    ])
    const database = openForReading(place)
    const search = createSearch(database)
    const suggestions = createSuggestions(database)
    return ({ search: sought, facets, suggest }: LibraryQuestion): LibraryAnswer => ({
      hits: sought ? search.find(sought.words, sought.options) : [],
      ...(facets && { facets: search.facets(facets.words, facets.scope) }),
      suggestions: suggest ? suggestions.for(suggest) : [],
    })
  },
  /** Shows the pages of a plan, and has them at hand while they are turned. */
  async pages() {
    const { createPreview } = await import('./export/preview-plan.ts')
    return createPreview()
  },
  /** Prints citations while they are written. */
  async citing() {
    const { createPrinter } = await import('./citations/index.ts')
    return createPrinter()
  },
}
/** What a thread that reads the library is asked for, one of these. */
export type LibraryQuestion = {
  search?: { words: string; options: SearchOptions }
  facets?: { words: string; scope: SearchScope }
  suggest?: SuggestionsAsked
}
export type CitingQuestion = CitationsToPrint
export type CitingAnswer = Cited
/** Empty where it was not asked for. */
export type LibraryAnswer = { hits: SearchHit[]; suggestions: Suggestion[]; facets?: Facets }

if (isStandby()) serveStandby(standbys)
else
  await serveJob(
    jobs,
    (error) =>
      error instanceof IntakeError ||
      error instanceof PlanFileError ||
      error instanceof LibraryFileError ||
      error instanceof CopyNotWholeError,
  )
