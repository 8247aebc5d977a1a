/** Files that come from outside: with the start, while it runs, from a second copy, by a drop. */
import { resolve } from 'node:path'
import {
  type DesktopApp,
  expect,
  launchDesktop,
  openPlan,
  openWindow,
  test,
} from './support/desktop.ts'
import { prepareSaving } from './support/dialogs.ts'
import { chooseInMenu } from './support/menu.ts'

const notes = resolve('tests/fixtures/notes/weimar-notes.txt')

/** As a file manager on a Mac asks; elsewhere it starts a second copy. */
const openFromSystem = (desktop: DesktopApp, path: string): Promise<void> =>
  desktop.evaluate(({ app }, path) => {
    app.emit('open-file', { preventDefault() {} }, path)
  }, path)

test('notes opened with Linchpin are previewed once its window is there', async ({ folder }) => {
  const desktop = await launchDesktop({ dataFolder: resolve(folder, 'data'), args: [notes] })
  try {
    const page = await desktop.firstWindow()
    const dialog = page.getByRole('dialog', { name: 'Import notes' })
    await expect(dialog.getByText('13 new notes')).toBeVisible()
    await dialog.getByRole('button', { name: 'Add to library' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('contentinfo')).toContainText('13 notes')
  } finally {
    await desktop.close()
  }
})

test('notes opened while it runs are previewed in its window', async ({ desktop }) => {
  const page = await openWindow(desktop)
  await openFromSystem(desktop, notes)
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await expect(dialog.getByText('13 new notes')).toBeVisible()
})

test('a second copy hands its files over and ends', async ({ desktop }) => {
  const page = await openWindow(desktop)
  const second = await launchDesktop({
    dataFolder: desktop.dataFolder,
    args: [notes],
    opensWindow: false,
  })
  expect((await second.exited).code).toBe(0)
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await expect(dialog.getByText('13 new notes')).toBeVisible()
})

test('a file that is gone is told of, and nothing else happens', async ({ desktop }) => {
  const page = await openWindow(desktop)
  await openFromSystem(desktop, resolve('tests/fixtures/notes/no-such-notes.txt'))
  await expect(page.getByText('no-such-notes.txt could not be opened')).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('files that come while a dialog is open wait until it is closed', async ({ desktop }) => {
  const page = await desktop.firstWindow()
  await chooseInMenu(desktop, 'new-plan')
  const planDialog = page.getByRole('dialog', { name: 'New plan' })
  await expect(planDialog).toBeVisible()
  await openFromSystem(desktop, notes)
  await expect(page.getByRole('dialog', { name: 'Import notes' })).toBeHidden()
  await planDialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog', { name: 'Import notes' })).toBeVisible()
})

test('a plan file that was exported here is opened elsewhere with its evidence and sources', async ({
  stockedDesktop,
  folder,
}) => {
  const page = await openPlan(stockedDesktop)
  const kept = resolve(folder, 'handed over.linchpin')
  await prepareSaving(stockedDesktop, kept)
  await chooseInMenu(stockedDesktop, 'export')
  const dialog = page.getByRole('dialog', { name: 'Export plan' })
  await dialog.getByText('Plan file', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()

  const other = await launchDesktop({ dataFolder: resolve(folder, 'other'), args: [kept] })
  try {
    const there = await other.firstWindow()
    await expect(
      there.getByRole('heading', {
        name: 'Was the Weimar Republic weakened by its own Constitution?',
        level: 1,
      }),
    ).toBeVisible()
  } finally {
    await other.close()
  }
})

test('a file dropped on the window is imported', async ({ desktop }) => {
  const page = await openWindow(desktop)
  const dropped = await page.evaluateHandle(() => {
    const carried = new DataTransfer()
    carried.items.add(new File(['What was Article 48?\n\nA power of decree.\n'], 'dropped.txt'))
    return carried
  })
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: dropped })
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await expect(dialog).toContainText('What was Article 48?')
})
