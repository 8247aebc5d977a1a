/** Importing: what cannot be read is said in a sentence, and nothing is lost or left behind. */
import { writeFileSync } from 'node:fs'
import { expect, openApp, openStocked, test } from './support/app.ts'
import { library, previewNotes } from './support/steps.ts'

const cases = [
  { name: 'empty.txt', bytes: Buffer.alloc(0), says: /empty\.txt is empty/ },
  { name: 'blank.txt', bytes: Buffer.from(' \n\t\n'), says: /blank\.txt/ },
  {
    name: 'picture.txt',
    bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    says: /picture\.txt/,
  },
  { name: 'huge.txt', bytes: Buffer.alloc(200_000_000, 'a'), says: /huge\.txt is 200 MB/ },
]

test('each file that cannot be read is named in a sentence, and the library is as before', async ({
  page,
  stocked,
  faults,
}, info) => {
  expect(faults).toEqual([])
  await openStocked(page, stocked)
  const before = await page.getByRole('contentinfo').textContent()
  await library(page).getByRole('button', { name: 'Import notes' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  for (const { name, bytes, says } of cases) {
    const path = info.outputPath(name)
    writeFileSync(path, bytes)
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Choose files' }).click()
    await (await chooser).setFiles(path)
    await expect(dialog.getByRole('alert')).toContainText(says)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await page.getByRole('contentinfo').textContent()).toBe(before)
})

test('of several files, those that can be read are previewed and the other is named', async ({
  page,
  app,
  faults,
}, info) => {
  expect(faults).toEqual([])
  const bad = info.outputPath('broken.txt')
  writeFileSync(bad, Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0, 1, 2]))
  await openApp(page, app)
  await page.getByRole('button', { name: 'Import notes' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose files' }).click()
  await (await chooser).setFiles(['tests/fixtures/notes/weimar-notes.txt', bad])
  await expect(dialog.getByText('13 notes')).toBeVisible()
  await expect(dialog.getByRole('status')).toContainText('broken.txt')
})

test('a note can be left out and another renamed before they are added', async ({
  page,
  app,
  faults,
}) => {
  expect(faults).toEqual([])
  await openApp(page, app)
  const dialog = await previewNotes(page, 'tests/fixtures/notes/weimar-notes.txt')
  const heading = 'Who were the main politicians of the Republic?'
  await dialog.getByRole('checkbox', { name: heading }).press('Space')
  const first = dialog.getByRole('textbox', { name: /heading/i }).first()
  await first.fill('The first months')
  await dialog.getByRole('button', { name: 'Add to library' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('contentinfo')).toContainText('12 notes')
  await expect(
    library(page)
      .getByRole('row', { name: /The first months/ })
      .first(),
  ).toBeVisible()
  await expect(library(page).getByRole('row', { name: heading })).toHaveCount(0)
})
