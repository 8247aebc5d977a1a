/** The built app behind the browser host, on a data folder of the test's own, and its page. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, type Page } from '@playwright/test'

export type RunningApp = {
  /** The address that lets one browser in, once. */
  address: string
  dataFolder: string
  /** Ends it as Ctrl+C does; resolves to the exit code. */
  end(): Promise<number | null>
  /** Pulls the plug. */
  kill(): Promise<void>
}

/** Starts the browser host on the folder, at any free port or the one given, and waits for the address it prints. */
export async function startApp(dataFolder: string, port = '0'): Promise<RunningApp> {
  const child = spawn(
    process.execPath,
    [resolve('out/main/browser.js'), '--data', dataFolder, '--port', port, '--no-open'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const address = await addressOf(child)
  const leave = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit')
      child.kill(signal)
      await exit
    }
    return child.exitCode
  }
  return {
    address,
    dataFolder,
    end: () => leave('SIGINT'),
    kill: async () => void (await leave('SIGKILL')),
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = []
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  if (!child.stdout) throw new Error('the host has no output to read')
  for await (const line of createInterface(child.stdout)) {
    const address = /Linchpin is at (\S+)/.exec(line)?.[1]
    if (address) {
      // Read on, so that a full pipe never holds the host up.
      child.stdout.resume()
      return address
    }
    said.push(line)
  }
  throw new Error(`the host ended without an address: ${said.join('\n')}`)
}

/** Runs a command of the headless host and gives what it printed as JSON. */
export function command(dataFolder: string, ...words: string[]): unknown {
  const args = [resolve('out/main/headless.js'), ...words, '--data', dataFolder, '--json']
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

export const stockedQuestion = 'Was the Weimar Republic weakened by its own Constitution?'

type AppFixtures = {
  /** A running app with an empty library. */
  app: RunningApp
  /** A running app with the fixture notes in its library and a plan of the first template. */
  stocked: RunningApp
  /** What went wrong on the page that nobody was told of: exceptions, and refusals of the page's policy. */
  faults: string[]
}

const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'linchpin-e2e-'))

/** Runs the app on a folder while it is used, then takes both away. */
async function useApp(dataFolder: string, use: (app: RunningApp) => Promise<void>): Promise<void> {
  const app = await startApp(dataFolder)
  await use(app)
  // Its folder goes too: nothing has to be put in order first, which takes as long as a short test.
  await app.kill()
  rmSync(dataFolder, { recursive: true, force: true })
}

export const test = base.extend<AppFixtures, { stock: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern.
  app: async ({}, use) => {
    await useApp(temporaryFolder(), use)
  },
  stock: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const dataFolder = temporaryFolder()
      command(dataFolder, 'import', 'tests/fixtures/notes/weimar-notes.txt')
      command(dataFolder, 'new', stockedQuestion)
      await use(dataFolder)
      rmSync(dataFolder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  stocked: async ({ stock }, use) => {
    const dataFolder = temporaryFolder()
    cpSync(stock, dataFolder, { recursive: true })
    await useApp(dataFolder, use)
  },
  faults: async ({ page }, use) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    await use(faults)
    base.expect(faults, 'nothing went wrong on the page unseen').toEqual([])
  },
})
export { expect, type Locator, type Page } from '@playwright/test'

/** Opens the plan of a stocked app. */
export async function openStocked(page: Page, app: RunningApp): Promise<void> {
  await openApp(page, app)
  await page.getByRole('list', { name: 'Plans' }).getByText(stockedQuestion).click()
  await page.getByRole('textbox', { name: 'Plan document' }).waitFor()
}

/** Another window of the same browser on a running app, showing the plan that is open. */
export async function openBeside(page: Page, app: RunningApp): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto(new URL('/', app.address).href)
  await other.getByRole('textbox', { name: 'Plan document' }).waitFor()
  return other
}

/**
 * The page of a running app, once it shows itself. The choosing of files is listened for from here on: a
 * busy page is told of a listener later than of a key pressed behind it, and would choose files unheard.
 */
export async function openApp(page: Page, app: RunningApp): Promise<void> {
  page.on('filechooser', () => {})
  await page.goto(app.address)
  await page.getByRole('main').waitFor()
}
