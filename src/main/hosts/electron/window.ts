/** The app's window: where it opens, and where it was when it closed. */
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { Services } from '../../desk.ts'
import { origin } from './own-pages.ts'
import { placementOf, smallest } from './placement.ts'

/** The page saves 400 ms after the last change and when it is left; what it holds gets this long. */
const lastSaveMs = 700

/** The desk's ground in `tokens.css`, shown until the page has drawn itself. */
const ground = { light: '#e9e5dd', dark: '#121417' }

/**
 * Opens a window on the app's page, shown once it is drawn. It is sandboxed, has no Node and shares no
 * world with its preload script. When it is closed its bounds are kept.
 */
export function openWindow({
  settings,
  preload,
}: {
  settings: Services['settings']
  /** Absolute path of the preload script. */
  preload: string
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
  window.on('close', (event) => {
    event.preventDefault()
    // A second wish to close, while the first is under way, adds nothing.
    if (!window.isVisible()) return
    keepBounds(window, settings)
    // Hidden, the page learns that it is left, and saves; only then may it go.
    window.hide()
    setTimeout(() => window.destroy(), lastSaveMs)
  })
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
