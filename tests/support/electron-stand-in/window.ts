/** Windows: each a page of Chromium's with bounds, a place in front or behind, and a way to close. */
import { emitApp, isAppReady, windowsOfApp } from './app.ts'
import { browser, ownTarget } from './browser.ts'
import type { CdpSession } from './cdp.ts'
import { emitting, preventable } from './emitting.ts'
import { nativeTheme } from './native-theme.ts'
import { screen } from './screen.ts'
import { onlyKnown, strict, UnknownApiError } from './strict.ts'
import { waitingContents } from './waiting-contents.ts'
import { openPage, type Page, type Preferences, type WebContents } from './web-contents.ts'

type Bounds = { x: number; y: number; width: number; height: number }
type Options = Partial<Bounds> & {
  minWidth?: number
  minHeight?: number
  title?: string
  show?: boolean
  backgroundColor?: string
  webPreferences: Preferences
}

const knownOptions = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'title',
  'show',
  'backgroundColor',
  'webPreferences',
]
/** What each of these must be: the stand-in cannot be a window that is any less confined. */
const required: Readonly<Record<string, unknown>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
}
const knownPreferences = [...Object.keys(required), 'preload', 'spellcheck', 'devTools']

const all: BrowserWindow[] = []
let focused: BrowserWindow | null = null
let last = 0

type Events = ReturnType<typeof emitting>

/** The part of Electron's `BrowserWindow` there is here. */
export type BrowserWindow = Events & {
  id: number
  webContents: WebContents
  loadURL(url: string): Promise<void>
  show(): void
  hide(): void
  isVisible(): boolean
  focus(): void
  isFocused(): boolean
  minimize(): void
  isMinimized(): boolean
  restore(): void
  maximize(): void
  unmaximize(): void
  isMaximized(): boolean
  getBounds(): Bounds
  getNormalBounds(): Bounds
  setBounds(bounds: Partial<Bounds>): void
  center(): void
  close(): void
  destroy(): void
  isDestroyed(): boolean
  setTitle(title: string): void
  getTitle(): string
  setDocumentEdited(edited: boolean): void
  isDocumentEdited(): boolean
  setProgressBar(done: number): void
}

