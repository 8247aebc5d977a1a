/** What a person is told when a window or the app itself has failed. */
import { app, BrowserWindow, dialog } from 'electron'
import type { Services } from '../../desk.ts'
import { asks } from './dialogs.ts'

/** Ends of a part of Chromium's that are nobody's fault. A page is never ended so: it is missed. */
const asMeant = new Set(['clean-exit', 'killed'])
const opensAgain = 0

/** Tells of crashed and stuck pages, and offers to open them again. Their plans are saved up to the last second. */
export function tellOfCrashes(log: Services['log']): void {
  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    log.unexpected(`a window's page (${reason})`, new Error(`exit code ${exitCode}`))
    const window = BrowserWindow.fromWebContents(contents)
    if (!window || reason === 'clean-exit') return
    void askAfterCrash(window)
  })
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (!asMeant.has(reason))
      log.unexpected(`a part of the app: ${type} (${reason})`, new Error(`exit code ${exitCode}`))
  })
}

async function askAfterCrash(window: BrowserWindow): Promise<void> {
  const chosen = await asks(window, {
    message: 'This window has stopped working.',
    detail:
      'What you wrote is saved, up to the last second before it happened. Opening the window again shows it.',
    buttons: ['Open it again', 'Close the window'],
    cancelId: 1,
  })
  // Meanwhile it may have been closed with the app.
  if (window.isDestroyed()) return
  if (chosen === opensAgain) window.webContents.reload()
  else window.destroy()
}

/** Ends the app when the main process has failed, and says so: what runs on after that is not to be trusted. */
export function endOnFailure(log: Services['log'], closeDesk: () => Promise<void>): void {
  let ending = false
  const end = async (doing: string, error: unknown) => {
    const isLogged = log.unexpected(doing, error)
    if (ending) return
    ending = true
    dialog.showErrorBox(
      'Linchpin has to close',
      `Something went wrong. Your work is saved; open Linchpin again to go on.${
        isLogged ? `\n\nWhat happened is written in ${log.path}.` : ''
      }`,
    )
    try {
      await closeDesk()
    } catch (cause) {
      log.unexpected('closing after a failure', cause)
    }
    app.exit(1)
  }
  process.on('uncaughtException', (error) => void end('the main process', error))
  // A promise nobody waited for leaves nothing half done.
  process.on('unhandledRejection', (error) => log.unexpected('a promise', error))
}
