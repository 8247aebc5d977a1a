/** The `app:` scheme: the app's own pages, at an address of their own. */
import { protocol } from 'electron'
import type { AppPages } from './app-pages.ts'
import { scheme } from './own-pages.ts'

/** Makes `app:` a scheme with origins, in a secure context, that `fetch` understands. Before `ready`. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the app's pages. After `ready`. */
export function servePages(pages: AppPages): void {
  protocol.handle(scheme, pages)
}
