/** What no page may do in the app's windows, whatever it asks. */
import { app, BrowserWindow, type Session, shell, type WebContents } from 'electron'
import { asksToOpenLink } from './dialogs.ts'
import { createGestures } from './gestures.ts'
import { createLinkQuestion } from './link-question.ts'
import { isOwnPage, mayLoad, mayOpenOutside, planAt } from './own-pages.ts'
import { webRtcPolicy } from './switches.ts'

/** Denies every permission, device and download in a session; the app needs none. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
  session.on('will-download', (event) => event.preventDefault())
}

/** Ends every request of a session but those to one address's own host, over TLS. */
export function denyNetworkBut(session: Session, address: string): void {
  const { origin } = new URL(address)
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: URL.parse(url)?.origin !== origin }),
  )
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
  const mayGoOut = createLinkQuestion((address) =>
    asksToOpenLink(BrowserWindow.getFocusedWindow(), address),
  )
  app.on('web-contents-created', (_event, contents) => confine(contents, openPlan, mayGoOut))
}

function confine(
  contents: WebContents,
  openPlan: (planId: string) => void,
  mayGoOut: (address: string) => Promise<boolean>,
): void {
  contents.setWebRTCIPHandlingPolicy(webRtcPolicy)
  const gestures = createGestures()
  contents.on('input-event', (_event, input) => gestures.happened(input))
  /**
   * Links go out by a person's hand, one for each time. Where no hand was seen the person is asked: a screen
   * reader may press a link by itself, and a page's script alone sends nothing away. docs/decisions/139
   */
  const openOutside = (url: string) => {
    if (!mayOpenOutside(url)) return
    if (gestures.spend()) openBySystem(url)
    else void mayGoOut(url).then((may) => may && openBySystem(url))
  }
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

function openBySystem(url: string): void {
  shell.openExternal(url).catch((error: unknown) => {
    console.error('The system could not open a link.', error)
  })
}
