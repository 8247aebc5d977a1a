/** What no page may do in the app's windows, whatever it asks. */
import { app, type Session, shell, type WebContents } from 'electron'
import { isOwnPage, mayLoad, mayOpenOutside, planAt } from './own-pages.ts'

/**
 * Takes away the switches that let another program steer the pages. Before `ready`. Those of Node's own
 * inspector are a matter of the package's fuses.
 */
export function closeDebugging(): void {
  app.commandLine.removeSwitch('remote-debugging-port')
  app.commandLine.removeSwitch('remote-debugging-pipe')
}

/** Denies every permission, device and download in a session; the app needs none. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.on('will-download', (event) => event.preventDefault())
}

/** Ends every request that is not for the app's own pages, behind what their policy refuses already. */
export function denyNetwork(session: Session, developmentServer: URL | null): void {
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayLoad(url, developmentServer) }),
  )
}

/**
 * Keeps every page where it is: no navigation, no windows of its own, no embedded pages. A page that
 * asks for a plan's own window gets one of ours.
 */
export function confinePages(openPlan: (planId: string) => void): void {
  app.on('web-contents-created', (_event, contents) => confine(contents, openPlan))
}

function confine(contents: WebContents, openPlan: (planId: string) => void): void {
  contents.on('will-frame-navigate', (details) => {
    if (details.isMainFrame && isOwnPage(details.url)) return
    details.preventDefault()
    if (details.isMainFrame) openOutside(details.url)
  })
  contents.setWindowOpenHandler(({ url }) => {
    const planId = planAt(url)
    if (planId === null) openOutside(url)
    // Only once the page has its answer: opening is ours, and no part of this call.
    else setImmediate(openPlan, planId)
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
