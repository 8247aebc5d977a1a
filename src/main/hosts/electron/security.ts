/** What no page may do in the app's windows, whatever it asks. */
import { app, type Session, shell, type WebContents } from 'electron'
import { isOwnPage, mayOpenOutside } from './own-pages.ts'

/** Denies every permission, device and download in a session; the app needs none. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.on('will-download', (event) => event.preventDefault())
}

/** Keeps every page where it is: no navigation, no new windows, no embedded pages. */
export function confinePages(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

function confine(contents: WebContents): void {
  contents.on('will-frame-navigate', (details) => {
    if (details.isMainFrame && isOwnPage(details.url)) return
    details.preventDefault()
    if (details.isMainFrame) openOutside(details.url)
  })
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

function openOutside(url: string): void {
  if (!mayOpenOutside(url)) return
  shell.openExternal(url).catch((error: unknown) => {
    console.error('The system could not open a link.', error)
  })
}
