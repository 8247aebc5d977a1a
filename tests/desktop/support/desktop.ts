/** What every desktop spec begins with: the app on a data folder of the test's own. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { command, stockedQuestion } from '../../e2e/support/app.ts'
import type { DesktopApp, DesktopOptions } from './driver.ts'
import { launchElectron } from './electron.ts'
import { launchStandIn } from './stand-in.ts'

export { expect, type Page } from '@playwright/test'
export { stockedQuestion } from '../../e2e/support/app.ts'
export type { DesktopApp } from './driver.ts'

/** Electron's program, named by whoever runs the specs; without one the stand-in is used. */
const program = process.env.LINCHPIN_ELECTRON

/** Whether the specs run on Electron itself. */
export const isElectron = program !== undefined

/** Starts the built app. */
export const launchDesktop = (options: DesktopOptions): Promise<DesktopApp> =>
  program ? launchElectron(program, options) : launchStandIn(options)

const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'linchpin-desktop-'))

type Fixtures = {
  /** A folder that goes with the test. */
  folder: string
  /** The app with an empty library. */
  desktop: DesktopApp
  /** The app with the fixture notes in its library and a plan. */
  stockedDesktop: DesktopApp
}

async function useDesktop(
  dataFolder: string,
  use: (app: DesktopApp) => Promise<void>,
): Promise<void> {
  const app = await launchDesktop({ dataFolder })
  await use(app)
  await app.close()
}

export const test = base.extend<Fixtures, { stock: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern.
  folder: async ({}, use) => {
    const folder = temporaryFolder()
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  desktop: async ({ folder }, use) => {
    await useDesktop(join(folder, 'data'), use)
  },
  stock: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const folder = temporaryFolder()
      command(folder, 'import', 'tests/fixtures/notes/weimar-notes.txt')
      command(folder, 'new', stockedQuestion)
      await use(folder)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  stockedDesktop: async ({ stock, folder }, use) => {
    const data = join(folder, 'data')
    cpSync(stock, data, { recursive: true })
    await useDesktop(data, use)
  },
})

/** Shows the plan of a stocked app. */
export async function openPlan(desktop: DesktopApp): Promise<Page> {
  const page = await desktop.firstWindow()
  await page.getByRole('list', { name: 'Plans' }).getByText(stockedQuestion).click()
  await page.getByRole('textbox', { name: 'Plan document' }).waitFor()
  return page
}

/** The first window once it shows itself. */
export async function openWindow(desktop: DesktopApp): Promise<Page> {
  const page = await desktop.firstWindow()
  await expect(page.getByRole('main')).toBeVisible()
  return page
}