function windowOf(options: Options): BrowserWindow {
  if (!isAppReady()) throw new Error('Cannot create BrowserWindow before app is ready')
  onlyKnown('BrowserWindow', options, knownOptions)
  onlyKnown('webPreferences', options.webPreferences, knownPreferences)
  for (const [name, wanted] of Object.entries(required))
    if (options.webPreferences[name] !== wanted)
      throw new UnknownApiError(
        `The stand-in for Electron knows only windows with ${name}: ${String(wanted)}.`,
      )

  last += 1
  const id = last
  const events = emitting()
  const { width = 800, height = 600 } = options
  const { workArea } = screen.getPrimaryDisplay()
  let bounds: Bounds = {
    x: options.x ?? Math.round(workArea.x + (workArea.width - width) / 2),
    y: options.y ?? Math.round(workArea.y + (workArea.height - height) / 2),
    width,
    height,
  }
  let isShown = options.show ?? true
  let isMinimised = false
  let isMaximised = false
  let isGone = false
  let title = options.title ?? ''
  let isEdited = false
  let session: CdpSession | null = null
  let page: Page | null = null
  let opening: Promise<Page> | null = null
  let chromiumTarget = ''

  const present = () => {
    if (isGone) throw new TypeError('Object has been destroyed')
  }
  const place = () => {
    if (session) void putAt(session, bounds)
  }

  async function open(): Promise<Page> {
    const chromium = await browser()
    const { targetId } = await chromium.browser.send('Target.createTarget', {
      url: ownTarget,
      newWindow: true,
      width: bounds.width,
      height: bounds.height,
    })
    chromiumTarget = String(targetId)
    session = await chromium.attach(chromiumTarget)
    chromium.browser.on('Target.targetDestroyed', (gone) => {
      if (gone.targetId === chromiumTarget) ended()
    })
    page = await openPage({
      session,
      preferences: options.webPreferences,
      onGone: (details, contents) => emitApp('render-process-gone', {}, contents, details),
    })
    emitApp('web-contents-created', {}, page.webContents)
    nativeTheme.on('updated', followTheme)
    return page
  }

  function followTheme() {
    session?.tell('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: nativeTheme.shouldUseDarkColors ? 'dark' : 'light' },
      ],
    })
  }

  function ended() {
    if (isGone) return
    isGone = true
    nativeTheme.off('updated', followTheme)
    page?.ended()
    all.splice(all.indexOf(window), 1)
    if (focused === window) focused = null
    events.emit('closed')
    const [next] = all
    if (next && !focused) next.focus()
    windowsOfApp.remove(closable)
  }

  function focus() {
    present()
    if (focused === window) return
    const before = focused
    focused = window
    before?.emit('blur')
    events.emit('focus')
  }

  /** Whether it closed. */
  async function askToClose(): Promise<boolean> {
    if (isGone) return true
    const asked = preventable({})
    events.emit('close', asked)
    if (asked.defaultPrevented) return false
    if (page && !(await page.letsGo())) return false
    if (!isGone) destroy()
    return true
  }

  function destroy() {
    if (isGone) return
    ended()
    void browser().then(({ browser }) =>
      browser.tell('Target.closeTarget', { targetId: chromiumTarget }),
    )
  }

  const closable = { askToClose, destroy }
  windowsOfApp.add(closable)

  // The page is made at once, but Chromium takes its time; what is asked of it until then waits.
  const contents = waitingContents(() => page?.webContents ?? null)
  const window: BrowserWindow = strict('BrowserWindow', {
    ...events,
    id,
    webContents: contents.offered,
    async loadURL(url: string) {
      opening ??= open()
      const there = await opening
      contents.arrived(there.webContents)
      await there.load(url)
      place()
      events.emit('ready-to-show')
    },
    show() {
      present()
      isShown = true
      focus()
    },
    hide() {
      isShown = false
    },
    isVisible: () => isShown,
    focus,
    isFocused: () => focused === window,
    minimize() {
      isMinimised = true
      events.emit('minimize')
    },
    isMinimized: () => isMinimised,
    restore() {
      isMinimised = false
      events.emit('restore')
    },
    maximize() {
      isMaximised = true
      events.emit('maximize')
    },
    unmaximize() {
      isMaximised = false
      events.emit('unmaximize')
    },
    isMaximized: () => isMaximised,
    getBounds: () => (isMaximised ? { ...workArea } : { ...bounds }),
    getNormalBounds: () => ({ ...bounds }),
    setBounds(wanted: Partial<Bounds>) {
      bounds = { ...bounds, ...wanted }
      place()
      events.emit('resize')
    },
    center() {
      bounds.x = Math.round(workArea.x + (workArea.width - bounds.width) / 2)
      bounds.y = Math.round(workArea.y + (workArea.height - bounds.height) / 2)
      place()
    },
    close() {
      present()
      void askToClose()
    },
    destroy,
    isDestroyed: () => isGone,
    setTitle(wanted: string) {
      title = wanted
    },
    getTitle: () => title,
    setDocumentEdited(edited: boolean) {
      isEdited = edited
    },
    isDocumentEdited: () => isEdited,
    setProgressBar(_done: number) {},
  })
  all.push(window)
  if (isShown) focus()
  return window
}

async function putAt(session: CdpSession, bounds: Bounds): Promise<void> {
  try {
    const { windowId } = await session.send('Browser.getWindowForTarget')
    await session.send('Browser.setWindowBounds', {
      windowId,
      bounds: { left: bounds.x, top: bounds.y, width: bounds.width, height: bounds.height },
    })
  } catch {
    // The window closed meanwhile.
  }
}

/** A class to the app: `new BrowserWindow(…)`, with its statics. */
export const BrowserWindow = strict(
  'BrowserWindow',
  Object.assign(
    function BrowserWindow(options: Options) {
      return windowOf(options)
    },
    {
      getAllWindows: () => [...all],
      getFocusedWindow: () => focused,
      fromId: (id: number) => all.find((window) => window.id === id) ?? null,
      fromWebContents: (contents: { id: number }) =>
        all.find(({ webContents }) => webContents.id === contents.id) ?? null,
    },
  ),
)
