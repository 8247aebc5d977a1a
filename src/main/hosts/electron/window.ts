/** One window of the app: confined, at its place, closing only when its page lets go. */
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import type { WindowPlace } from '../../../shared/model/settings.ts'
import { closingOf } from './closing.ts'
import { type AskedWindow, askedWindow } from './desk-window.ts'
import { asksToCloseUnsaved } from './dialogs.ts'
import { addressOf } from './own-pages.ts'
import { placementOf, smallest } from './placement.ts'

/** The desk's ground in `tokens.css`, shown until the page has drawn itself. */
const ground = { light: '#e9e5dd', dark: '#121417' }

export type AppWindow = AskedWindow & {
  /** The plan whose own window it is; null for the window with all tabs. */
  planId: string | null
  browserWindow: BrowserWindow
  /** Brings it before the person, from wherever it is. */
  show(): void
}

export type WindowEvents = {
  /** It told something new of itself. */
  onTold: () => void
  /** It is about to close: here is where it was. */
  onClosing: (place: WindowPlace) => void
  /** It was to close, and a person chose to stay. */
  onStayed: () => void
}

/**
 * Opens a window on the app's page, shown once it is drawn. It is sandboxed, has no Node and shares no
 * world with its preload script. It closes when its page lets go, or when a person would rather close
 * without saving.
 */
export function openWindow({
  planId,
  place,
  preload,
  onTold,
  onClosing,
  onStayed,
}: {
  planId: string | null
  /** Where it was, or null for wherever the system puts it. */
  place: WindowPlace | null
  /** Absolute path of the preload script. */
  preload: string
} & WindowEvents): AppWindow {
  const browserWindow = new BrowserWindow({
    ...placementOf(place, workAreas()),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Linchpin',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: true,
      devTools: !app.isPackaged,
    },
  })
  browserWindow.once('ready-to-show', () => {
    // Maximising shows a window as well, so it waits for the page to be drawn too.
    if (place?.maximized) browserWindow.maximize()
    browserWindow.show()
  })

  const asked = askedWindow({
    id: browserWindow.id,
    // Not at once: the page is to have its answer first.
    onClose: () => setImmediate(() => !browserWindow.isDestroyed() && browserWindow.close()),
    onTold() {
      if (browserWindow.isDestroyed()) return
      // The dot in a Mac's close button; nothing elsewhere.
      browserWindow.setDocumentEdited(asked.state()?.isUnsaved ?? false)
      onTold()
    },
    onProgress(done) {
      if (browserWindow.isDestroyed()) return
      browserWindow.setProgressBar(done === 'unknown' ? unknownProgress : (done ?? noProgress))
    },
  })
  const closing = closingOf({
    tryClosing: () => browserWindow.close(),
    destroy: () => browserWindow.destroy(),
    askPerson: () => asksToCloseUnsaved(browserWindow),
    stayed: onStayed,
  })
  browserWindow.on('close', () => {
    if (closing.closeAsked()) onClosing(placeOf(browserWindow))
  })
  browserWindow.on('closed', closing.closed)
  const { webContents } = browserWindow
  // Its default is left to happen: the page is not left.
  webContents.on('will-prevent-unload', closing.pageObjected)
  webContents.on('render-process-gone', () => {
    asked.forget()
    closing.pageGone()
  })
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) asked.forget()
  })
  void browserWindow.loadURL(addressOf(planId))

  return {
    ...asked,
    planId,
    browserWindow,
    show() {
      if (browserWindow.isMinimized()) browserWindow.restore()
      browserWindow.show()
      browserWindow.focus()
    },
  }
}

/** What Electron takes for no bar at all, and for one that only moves (`BrowserWindow.setProgressBar`). */
const noProgress = -1
const unknownProgress = 2

/** The part of each display that windows may cover, in device-independent pixels. */
export const workAreas = () => screen.getAllDisplays().map(({ workArea }) => workArea)

function placeOf(window: BrowserWindow): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds()
  return {
    x,
    y,
    width: Math.max(width, smallest.width),
    height: Math.max(height, smallest.height),
    maximized: window.isMaximized(),
  }
}
