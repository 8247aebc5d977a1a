/** The app's window: where it opens, and where it was when it closed. */
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Services } from '../../desk.ts'
import { closingOf } from './closing.ts'
import { asksToCloseUnsaved } from './dialogs.ts'
import { origin } from './own-pages.ts'
import { placementOf, smallest } from './placement.ts'

/** The desk's ground in `tokens.css`, shown until the page has drawn itself. */
const ground = { light: '#e9e5dd', dark: '#121417' }

/**
 * Opens a window on the app's page, shown once it is drawn. It is sandboxed, has no Node and shares no
 * world with its preload script. It closes when its page lets go, or when a person would rather close
 * without saving. When it is closed its bounds are kept.
 */
export function openWindow({
  settings,
  preload,
  stayed,
}: {
  settings: Services['settings']
  /** Absolute path of the preload script. */
  preload: string
  /** Called when it was to close, and a person chose to stay. */
  stayed: () => void
}): BrowserWindow {
  const stored = settings.get().window
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea)
  const window = new BrowserWindow({
    ...placementOf(stored, screens),
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
    },
  })
  if (stored?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  const closing = closingOf({
    tryClosing: () => window.close(),
    destroy: () => window.destroy(),
    askPerson: () => asksToCloseUnsaved(window),
    stayed,
  })
  window.on('close', () => {
    if (closing.closeAsked()) keepBounds(window, settings)
  })
  window.on('closed', closing.closed)
  // Its default is left to happen: the page is not left.
  window.webContents.on('will-prevent-unload', closing.pageObjected)
  window.webContents.on('render-process-gone', closing.pageGone)
  void window.loadURL(`${origin}/`)
  return window
}

function keepBounds(window: BrowserWindow, settings: Services['settings']): void {
  const { x, y, width, height } = window.getNormalBounds()
  const bounds = {
    x,
    y,
    width: Math.max(width, smallest.width),
    height: Math.max(height, smallest.height),
  }
  try {
    settings.set({ window: { ...bounds, maximized: window.isMaximized() } })
  } catch (error) {
    // A full disk must not keep the window from closing.
    console.error('The place of the window could not be kept.', error)
  }
}
