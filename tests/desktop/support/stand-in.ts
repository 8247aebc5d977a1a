/** Drives the built app on the stand-in for Electron. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { killChromium } from '../../support/electron-stand-in/chromium.ts'
import type { FromTest, ToTest } from '../../support/electron-stand-in/tests.ts'
import type { DesktopApp, DesktopOptions, ElectronModule } from './driver.ts'

const register = pathToFileURL(resolve('tests/support/electron-stand-in/register.ts')).href
/** Windows are pages of the app's own address, as Chromium has it. */
const isWindow = (page: Page): boolean => page.url().startsWith('https://linchpin.app.invalid/')

export async function launchStandIn({
  dataFolder,
  args = [],
  isPackaged = false,
}: DesktopOptions): Promise<DesktopApp> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      register,
      resolve('out/main/electron.js'),
      ...(dataFolder === null ? [] : ['--data', dataFolder]),
      ...args,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...(isPackaged && { LINCHPIN_STAND_IN_PACKAGED: '1' }) },
    },
  )
  const said: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const exited = once(child, 'exit').then(([code]) => ({
    code: typeof code === 'number' ? code : null,
  }))
  const calls = callsTo(child)
  const context = contextOf(child)
  // Not every copy opens a window: a second one, or a command, ends first.
  context.catch(() => {})

  const open = async (): Promise<BrowserContext> => {
    try {
      return await context
    } catch (error) {
      throw new Error(`The app opened no window. It said:\n${said.join('')}`, { cause: error })
    }
  }
  let pages: BrowserContext | null = null
  void context.then(
    (there) => {
      pages = there
    },
    () => {},
  )
  const shown = () => pages?.pages().filter(isWindow) ?? []

  async function nextWindow(there: BrowserContext, known: readonly Page[]): Promise<Page> {
    for (;;) {
      const found = there.pages().find((page) => isWindow(page) && !known.includes(page))
      if (found) return found
      // A page has its address only some time after it is there, and nothing tells of that.
      await new Promise((settle) => setTimeout(settle, 20))
    }
  }

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await exited
    const { pid } = (await chromiumOf(child).catch(() => null)) ?? {}
    // A killed app leaves its Chromium.
    if (pid && signal === 'SIGKILL') killChromium(pid)
  }

  return {
    runtime: 'stand-in',
    dataFolder: dataFolder ?? '',
    firstWindow: async () => nextWindow(await open(), []),
    windows: shown,
    waitForWindow: async () => nextWindow(await open(), shown()),
    evaluate: (run: (electron: ElectronModule, given: never) => unknown, given?: unknown) =>
      calls.ask({ run: run.toString(), argument: given ?? null }) as Promise<never>,
    close: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    exited,
    output: () => said.join(''),
  }
}

const told = new WeakMap<ChildProcess, Promise<{ endpoint: string; pid: number }>>()

/** What the app tells of its Chromium. */
function chromiumOf(child: ChildProcess): Promise<{ endpoint: string; pid: number }> {
  const known = told.get(child)
  if (known) return known
  const telling = new Promise<{ endpoint: string; pid: number }>((resolve, reject) => {
    child.on('message', (message: ToTest) => {
      if (message.type === 'chromium') resolve(message)
    })
    child.once('exit', () => reject(new Error('the app ended')))
  })
  told.set(child, telling)
  return telling
}

async function contextOf(child: ChildProcess): Promise<BrowserContext> {
  const { endpoint } = await chromiumOf(child)
  const browser = await chromium.connectOverCDP(endpoint)
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no context')
  return context
}

/** Questions to the app's process, each with its answer. */
function callsTo(child: ChildProcess) {
  type Waiting = { resolve(value: unknown): void; reject(error: Error): void }
  const waiting = new Map<number, Waiting>()
  let last = 0
  child.on('message', (message: ToTest) => {
    if (message.type === 'chromium') return
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'answer') asked?.resolve(message.value)
    else asked?.reject(new Error(message.says))
  })
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the app has ended'))
  })
  return {
    ask(question: { run: string; argument: unknown }): Promise<unknown> {
      last += 1
      const asked: FromTest = { id: last, ...question }
      return new Promise((resolve, reject) => {
        waiting.set(asked.id, { resolve, reject })
        child.send(asked, (error) => error && reject(error))
      })
    },
  }
}
