/** The preview of an import: what was read is put right before it is added, by the mouse and by keys alone. */
import { writeFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, openApp, type Page, type RunningApp, test } from './support/app.ts'
import { lockedPdf } from './support/locked-pdf.ts'
import { library } from './support/steps.ts'

const purges = `What was the Chistka?

It began in 1932. Over 500,000 members were expelled. It ended in 1935.

Who was Kirov?

He led Leningrad. He was shot on 1 December 1934.

Where was his bodyguard?

- Borisov was late.
- He died next day.
`

type TestInfo = { outputPath: (name: string) => string }

/** Writes files of those names and words, and previews them. */
async function preview(
  page: Page,
  app: RunningApp | null,
  info: TestInfo,
  files: Record<string, string | Buffer>,
): Promise<Locator> {
  const paths = Object.entries(files).map(([name, words]) => {
    const path = info.outputPath(name)
    writeFileSync(path, words)
    return path
  })
  if (app) await openApp(page, app)
  await page.getByRole('button', { name: 'Import notes' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose files' }).click()
  await (await chooser).setFiles(paths)
  await dialog.getByRole('button', { name: 'Add to library' }).waitFor()
  return dialog
}

const grid = (dialog: Locator) => dialog.getByRole('grid', { name: 'Notes to add' })
const row = (dialog: Locator, name: RegExp) => grid(dialog).getByRole('row', { name })
const snippets = (dialog: Locator) => dialog.getByRole('region', { name: 'Snippets' })
const files = (dialog: Locator) => dialog.getByRole('region', { name: 'Files' })
const headings = (dialog: Locator) =>
  grid(dialog).getByRole('checkbox', { name: /^Add (?!all of)/ })

/** Presses one of the tools of a note, which show where it is pointed at. */
async function use(dialog: Locator, name: RegExp, tool: string): Promise<void> {
  await row(dialog, name).hover()
  await row(dialog, name).getByRole('button', { name: tool, exact: true }).click()
}

test('by the mouse a note is renamed, merged, split, read as text, left out and brought in, and all is undone', async ({
  page,
  app,
  faults,
}, info) => {
  expect(faults).toEqual([])
  const dialog = await preview(page, app, info, { 'purges.txt': purges })
  const account = files(dialog).getByText(/^10 blocks: /)
  await expect(account).toHaveText('10 blocks: 3 headings, 7 snippets, none left out')

  await use(dialog, /Chistka/, 'Rename')
  await dialog.getByRole('textbox', { name: 'Heading' }).fill('The Chistka')
  await page.keyboard.press('Enter')
  await expect(row(dialog, /^The Chistka, 3 snippets/)).toBeFocused()

  await use(dialog, /bodyguard/, 'Read as')
  await page.getByRole('menuitemradio', { name: 'Text of the note above' }).click()
  await expect(account).toHaveText('10 blocks: 2 headings, 8 snippets, none left out')
  await expect(row(dialog, /Kirov.*5 snippets/)).toBeFocused()
  await expect(snippets(dialog)).toContainText('Where was his bodyguard? read as text')

  await use(dialog, /Kirov/, 'Merge with the note above')
  await expect(account).toHaveText('10 blocks: 1 heading, 8 snippets, 1 left out: 1 by you')
  await expect(headings(dialog)).toHaveCount(1)

  await use(dialog, /Chistka/, 'Split')
  await snippets(dialog)
    .getByRole('button', { name: 'Begin a new note with “He led Leningrad.”' })
    .click()
  const heading = dialog.getByRole('textbox', { name: 'Heading' })
  await expect(heading).toHaveValue('He led Leningrad')
  await heading.fill('Kirov')
  await page.keyboard.press('Enter')
  await expect(headings(dialog)).toHaveCount(2)

  await use(dialog, /^The Chistka/, 'Leave out')
  await expect(account).toHaveText('10 blocks: 0 headings, 5 snippets, 5 left out: 5 by you')
  await files(dialog).getByRole('button', { name: 'purges.txt' }).click()
  await files(dialog).getByRole('button', { name: 'Bring in The Chistka' }).click()
  await files(dialog).getByRole('button', { name: 'Bring in Who was Kirov?' }).click()
  await expect(account).toHaveText('10 blocks: 1 heading, 9 snippets, none left out')

  const undo = dialog.getByRole('button', { name: 'Undo' })
  while (await undo.isEnabled()) await undo.click()
  await expect(account).toHaveText('10 blocks: 3 headings, 7 snippets, none left out')
  await dialog.getByRole('button', { name: 'Redo' }).click()
  await expect(row(dialog, /^The Chistka, 3 snippets/)).toBeVisible()

  await dialog.getByRole('button', { name: 'Add to library' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('contentinfo')).toContainText('3 notes, 7 snippets')
  await expect(
    library(page)
      .getByRole('row', { name: /^The Chistka/ })
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('contentinfo')).not.toContainText('3 notes')
})

test('by keys alone the same is done', async ({ page, app, faults }, info) => {
  expect(faults).toEqual([])
  const dialog = await preview(page, app, info, { 'purges.txt': purges })
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  await expect(dialog.getByRole('combobox', { name: 'Notebook' })).toBeFocused()
  await row(dialog, /Chistka/).focus()

  await press('F2')
  await page.keyboard.type('Purge of 1932')
  await press('Enter')
  await expect(row(dialog, /^Purge of 1932/)).toBeFocused()

  await press('m')
  await expect(dialog.getByText('There is no note above it in its file.')).toBeAttached()
  await press('ArrowDown', 'ArrowDown', 't')
  await expect(row(dialog, /Kirov.*5 snippets/)).toBeFocused()
  await press('m')
  await expect(row(dialog, /^Purge of 1932, 8 snippets/)).toBeFocused()
  await expect(dialog.getByText(/The heading “Who was Kirov\?” is left out\./)).toBeAttached()

  await press('s')
  await expect(
    snippets(dialog)
      .getByRole('button', { name: /Begin a new note/ })
      .first(),
  ).toBeFocused()
  await press('ArrowDown', 'Enter')
  await expect(dialog.getByRole('textbox', { name: 'Heading' })).toBeFocused()
  await page.keyboard.type('It ended')
  await press('Enter')
  await expect(row(dialog, /^It ended, 6 snippets/)).toBeFocused()
  await press('s', 'Escape')
  await expect(row(dialog, /^It ended/)).toBeFocused()

  await press(' ')
  await expect(dialog.getByRole('checkbox', { name: 'Add It ended' })).not.toBeChecked()
  await press('Delete')
  await expect(row(dialog, /^Purge of 1932, 2 snippets/)).toBeFocused()
  await press('Control+z', 'Control+z', 'Control+z')
  await expect(row(dialog, /Purge of 1932/)).toHaveCount(1)
  await press('Control+Shift+z')

  await dialog.getByRole('combobox', { name: 'Notebook' }).focus()
  await press('Control+a')
  await page.keyboard.type('The purges')
  await press('Tab')
  await page.keyboard.type('power')
  await press('Enter', 'Enter')
  await expect(dialog).toBeHidden()
  await expect(
    library(page)
      .getByRole('row', { name: /^Purge of 1932/ })
      .first(),
  ).toBeVisible()
})

test('of a file that was imported before only what is new or changed is offered, word by word', async ({
  page,
  app,
  faults,
}, info) => {
  expect(faults).toEqual([])
  const first = await preview(page, app, info, { 'purges.txt': purges })
  await first.getByRole('button', { name: 'Add to library' }).click()
  await expect(first).toBeHidden()

  const changed = `${purges.replace('was shot', 'was killed')}\nWho was Yagoda?\n\nHe led the police.\n`
  const dialog = await preview(page, null, info, { 'purges.txt': changed })
  await expect(files(dialog)).toContainText('unchanged 2, changed 1, new 1')
  await expect(row(dialog, /^2 unchanged, nothing to do/)).toBeVisible()
  await expect(headings(dialog)).toHaveCount(2)
  await expect(dialog.getByText('1 new note, 1 changed')).toBeVisible()

  await row(dialog, /Kirov/).click()
  await expect(snippets(dialog).locator('del')).toHaveText('shot')
  await expect(snippets(dialog).locator('ins')).toHaveText('killed')
  await snippets(dialog).getByRole('radio', { name: 'Keep mine' }).click()
  await expect(row(dialog, /Kirov.*mine kept/)).toBeVisible()
  await expect(dialog.getByText('1 new note', { exact: true })).toBeVisible()
  await snippets(dialog).getByRole('radio', { name: 'New words' }).click()

  await row(dialog, /^2 unchanged/).press('Enter')
  await expect(row(dialog, /Chistka.*unchanged/)).toBeVisible()
  await dialog.getByRole('tab', { name: /^Changed/ }).click()
  await expect(grid(dialog).getByRole('row')).toHaveCount(2)

  await dialog.getByRole('button', { name: 'Add to library' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('contentinfo')).toContainText('4 notes')
  await expect(
    library(page)
      .getByRole('row', { name: /He was killed/ })
      .first(),
  ).toBeVisible()
})

test('files are added to an import, and what was changed before stays', async ({
  page,
  app,
  faults,
}, info) => {
  expect(faults).toEqual([])
  const dialog = await preview(page, app, info, { 'purges.txt': purges })
  await use(dialog, /Kirov/, 'Merge with the note above')
  await expect(headings(dialog)).toHaveCount(2)

  const other = info.outputPath('lenin.txt')
  writeFileSync(other, 'Who led in 1917?\n\nLenin led.\n')
  const chooser = page.waitForEvent('filechooser')
  await files(dialog).getByRole('button', { name: 'Add files' }).click()
  await (await chooser).setFiles(other)
  await expect(headings(dialog)).toHaveCount(3)
  await expect(files(dialog)).toContainText('1 left out: 1 by you')
  await expect(dialog.getByText('3 new notes')).toBeVisible()

  await dialog.getByRole('button', { name: 'Find in these notes' }).click()
  await page.keyboard.type('1917')
  await expect(headings(dialog)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(row(dialog, /Who led in 1917/)).toBeFocused()
})

test('a file that is locked opens by its password', async ({ page, app, faults }, info) => {
  expect(faults).toEqual([])
  const locked = lockedPdf('kremlin', ['Who was Kirov?', '', 'He led Leningrad until 1934.'])
  const dialog = await preview(page, app, info, { 'locked.pdf': locked })
  const password = files(dialog).getByLabel('Password of locked.pdf')
  await password.fill('wrong')
  await password.press('Enter')
  await expect(files(dialog)).toContainText('That password does not open it.')
  await password.fill('kremlin')
  await files(dialog).getByRole('button', { name: 'Unlock' }).click()
  await expect(row(dialog, /Who was Kirov/)).toBeVisible()
  await expect(password).toHaveCount(0)
})

test('the columns of a table are chosen by its first rows', async ({ page, app, faults }, info) => {
  expect(faults).toEqual([])
  const table =
    'Who was he?\tName\tTopic\nLed the Red Army.\tLeon Trotsky\tOpponents\nLed Leningrad.\tSergei Kirov\tAllies\n'
  const dialog = await preview(page, app, info, { 'cards.tsv': table })
  await files(dialog).getByRole('button', { name: 'Choose columns' }).click()
  const columns = page.getByRole('dialog', { name: 'Columns of cards.tsv' })
  const choose = async (column: RegExp, use: string) => {
    await columns.getByRole('button', { name: column }).click()
    await page.getByRole('option', { name: use, exact: true }).click()
  }
  await choose(/Who was he\?|Column 1/, 'Text')
  await choose(/Name|Column 2/, 'Heading')
  await choose(/Topic|Column 3/, 'Tags')
  await columns.getByRole('button', { name: 'Read again' }).click()
  await expect(columns).toBeHidden()
  await expect(row(dialog, /^Leon Trotsky, 1 snippet/)).toBeVisible()
  await row(dialog, /^Leon Trotsky/).click()
  await expect(snippets(dialog)).toContainText('Led the Red Army.')
})

test('what is pasted with its headings is read with them', async ({ page, app, faults }) => {
  expect(faults).toEqual([])
  await openApp(page, app)
  await page.getByRole('button', { name: 'Import notes' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await dialog.getByRole('button', { name: 'Choose files' }).waitFor()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Kirov\nHe led Leningrad.')
    clipboardData.setData('text/html', '<h2>Kirov</h2><p>He led <b>Leningrad</b>.</p>')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await expect(row(dialog, /^Kirov, 1 snippet/)).toBeVisible()
  await expect(dialog.getByRole('combobox', { name: 'Notebook' })).toHaveValue('Pasted text')
  await expect(files(dialog)).toContainText('Pasted text.html')
})

test('the preview can be used in a window of any width, and has no fault that is found by rule', async ({
  page,
  app,
  faults,
}, info) => {
  expect(faults).toEqual([])
  const dialog = await preview(page, app, info, { 'purges.txt': purges })
  for (const width of [1440, 1000, 700, 320]) {
    await page.setViewportSize({ width, height: 760 })
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(await dialog.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true)
  }
  await dialog.getByRole('radio', { name: 'Files' }).click()
  await expect(files(dialog)).toBeVisible()
  await dialog.getByRole('radio', { name: 'Notes' }).click()
  await row(dialog, /Kirov/).press('Enter')
  await expect(snippets(dialog)).toContainText('He led Leningrad.')
  await snippets(dialog).getByRole('button', { name: 'Notes' }).click()
  await expect(row(dialog, /Kirov/)).toBeFocused()
})
