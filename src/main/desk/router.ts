/** The contract, answered by the services. */
import { implement } from '@orpc/server'
import { type Change, contract, type WindowRequest } from '../../shared/contract.ts'
import type { PlanSummary } from '../../shared/model/plan.ts'
import { templateIdSchema } from '../../shared/plan/templates/index.ts'
import { setAsideName } from '../../shared/plan/versions.ts'
import { fileNameOf } from './file-name.ts'
import type { DeskContext, DeskWindow } from './host.ts'
import { personError } from './person-errors.ts'
import { withProgress } from './progress-stream.ts'
import type { Services } from './services.ts'

export function createRouter(services: Services) {
  const { files, settings, notebooks, browsing, search, sources, plans, imports, exports, sample } =
    services
  const { versions, templates, recalls } = services
  const { host, dataFolder, notices, changes, log } = services
  const tell = (...happened: Change[]) => {
    for (const change of happened) changes.publish('change', change)
  }
  const changed = (plan: PlanSummary): PlanSummary => {
    tell({ type: 'plans' })
    return plan
  }

  const os = implement(contract)
    .$context<DeskContext>()
    .use(async ({ next, path, signal }) => {
      try {
        return await next()
      } catch (error) {
        throw personError(error, path.join('.'), log, signal)
      }
    })

  return os.router({
    app: {
      about: os.app.about.handler(() => ({
        version: host.version,
        host: host.kind,
        dataFolder,
        platform: process.platform,
        notices: [...notices.values()],
      })),
      changes: os.app.changes.handler(({ signal }) => changes.subscribe('change', { signal })),
      dismissNotice: os.app.dismissNotice.handler(({ input }) => void notices.delete(input.id)),
      requests: os.app.requests.handler(({ context, signal }) =>
        context.window ? context.window.requests(signal) : noRequests(signal),
      ),
      tell: os.app.tell.handler(({ context, input }) => context.window?.tell(input)),
      closeWindow: os.app.closeWindow.handler(({ context }) => context.window?.close()),
    },

    settings: {
      get: os.settings.get.handler(() => settings.get()),
      set: os.settings.set.handler(({ input }) => {
        const saved = settings.set(input)
        tell({ type: 'settings' })
        return saved
      }),
    },

    files: {
      pick: os.files.pick.handler(async ({ context, input }) =>
        Promise.all((await host.pickFiles(input.kind, context.window)).map(files.receive)),
      ),
      save: os.files.save.handler(async ({ context, input: { fileId } }) => {
        const saved = await host.saveFile({ ...files.get(fileId), fileId }, context.window)
        // A download fetches it from here yet; what was saved or declined is not needed any more.
        if (saved.type !== 'download') await files.release(fileId)
        return saved
      }),
      reveal: os.files.reveal.handler(({ input }) => host.reveal(input.path)),
    },

    intake: {
      read: os.intake.read.handler(async function* ({ context, input, path, signal }) {
        const asked = input.files.map(files.get)
        try {
          const reading = withProgress(
            (progress, signal) => imports.read(asked, { progress, signal }),
            signal,
          )
          for await (const step of reading) {
            if (step.type === 'progress') context.window?.progress(step.done)
            yield step.type === 'progress'
              ? step
              : { type: 'preview' as const, preview: step.result }
          }
        } catch (error) {
          // Thrown while streaming, past the middleware above.
          throw personError(error, path.join('.'), log, signal)
        } finally {
          context.window?.progress(null)
          await Promise.all(input.files.map(files.release))
        }
      }),
      add: os.intake.add
        .use(({ context, next }) => busily(context.window, next))
        .handler(async ({ input, signal }) => {
          const { notebook, notes, snippets } = await imports.add(
            input.previewId,
            input.notebook,
            input.notes,
            signal,
          )
          tell({ type: 'library' })
          return { notebookId: notebook.id, notes, snippets }
        }),
      discard: os.intake.discard.handler(({ input }) => imports.discard(input.previewId)),
    },

    library: {
      notebooks: os.library.notebooks.handler(() => notebooks.list()),
      notes: os.library.notes.handler(({ input }) => notebooks.notes(input.notebookId)),
      heads: os.library.heads.handler(({ input: { notebookId, ...stretch } }) =>
        browsing.heads(notebookId, stretch),
      ),
      snippets: os.library.snippets.handler(({ input: { noteId, ...stretch } }) =>
        browsing.snippets(noteId, stretch),
      ),
      placeOf: os.library.placeOf.handler(({ input }) => browsing.placeOf(input.snippetId)),
      search: os.library.search.handler(({ input: { words, ...options }, signal }) =>
        search.find(words, options, signal),
      ),
      suggest: os.library.suggest.handler(({ input, signal }) =>
        services.suggestions.for(input, signal),
      ),
      cite: os.library.cite.handler(({ input: { kind, id, cite } }) => {
        notebooks.cite(kind, id, cite)
        tell({ type: 'library' })
      }),
      citesOf: os.library.citesOf.handler(({ input }) => notebooks.citesOf(input.snippetIds)),
      facts: os.library.facts.handler(({ input }) => services.snippets.factsOf(input.snippetIds)),
    },

    sources: {
      list: os.sources.list.handler(() => sources.list()),
      add: os.sources.add.handler(({ input }) => {
        const source = sources.add(input)
        tell({ type: 'sources' })
        return source
      }),
      change: os.sources.change.handler(({ input }) => {
        const source = sources.change(input)
        tell({ type: 'sources' })
        return source
      }),
      remove: os.sources.remove.handler(({ input }) => {
        sources.remove(input.id)
        tell({ type: 'sources' })
      }),
    },

    plans: {
      usesOf: os.plans.usesOf.handler(({ input }) => services.uses.of(input.snippetId)),
      list: os.plans.list.handler(({ input }) => plans.list(input?.shelf)),
      create: os.plans.create.handler(({ input: { question, template } }) => {
        const builtIn = templateIdSchema.safeParse(template).data
        const plan =
          template === undefined || builtIn
            ? plans.create(question, builtIn)
            : plans.add(question, templates.make(template))
        tell({ type: 'plans' })
        return plan
      }),
      open: os.plans.open.handler(({ input: { id } }) => {
        const plan = plans.open(id)
        versions.noteOpened(id)
        return plan
      }),
      read: os.plans.read.handler(({ input }) => plans.open(input.id)),
      save: os.plans.save.handler(({ input: { id, document, revision, instead } }) => {
        const saved = plans.save(id, document, revision, instead)
        tell({ type: 'plan', id, revision: saved.revision })
        return saved
      }),
      rename: os.plans.rename.handler(({ input: { id, question } }) => {
        const plan = plans.rename(id, question)
        tell({ type: 'versions', planId: id })
        return changed(plan)
      }),
      duplicate: os.plans.duplicate.handler(({ input }) => changed(plans.duplicate(input.id))),
      archive: os.plans.archive.handler(({ input }) => changed(plans.archive(input.id))),
      unarchive: os.plans.unarchive.handler(({ input }) => changed(plans.unarchive(input.id))),
      remove: os.plans.remove.handler(({ input }) => changed(plans.remove(input.id))),
      restore: os.plans.restore.handler(({ input }) => changed(plans.restore(input.id))),
      purge: os.plans.purge.handler(({ input }) => {
        plans.purge(input.id)
        tell({ type: 'plans' })
      }),
      recalls: os.plans.recalls.handler(({ input }) => recalls.list(input.planId)),
      addRecall: os.plans.addRecall.handler(({ input: { planId, ...score } }) =>
        recalls.add(planId, score),
      ),
      addFile: os.plans.addFile
        .use(({ context, next }) => busily(context.window, next))
        .handler(async ({ input: { fileId }, signal }) => {
          const file = files.get(fileId)
          try {
            const added = await services.openedPlans.add(file, { signal })
            tell({ type: 'library' }, { type: 'sources' }, { type: 'plans' })
            return added
          } finally {
            await files.release(fileId)
          }
        }),
    },

    versions: {
      list: os.versions.list.handler(({ input }) => versions.list(input.planId)),
      read: os.versions.read.handler(({ input }) => versions.read(input.id)),
      name: os.versions.name.handler(({ input: { planId, name } }) => {
        const version = versions.name(plans.open(planId), name)
        tell({ type: 'versions', planId })
        return version
      }),
      setAside: os.versions.setAside.handler(({ input: { planId, document } }) => {
        const version = versions.name({ ...plans.open(planId), document }, setAsideName)
        tell({ type: 'versions', planId })
        return version
      }),
      rename: os.versions.rename.handler(({ input: { id, name } }) => {
        const version = versions.rename(id, name)
        tell({ type: 'versions', planId: version.planId })
        return version
      }),
      remove: os.versions.remove.handler(({ input }) => {
        const { planId } = versions.read(input.id)
        versions.remove(input.id)
        tell({ type: 'versions', planId })
      }),
      restore: os.versions.restore.handler(({ input: { id, revision } }) => {
        const plan = plans.restoreVersion(id, revision)
        tell({ type: 'plan', id: plan.id, revision: plan.revision })
        return plan
      }),
    },

    templates: {
      list: os.templates.list.handler(() => templates.list()),
      add: os.templates.add.handler(({ input: { planId, name, goodFor } }) => {
        const template = templates.add(plans.open(planId).document, name, goodFor)
        tell({ type: 'templates' })
        return template
      }),
      rename: os.templates.rename.handler(({ input: { id, name, goodFor } }) => {
        const template = templates.rename(id, name, goodFor)
        tell({ type: 'templates' })
        return template
      }),
      remove: os.templates.remove.handler(({ input }) => {
        templates.remove(input.id)
        tell({ type: 'templates' })
      }),
    },

    exports: {
      make: os.exports.make
        .use(({ context, next }) => busily(context.window, next))
        .handler(async ({ input: { planId, format, ...options }, signal }) => {
          const plan = plans.open(planId)
          const path = files.temporaryPath(`export.${format}`)
          const { citations } = await exports.write(
            { plan, format, to: path, ...options },
            { signal },
          )
          const name = fileNameOf(plan.question, format)
          const file = await files.receive({ path, name, temporary: true })
          return { file, citations }
        }),
    },

    sample: {
      add: os.sample.add
        .use(({ context, next }) => busily(context.window, next))
        .handler(async () => {
          const { id, question, updated } = await sample.add()
          tell({ type: 'library' }, { type: 'sources' }, { type: 'plans' })
          return { id, question, updated }
        }),
    },
  })
}

/** Shows on the window's icon that something goes on, though not how far it is. */
async function busily<Result>(
  window: DeskWindow | undefined,
  act: () => Result | PromiseLike<Result>,
): Promise<Result> {
  window?.progress('unknown')
  try {
    return await act()
  } finally {
    window?.progress(null)
  }
}

/** A host without windows of its own asks nothing of the pages that listen. */
async function* noRequests(signal: AbortSignal | undefined): AsyncGenerator<WindowRequest, void> {
  await new Promise<void>((resolve) => {
    if (signal?.aborted) resolve()
    signal?.addEventListener('abort', () => resolve(), { once: true })
  })
}
