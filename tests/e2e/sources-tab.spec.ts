/** The sources in a tab of their own: looked through, written in, made one, and left for where they are cited. */
import { expect, openApp, type Page, test } from './support/app.ts'
import { clean } from './support/axe.ts'
import { editor, openSample } from './support/steps.ts'

const table = (page: Page) => page.getByRole('grid', { name: 'Sources' })
const row = (page: Page, words: string) => table(page).getByRole('row').filter({ hasText: words })
const record = (page: Page) => page.getByRole('article', { name: 'Record of the source' })
const paste = (page: Page) => page.getByRole('textbox', { name: /^Paste a reference/ })
const field = (page: Page, name: string) => record(page).getByRole('textbox', { name, exact: true })

test.beforeEach(async ({ page, app, faults }) => {
  expect(faults).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })
  await openApp(page, app)
  await openSample(page)
  await page.keyboard.press('ControlOrMeta+Shift+b')
  await expect(table(page)).toBeVisible()
})

test('a record is kept as it is typed, and comes back with undo @quick', async ({ page }) => {
  await row(page, 'Conquest').click()
  await field(page, 'Publisher').fill('Hutchinson')
  await page.getByRole('searchbox', { name: 'Search the sources' }).fill('hutchinson')
  await expect(row(page, 'Conquest')).toBeVisible()
  await expect(row(page, 'Cohen')).toBeHidden()
  await page.getByRole('button', { name: 'Book 5' }).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(field(page, 'Publisher')).toHaveValue('Macmillan')
})

test('a pasted reference is a record once it is added, made one with its like, and taken apart by undo', async ({
  page,
}) => {
  await paste(page).fill('Conquest, Robert, The Great Terror (Hutchinson, 1968)')
  const add = page.getByRole('region', { name: 'Add a source' })
  await expect(add.getByRole('status').first()).toHaveText('Every word found its field')
  await expect(add.getByRole('button', { name: /here already/ })).toBeVisible()
  await add.getByRole('button', { name: 'Add source' }).click()
  await expect(field(page, 'Publisher')).toHaveValue('Hutchinson')
  await record(page).getByRole('button', { name: 'Compare and make one …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Make one source' })
  await clean(page, 'making one', [], '[role=dialog]')
  await dialog.getByRole('radio', { name: 'Macmillan' }).check()
  await dialog.getByRole('button', { name: 'Make one' }).click()
  await expect(dialog).toBeHidden()
  await expect(row(page, 'Conquest')).toHaveCount(1)
  // The plan, which is open behind it, cites the one that is left.
  await record(page)
    .getByRole('button', { name: /as evidence/ })
    .first()
    .click()
  await expect(editor(page)).toBeVisible()
  await expect(editor(page)).toContainText('Conquest')
  await page.keyboard.press('ControlOrMeta+Shift+b')
  await page.getByRole('button', { name: 'Book 5' }).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(row(page, 'Conquest')).toHaveCount(2)
})

test('the table is sorted and gone through by keys, and Esc goes back to the plan', async ({
  page,
}) => {
  await table(page).getByRole('columnheader', { name: 'Year' }).click()
  await expect(table(page).getByRole('row').nth(1)).toContainText('Lenin')
  await row(page, 'Lenin').click()
  await page.keyboard.press('ArrowDown')
  await expect(field(page, 'Year')).toHaveValue('1968')
  await clean(page, 'the sources')
  await page.keyboard.press('Escape')
  await expect(editor(page)).toBeVisible()
})
