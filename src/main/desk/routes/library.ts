/** Answers about the library: what comes into it, what is in it, and where that is from. */
import type { Preview } from '../../../shared/contract.ts'
import type { DeskContext } from '../host.ts'
import type { FileOfImport, ImportJob } from '../imports.ts'
import { personError } from '../person-errors.ts'
import { withProgress } from '../progress-stream.ts'
import { type Answering, busily } from './answering.ts'
import { byHand } from './by-hand.ts'

/** What comes with a call that is answered step by step. */
type Asked = { context: DeskContext; path: readonly string[]; signal?: AbortSignal | undefined }

/** Notes on their way into the library. */
export function intakeRoutes({ os, services: { files, imports, log }, tell }: Answering) {
  /** A file that was handed over, which the import lets go of. */
  const fileOf = (fileId: string): FileOfImport => ({
    ...files.get(fileId),
    release: () => void files.release(fileId),
  })
  /** Steps of a reading until its preview; where there will be none, its files are let go of. */
  async function* reading(
    read: (files: FileOfImport[], job: ImportJob) => Promise<Preview>,
    { context, path, signal }: Asked,
    fileIds: readonly string[],
  ) {
    let isRead = false
    try {
      const from = fileIds.map(fileOf)
      const steps = withProgress(
        (progress, signal) => read(from, { progress, signal, page: context.page }),
        signal,
      )
      for await (const step of steps) {
        if (step.type === 'progress') {
          context.window?.progress(step.done)
          yield step
        } else {
          isRead = true
          yield { type: 'preview' as const, preview: step.result }
        }
      }
    } catch (error) {
      // Thrown while streaming, past what tells of other failures.
      throw personError(error, path.join('.'), log, signal)
    } finally {
      context.window?.progress(null)
      if (!isRead) for (const fileId of fileIds) void files.release(fileId)
    }
  }
  return os.intake.router({
    read: os.intake.read.handler(async function* ({ input, ...asked }) {
      yield* reading(imports.read, asked, input.files)
    }),
    again: os.intake.again.handler(async function* ({ input, ...asked }) {
      const { previewId, answers, more = [] } = input
      yield* reading((files, job) => imports.again(previewId, answers, files, job), asked, more)
    }),
    add: os.intake.add
      .use(({ context, next }) => busily(context.window, next))
      .handler(async ({ input, signal }) => {
        const added = await imports.add(input, signal)
        tell(
          { type: 'library' },
          ...(added.sources.added > 0 ? [{ type: 'sources' as const }] : []),
        )
        return added
      }),
    discard: os.intake.discard.handler(({ input }) => imports.discard(input.previewId)),
    release: os.intake.release.handler(async ({ input }) => {
      await Promise.all(input.files.map((fileId) => files.release(fileId)))
    }),
  })
}

/** Notebooks, notes and snippets. */
export function libraryRoutes(answering: Answering) {
  const { os, services, tell } = answering
  const { notebooks, browsing, reading } = services
  return os.library.router({
    notebooks: os.library.notebooks.handler(() => notebooks.list()),
    notes: os.library.notes.handler(({ input }) => notebooks.notes(input.notebookId, input.tag)),
    heads: os.library.heads.handler(({ input: { notebookId, ...stretch } }) =>
      browsing.heads(notebookId, stretch),
    ),
    snippets: os.library.snippets.handler(({ input: { noteId, ...stretch } }) =>
      browsing.snippets(noteId, stretch),
    ),
    placeOf: os.library.placeOf.handler(({ input }) => browsing.placeOf(input.snippetId)),
    search: os.library.search.handler(({ input: { words, ...options }, signal }) =>
      reading.find(words, options, signal),
    ),
    facets: os.library.facets.handler(({ input: { words, ...scope }, signal }) =>
      reading.facets(words, scope, signal),
    ),
    suggest: os.library.suggest.handler(({ input, signal }) => reading.suggest(input, signal)),
    cite: os.library.cite.handler(({ input: { kind, id, cite } }) => {
      notebooks.cite(kind, id, cite)
      tell({ type: 'library' })
    }),
    citesOf: os.library.citesOf.handler(({ input }) => notebooks.citesOf(input.snippetIds)),
    facts: os.library.facts.handler(({ input }) => services.snippets.factsOf(input.snippetIds)),
    ...byHand(answering),
  })
}

/** The sample notebook and its plan. */
export function sampleRoutes({ os, services: { sample }, tell }: Answering) {
  return os.sample.router({
    add: os.sample.add
      .use(({ context, next }) => busily(context.window, next))
      .handler(async () => {
        const { id, question, updated } = await sample.add()
        tell({ type: 'library' }, { type: 'sources' }, { type: 'plans' })
        return { id, question, updated }
      }),
    look: os.sample.look.handler(() => sample.look()),
  })
}
