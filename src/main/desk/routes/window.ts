/** Answers about the app, its settings, and the files that come and go. */
import type { WindowRequest } from '../../../shared/contract.ts'
import type { Answering } from './answering.ts'

/** The app itself, and what it asks of a window. */
export function appRoutes({ os, services: { host, dataFolder, notices, changes } }: Answering) {
  return os.app.router({
    about: os.app.about.handler(() => ({
      version: host.version,
      host: host.kind,
      dataFolder,
      platform: process.platform,
      notices: notices.list(),
    })),
    changes: os.app.changes.handler(({ signal }) => changes.subscribe('change', { signal })),
    dismissNotice: os.app.dismissNotice.handler(({ input }) => void notices.dismiss(input.id)),
    requests: os.app.requests.handler(({ context, signal }) =>
      context.window ? context.window.requests(signal) : noRequests(signal),
    ),
    tell: os.app.tell.handler(({ context, input }) => context.window?.tell(input)),
    closeWindow: os.app.closeWindow.handler(({ context }) => context.window?.close()),
  })
}

/** The person's settings. */
export function settingsRoutes({ os, services: { settings }, tell }: Answering) {
  return os.settings.router({
    get: os.settings.get.handler(() => settings.get()),
    set: os.settings.set.handler(({ input }) => {
      const saved = settings.set(input)
      tell({ type: 'settings' })
      return saved
    }),
  })
}

/** Files that a person picks, keeps or wants to see. */
export function filesRoutes({ os, services: { host, files, parts } }: Answering) {
  return os.files.router({
    pick: os.files.pick.handler(async ({ context, input }) =>
      Promise.all(
        (await host.pickFiles(input.kind, context.window)).map((file) => files.receive(file)),
      ),
    ),
    save: os.files.save.handler(async ({ context, input: { fileId } }) => {
      const saved = await host.saveFile({ ...files.get(fileId), fileId }, context.window, parts)
      // A download fetches it from here yet; what was saved or declined is not needed any more.
      if (saved.type !== 'download') await files.release(fileId)
      return saved
    }),
    reveal: os.files.reveal.handler(({ input }) => host.reveal(input.path)),
  })
}

/** A host without windows of its own asks nothing of the pages that listen. */
async function* noRequests(signal: AbortSignal | undefined): AsyncGenerator<WindowRequest, void> {
  await new Promise<void>((resolve) => {
    if (signal?.aborted) resolve()
    signal?.addEventListener('abort', () => resolve(), { once: true })
  })
}
