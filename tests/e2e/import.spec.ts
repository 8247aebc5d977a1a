/** Importing: what cannot be read is said in a sentence, and nothing is lost or left behind. */
import { writeFileSync } from 'node:fs'
import { expect, type Locator, openApp, openStocked, type Page, test } from './support/app.ts'
import { library, previewNotes } from './support/steps.ts'

/** The boxes of the notes of a preview, each named by its heading. */
const headings = (dialog: Locator) => dialog.getByRole('checkbox', { name: /^Add (?!all of)/ })

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

test(
  'of several files, those that can be read are previewed and the other is named',
  { tag: '@quick' },
  async ({ page, app, faults }, info) => {
    expect(faults).toEqual([])
    const bad = info.outputPath('broken.txt')
    writeFileSync(bad, Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34, 0, 1, 2]))
    await openApp(page, app)
    await page.getByRole('button', { name: 'Import notes' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Import notes' })
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Choose files' }).click()
    await (await chooser).setFiles(['tests/fixtures/notes/weimar-notes.txt', bad])
    await expect(dialog.getByText('13 new notes')).toBeVisible()
    await expect(dialog.getByRole('region', { name: 'Files' })).toContainText('“broken.txt”')
  },
)

test('a note can be left out and another renamed before they are added', async ({
  page,
  app,
  faults,
}) => {
  expect(faults).toEqual([])
  await openApp(page, app)
  const dialog = await previewNotes(page, 'tests/fixtures/notes/weimar-notes.txt')
  const heading = 'Who were the main politicians of the Republic?'
  await dialog.getByRole('row', { name: heading }).click()
  await page.keyboard.press('Space')
  await expect(dialog.getByRole('checkbox', { name: heading })).not.toBeChecked()
  await headings(dialog).first().press('F2')
  await dialog.getByRole('textbox', { name: 'Heading' }).fill('The first months')
  await page.keyboard.press('Enter')
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

test('cancelling while notes are added adds none, and keeps the preview as it was changed', async ({
  page,
  app,
  faults,
}, info) => {
  expect(faults).toEqual([])
  const many = info.outputPath('many.txt')
  writeFileSync(many, manyNotes(6000))
  await openApp(page, app)
  const dialog = await previewNotes(page, many)
  await dialog.getByRole('combobox', { name: 'Notebook' }).fill('Far too much')
  await dialog.getByRole('button', { name: 'Add to library' }).click()
  await expect(dialog.getByRole('progressbar', { name: 'Adding 6,000 notes' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog.getByRole('progressbar')).toHaveCount(0)
  await expect(dialog.getByRole('combobox', { name: 'Notebook' })).toHaveValue('Far too much')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await page.reload()
  await expect(page.getByRole('contentinfo')).not.toContainText('note')
})

const manyNotes = (many: number): string =>
  Array.from(
    { length: many },
    (_, at) =>
      `What happened in month ${at}?\n\n${['First', 'Second', 'Third', 'Fourth']
        .map((place) => `${place} of all, the council of month ${at} met.`)
        .join(' ')}\n`,
  ).join('\n')

test('files dropped while a preview is open come beside what is there, which stays as it was changed', async ({
  page,
  app,
  faults,
}) => {
  expect(faults).toEqual([])
  await openApp(page, app)
  await dropFile(page, 'first.txt', 'Who ruled?\n\nThe council ruled until 1920.\n')
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await headings(dialog).first().press('F2')
  await dialog.getByRole('textbox', { name: 'Heading' }).fill('Who ruled before 1920?')
  await page.keyboard.press('Enter')
  await dropFile(page, 'second.txt', 'Who fell?\n\nThe council fell in 1920.\n')
  await expect(headings(dialog)).toHaveCount(2)
  await expect(headings(dialog).first()).toHaveAccessibleName('Add Who ruled before 1920?')

  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await dropFile(page, 'second.txt', 'Who fell?\n\nThe council fell in 1920.\n')
  await expect(headings(dialog)).toHaveAccessibleName('Add Who fell?')
})

/** Drops a file on the window, as a drag from the desktop ends. */
const dropFile = (page: Page, name: string, words: string): Promise<void> =>
  page.evaluate(
    ([name, words]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([words], name))
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      )
    },
    [name, words] as const,
  )

/** Copies words, then pastes them wherever the keyboard is, as a person does. */
async function pasteWords(page: Page, words: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), words)
  await page.keyboard.press('ControlOrMeta+v')
}

/** Pastes what a program or system put on the clipboard, as the browser tells of it. */
const pasteData = (page: Page, files: [name: string, type: string, words: string][]) =>
  page.evaluate((files) => {
    const clipboardData = new DataTransfer()
    for (const [name, type, words] of files)
      clipboardData.items.add(new File([words], name, { type }))
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, files)

test('notes that are pasted are previewed, and added', async ({ page, app, faults }) => {
  expect(faults).toEqual([])
  await openApp(page, app)
  await page.getByRole('button', { name: 'Import notes' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await expect(dialog).toContainText('Plain text (.txt)')
  await pasteData(page, [['image.png', 'image/png', '…']])
  await expect(dialog.getByRole('alert')).toContainText('What you pasted is a picture.')
  await pasteWords(page, ' ')
  await expect(dialog.getByRole('alert')).toContainText('There are no words and no files to paste.')
  await pasteWords(page, 'Who ruled?\n\nThe council ruled until 1920.\n')
  await expect(headings(dialog)).toHaveAccessibleName('Add Who ruled?')
  await expect(dialog.getByRole('combobox', { name: 'Notebook' })).toHaveValue('Pasted text')
  await dialog.getByRole('button', { name: 'Add to library' }).click()
  await expect(
    library(page).getByRole('row', { name: 'The council ruled until 1920.' }).first(),
  ).toBeVisible()
})

test('files that are pasted are previewed', async ({ page, app, faults }) => {
  expect(faults).toEqual([])
  await openApp(page, app)
  await page.getByRole('button', { name: 'Import notes' }).first().click()
  await pasteData(page, [['Rulers.md', 'text/markdown', '# Who ruled?\n\nThe council ruled.\n']])
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await expect(dialog.getByRole('combobox', { name: 'Notebook' })).toHaveValue('Rulers')
})
