/** The app's life, as Electron tells and steers it. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { browser } from './browser.ts'
import { emitting, preventable } from './emitting.ts'
import { handedOver, takeLock } from './instance-lock.ts'
import { schemesAreFixed } from './protocol.ts'
import { strict } from './strict.ts'

const events = emitting()
const paths = new Map<string, string>([
  ['home', homedir()],
  ['appData', join(homedir(), '.config')],
  ['documents', join(homedir(), 'Documents')],
])
const recent: string[] = []
// An attempt to steer a packaged copy, which it has to undo.
const switches = new Map<string, string>([['remote-debugging-port', '9222']])
let readiness: Promise<void> | null = null
let isReady = false
let isQuitting = false
let isEnding = false

/** Windows as far as quitting is concerned. */
type Closable = { askToClose(): Promise<boolean>; destroy(): void }
const windows = new Set<Closable>()

const packageAt = (path: string): { version?: string; name?: string } =>
  JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))

/** The folder of the package whose entry was started. */
function appPath(): string {
  const entry = resolve(process.env.LINCHPIN_STAND_IN_ENTRY ?? process.argv[1] ?? '.')
  for (let folder = entry; folder !== dirname(folder); folder = dirname(folder)) {
    try {
      packageAt(folder)
      return folder
    } catch {
      // Not here: look one folder up.
    }
  }
  return entry
}

function ready(): Promise<void> {
  readiness ??= browser().then(() => {
    isReady = true
    schemesAreFixed()
    events.emit('ready', {}, {})
  })
  return readiness
}

async function end(code: number): Promise<void> {
  if (isEnding) return
  isEnding = true
  for (const window of windows) window.destroy()
  events.emit('quit', {}, code)
  await handedOver()
  process.exit(code)
}

async function quit(): Promise<void> {
  if (isQuitting) return
  const before = preventable({})
  events.emit('before-quit', before)
  if (before.defaultPrevented) return
  isQuitting = true
  for (const window of [...windows])
    if (!(await window.askToClose())) {
      isQuitting = false
      return
    }
  willQuit()
}

function willQuit(): void {
  const will = preventable({})
  events.emit('will-quit', will)
  isQuitting = false
  if (!will.defaultPrevented) void end(0)
}

/** Keeps count of the windows: the last that closes may end the app. */
export const windowsOfApp = {
  add: (window: Closable) => void windows.add(window),
  remove(window: Closable) {
    windows.delete(window)
    if (windows.size > 0 || isQuitting || isEnding) return
    // Without a listener Electron quits.
    if (events.listenerCount('window-all-closed') > 0) events.emit('window-all-closed')
    else void quit()
  },
}

export const emitApp = events.emit
export const isAppReady = (): boolean => isReady

const isPackaged = process.env.LINCHPIN_STAND_IN_PACKAGED === '1'

export const app = strict('app', {
  ...events,
  isPackaged,
  getVersion: () => packageAt(appPath()).version ?? '0.0.0',
  getName: () => packageAt(appPath()).name ?? 'electron',
  getPath(name: string): string {
    const path = paths.get(name)
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  },
  setPath: (name: string, path: string) => void paths.set(name, path),
  whenReady: ready,
  isReady: () => isReady,
  enableSandbox() {
    if (isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
  },
  requestSingleInstanceLock: (data?: unknown) =>
    takeLock(app.getPath('userData'), data, ({ argv, folder, data }) =>
      events.emit('second-instance', {}, argv, folder, data),
    ),
  quit: () => void quit(),
  exit: (code = 0) => void end(code),
  commandLine: strict('app.commandLine', {
    appendSwitch: (name: string, value = '') => void switches.set(name, value),
    hasSwitch: (name: string) => switches.has(name),
    removeSwitch: (name: string) => void switches.delete(name),
  }),
  getPreferredSystemLanguages: () => ['en-GB'],
  addRecentDocument: (path: string) => void recent.push(path),
  getRecentDocuments: () => [...recent],
  setAboutPanelOptions: (_options: object) => {},
})

// As Electron does on Linux and macOS: told to end, it quits, and is not to be hurried.
process.on('SIGINT', () => void quit())
process.on('SIGTERM', () => void quit())
