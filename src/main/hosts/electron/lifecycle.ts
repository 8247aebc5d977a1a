/** Quitting: once, when every window has let go, with the library closed behind it. */
import { app, dialog } from 'electron'
import { sentenceOf } from '../startup.ts'

export type Quitting = {
  /** Whether the app is on its way out. */
  isQuitting(): boolean
  /** A person chose to stay. */
  stayed(): void
}

/** Follows the app to its end and then closes what is left. A Mac's app lives on without windows. */
export function quitOnce(close: () => Promise<void>): Quitting {
  let quitting = false
  let closing = false

  app.on('before-quit', () => {
    quitting = true
  })
  app.on('window-all-closed', () => {
    // A page that objects to its closing ends the quitting that asked for it, in Electron's eyes; once
    // the last window has closed after all, it is taken up again.
    if (quitting || process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    close().then(
      () => app.exit(0),
      (error: unknown) => {
        console.error(error)
        dialog.showErrorBox(
          'Linchpin could not close the library',
          `${sentenceOf(error) ?? 'Something went wrong.'} What you wrote is saved; a copy that was being made may be missing.`,
        )
        app.exit(1)
      },
    )
  })
  return {
    isQuitting: () => quitting,
    stayed() {
      quitting = false
    },
  }
}
