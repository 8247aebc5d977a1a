/** Closing and quitting: nothing that was written is lost, and a person is asked when it would be. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { block, saved, typeInto } from '../e2e/support/steps.ts'
import {
  type DesktopApp,
  expect,
  launchDesktop,
  openPlan,
  openWindow,
  type Page,
  test,
} from './support/desktop.ts'
import { messages, prepareAnswer } from './support/dialogs.ts'

const stay = 0
const closeWithoutSaving = 1

/** Closes a window as a person does. */
const closeShowing = (desktop: DesktopApp, page: Page): Promise<void> =>
  desktop.evaluate(
    ({ BrowserWindow }, isPlans) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes('?plan=') === isPlans)
        ?.close(),
    page.url().includes('?plan='),
  )

const planId = (desktop: DesktopApp): Promise<string> =>
  desktop.evaluate(({ Menu }) => {
    const [item] = Menu.getApplicationMenu()?.getMenuItemById('recent-plans')?.submenu?.items ?? []
    return item?.id.replace('plan:', '') ?? ''
  })

test('words typed just before the window is closed are saved first', async ({ stockedDesktop }) => {
  const page = await openPlan(stockedDesktop)
  await typeInto(page, 'Line of argument', 'Typed at the very last moment.')
  await closeShowing(stockedDesktop, page)
  if (process.platform === 'darwin') await stockedDesktop.close()
  expect((await stockedDesktop.exited).code).toBe(0)

  const again = await launchDesktop({ dataFolder: stockedDesktop.dataFolder })
  try {
    await expect(block(await again.firstWindow(), 'Line of argument')).toContainText(
      'Typed at the very last moment.',
    )
  } finally {
    await again.close()
  }
})

test('a window that cannot save asks, and closes without saving only when a person says so', async ({
  stockedDesktop,
}) => {
  const page = await openPlan(stockedDesktop)
  await typeInto(page, 'Line of argument', 'Before.')
  await saved(page)
  const opening = stockedDesktop.waitForWindow()
  await page.evaluate(
    (id) => void window.open(`/?plan=${id}`, '_blank', 'noopener'),
    await planId(stockedDesktop),
  )
  const other = await opening
  await other.getByRole('textbox', { name: 'Plan document' }).waitFor()

  // Both begin from one revision; whichever saves second cannot, until a person chooses.
  const words = new Map([
    [page, 'Written in the first.'],
    [other, 'Written in the second.'],
  ])
  for (const window of words.keys())
    await block(window, 'Line of argument').locator('[data-line]').first().click()
  await Promise.all([...words].map(([window, said]) => window.keyboard.insertText(said)))
  const told = (window: Page) => window.getByRole('button', { name: 'Keep what is here' })
  await expect.poll(async () => (await told(page).count()) + (await told(other).count())).toBe(1)
  const loser = (await told(page).count()) === 1 ? page : other

  await prepareAnswer(stockedDesktop, stay)
  await closeShowing(stockedDesktop, loser)
  await expect
    .poll(() => messages(stockedDesktop), { timeout: 15_000 })
    .toEqual(['Your last changes are not saved.'])
  await expect(block(loser, 'Line of argument')).toContainText(words.get(loser) ?? '')
  expect(stockedDesktop.windows()).toHaveLength(2)

  await prepareAnswer(stockedDesktop, closeWithoutSaving)
  await closeShowing(stockedDesktop, loser)
  await expect.poll(() => stockedDesktop.windows().length, { timeout: 15_000 }).toBe(1)
})

test('a place that is on no display any more is given up for one that can be seen', async ({
  folder,
}) => {
  const data = join(folder, 'data')
  mkdirSync(data)
  const gone = { x: -9000, y: -9000, width: 900, height: 640, maximized: false }
  writeFileSync(join(data, 'settings.json'), JSON.stringify({ window: gone }))
  const desktop = await launchDesktop({ dataFolder: data })
  await openWindow(desktop)
  const isSeen = await desktop.evaluate(({ BrowserWindow, screen }) => {
    const bounds = BrowserWindow.getAllWindows()[0]?.getBounds()
    return screen.getAllDisplays().some(({ workArea }) => {
      if (!bounds) return false
      const right = workArea.x + workArea.width
      const bottom = workArea.y + workArea.height
      return (
        bounds.x >= workArea.x - bounds.width &&
        bounds.x < right &&
        bounds.y < bottom &&
        bounds.y >= workArea.y - 1
      )
    })
  })
  expect(isSeen).toBe(true)
  await desktop.close()
})

test('a second copy brings the window of the first forward, and ends', async ({ desktop }) => {
  await openWindow(desktop)
  await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const second = await launchDesktop({ dataFolder: desktop.dataFolder, opensWindow: false })
  expect((await second.exited).code).toBe(3)
  expect(second.output()).toContain('already open')
  await expect
    .poll(() =>
      desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
    )
    .toBe(false)
})

test('the window opens where it was, as large as it was', async ({ folder }) => {
  const data = join(folder, 'data')
  const first = await launchDesktop({ dataFolder: data })
  await openWindow(first)
  const bounds = { x: 120, y: 90, width: 1000, height: 700 }
  await first.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
  }, bounds)
  await first.close()
  const { window } = JSON.parse(readFileSync(join(data, 'settings.json'), 'utf8'))
  expect(window).toMatchObject(bounds)

  const again = await launchDesktop({ dataFolder: data })
  await openWindow(again)
  const there = await again.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  )
  expect(there).toEqual(bounds)
  await again.close()
})
