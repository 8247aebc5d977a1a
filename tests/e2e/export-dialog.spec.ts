/** What a plan is exported as: its pages before they are made, what is chosen, and what is missing. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { readPdfFile } from '../unit/main/export/pdf-file.ts'
import { expect, openApp, openStocked, test } from './support/app.ts'
import { clean } from './support/axe.ts'
import { editor, openSample, saved, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

async function openExport(page: Page): Promise<Locator> {
  await page.keyboard.press('ControlOrMeta+e')
  const dialog = page.getByRole('dialog', { name: 'Export plan' })
  await dialog.getByRole('img', { name: /^Page 1 of/ }).waitFor({ timeout: 30_000 })
  return dialog
}

test('shows as many pages as the PDF has, and turns them by keys and buttons', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await openSample(page)
  const dialog = await openExport(page)
  const first = dialog.getByRole('img', { name: /^Page 1 of/ })
  const many = Number((await first.getAttribute('alt'))?.split(' ').at(-1))
  await page.keyboard.press('PageDown')
  await expect(first).toHaveCount(0)
  await dialog.getByRole('button', { name: /^Pages? before$/ }).click()
  await expect(first).toBeVisible()

  await dialog.getByText('PDF', { exact: true }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  const { pages } = await readPdfFile(readFileSync(await (await download).path()))
  expect(pages).toBe(many)
})

test('offers what bears on the format, and remembers what was chosen', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'It was flawed.')
  await saved(page)
  const dialog = await openExport(page)
  await expect(dialog.getByRole('radio', { name: 'Word (.docx)' })).toBeFocused()
  await expect(dialog.getByRole('switch', { name: /^Live Zotero citations/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: 'PDF' })).toBeChecked()
  await expect(dialog.getByRole('switch', { name: /^Live Zotero citations/ })).toHaveCount(0)
  await dialog.getByText('Essay draft').click()
  await expect(dialog.getByRole('checkbox', { name: 'Stances' })).toHaveCount(0)
  await dialog.getByRole('radio', { name: 'Letter' }).click()
  await dialog.getByRole('button', { name: 'Text size: more' }).click()
  await dialog.getByRole('textbox', { name: 'In the head of each page' }).fill('Candidate 4072')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  const again = await openExport(page)
  await expect(again.getByRole('radio', { name: 'PDF' })).toBeChecked()
  await page.keyboard.press('Escape')
  await page.reload()
  await editor(page).waitFor()
  await openExport(page)
  await expect(dialog.getByRole('radio', { name: 'Essay draft' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'Letter' })).toBeChecked()
  await expect(dialog.getByText('12 pt')).toBeVisible()
  await expect(dialog.getByRole('textbox', { name: 'In the head of each page' })).toHaveValue(
    'Candidate 4072',
  )
})

test('copies the plan with its footnotes, as Word has them', async ({ page, app }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openApp(page, app)
  await openSample(page)
  const dialog = await openExport(page)
  const copied = page.evaluate(
    () =>
      new Promise<{ html: string; text: string }>((resolve) => {
        document.addEventListener('paste', ({ clipboardData }) =>
          resolve({
            html: clipboardData?.getData('text/html') ?? '',
            text: clipboardData?.getData('text/plain') ?? '',
          }),
        )
      }),
  )
  await dialog.getByRole('button', { name: 'Copy as rich text' }).click()
  await expect(page.getByText('Copied. Paste it into Word')).toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('ControlOrMeta+v')
  const { html, text } = await copied
  expect(html).toContain('mso-footnote-id')
  expect(text).toContain('The tools of Stalin’s terror were made in Lenin’s lifetime.')
})

test('prints the pages that are shown, each to the edges of its sheet', async ({ page, app }) => {
  await openApp(page, app)
  await openSample(page)
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-told', 'print')
  })
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: /^Print/ }).click()
  await expect(page.locator('html')).toHaveAttribute('data-told', 'print', { timeout: 30_000 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#printed-pages img').first()).toBeVisible()
  await expect(page.locator('#app')).toBeHidden()
  const many = await page.locator('#printed-pages img').count()
  const { pages } = await readPdfFile(await page.pdf({ preferCSSPageSize: true }))
  expect(pages).toBe(many)
  // What was printed is let go of.
  await expect(page.locator('#printed-pages')).toHaveCount(0)
})

test('names what is missing, and goes to where it belongs', async ({ page, app }) => {
  await openApp(page, app)
  await openSample(page)
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: 'Go to: Point 4 has no claim' }).click()
  await expect(dialog).toBeHidden()
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type('It had another way open.')
  await saved(page)
  await openExport(page)
  await expect(dialog.getByText('Point 4 has no claim')).toHaveCount(0)
})

test('a press on a page goes to the block of the plan that stands there', async ({ page, app }) => {
  await openApp(page, app)
  await openSample(page)
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: /^Page 1 of/ }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(editor(page)).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`can be used by everyone: ${colorScheme}`, async ({ page, app }) => {
    await page.emulateMedia({ colorScheme })
    await openApp(page, app)
    await openSample(page)
    await openExport(page)
    await clean(page, `the export, ${colorScheme}`)
  })
