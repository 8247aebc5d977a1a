/** The `app:` scheme: the app's own pages, at an address of their own. */
import { protocol } from 'electron'
import { scheme } from './own-pages.ts'
import type { AppAnswers } from './uploads.ts'

/**
 * Makes `app:` a scheme with origins, in a secure context, that `fetch` understands, and whose scripts Chromium
 * keeps compiled from one start to the next, as it does those of `https:`. Before `ready`.
 */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

/** Answers the app's pages. After `ready`. */
export function serveApp(answers: AppAnswers): void {
  protocol.handle(scheme, answers)
}
