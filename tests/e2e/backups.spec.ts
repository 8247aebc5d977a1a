/** Backups seen, looked inside and taken back; and the library taken along as one file. */
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  expect,
  openApp,
  openStocked,
  type Page,
  startApp,
  stockedQuestion,
  test,
} from './support/app.ts'
import { cleanInBoth } from './support/axe.ts'
import { block, editor, library, newPlan, saved, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const dialog = (page: Page) => page.getByRole('dialog', { name: /^Backup/ })
const listed = (page: Page) =>
  dialog(page).getByRole('list', { name: 'Backups' }).getByRole('listitem')
const told = (page: Page) => page.getByRole('region', { name: 'What happened' })

const tabs = (page: Page) => page.getByRole('navigation', { name: 'Open plans' })

/** Shows the backups as a person does who looks for them: by the palette. */
async function showBackups(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('backups')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
}

/** A plan with a line of argument, and a backup of it; then the line is written over. */
async function backedUpAndChanged(...[page, app]: Parameters<typeof openStocked>): Promise<void> {
  await openStocked(page, app)
  await typeInto(page, 'Line of argument', 'It was weak from within.')
  await saved(page)
  await showBackups(page)
  await dialog(page).getByRole('button', { name: 'Back up now' }).click()
  await expect(told(page)).toContainText('The library is backed up.')
  await page.keyboard.press('Escape')
  await block(page, 'Line of argument').getByText('It was weak from within.').click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Overwritten by mistake.')
  await saved(page)
}

async function lookInsideNewest(page: Page): Promise<void> {
  await showBackups(page)
  await listed(page)
    .first()
    .getByRole('button', { name: /^Look inside/ })
    .click()
  await expect(dialog(page).getByRole('list', { name: 'Plans in this backup' })).toBeVisible()
}

test('a plan is looked at in a backup and taken back beside the one there is', async ({
  page,
  stocked,
}) => {
  await backedUpAndChanged(page, stocked)
  await showBackups(page)
  await expect(listed(page).first()).toContainText(/1 notebook, \d+ notes, 1 plan · \d+ kB/)
  await cleanInBoth(page, 'backups', '[role=dialog]')
  await page.keyboard.press('Escape')

  await lookInsideNewest(page)
  await dialog(page)
    .getByRole('button', { name: `Read ${stockedQuestion}` })
    .click()
  await expect(dialog(page).getByRole('list', { name: 'The plan as it was' })).toContainText(
    'Line of argument: It was weak from within.',
  )
  await cleanInBoth(page, 'inside a backup', '[role=dialog]')
  await dialog(page)
    .getByRole('button', { name: `Take back ${stockedQuestion}` })
    .click()
  await expect(told(page)).toContainText('Added 1 plan.')
  await page.keyboard.press('Escape')

  await expect(block(page, 'Line of argument')).toContainText('Overwritten by mistake.')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('from the backup of')
  await page.keyboard.press('Enter')
  await expect(block(page, 'Line of argument')).toContainText('It was weak from within.')
})

test('the whole library is taken back, the open plan with it, and the one there was too', async ({
  page,
  stocked,
}) => {
  await backedUpAndChanged(page, stocked)
  await newPlan(page, 'Was it made since?')
  await tabs(page).getByText(stockedQuestion).click()
  await lookInsideNewest(page)
  await dialog(page)
    .getByRole('button', { name: /^Take back the whole library/ })
    .click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click()
  await expect(told(page)).toContainText('The library is as it was in the backup.')
  await expect(dialog(page)).toBeHidden()
  await expect(block(page, 'Line of argument')).toContainText('It was weak from within.')
  await expect(tabs(page).getByText('Was it made since?')).toBeHidden()

  // What is written now is saved: the window knows the state that it is written in.
  await typeInto(page, /^Point 1/, 'Article 48 came first.')
  await saved(page)

  await showBackups(page)
  await dialog(page)
    .getByRole('button', { name: /^Look inside: Set aside when/ })
    .click()
  const aside = page.getByRole('dialog', { name: /^Set aside when another was taken back/ })
  await expect(aside).toContainText('Was it made since?')
  await aside.getByRole('button', { name: /^Take back the whole library/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click()
  await expect(block(page, 'Line of argument')).toContainText('Overwritten by mistake.')
})

test('backups of one minute are told apart', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await showBackups(page)
  for (const made of [1, 2]) {
    await dialog(page).getByRole('button', { name: 'Back up now' }).click()
    await expect(listed(page)).toHaveCount(made + 1)
  }
  const names = await listed(page)
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
  expect(new Set(names).size).toBe(3)
})

test('a library that was set aside is deleted when it is asked for twice', async ({
  page,
  stocked,
}) => {
  const name = 'library.db.damaged-2026-05-04T12-00-00.000Z'
  writeFileSync(join(stocked.dataFolder, name), 'ink'.repeat(9000))
  await openStocked(page, stocked)
  await showBackups(page)
  const aside = dialog(page).getByRole('list', { name: 'Set aside' }).getByRole('listitem')
  await expect(aside).toContainText(/Set aside as damaged, .+ · 27 kB/)
  await expect(
    dialog(page)
      .getByRole('list', { name: 'Backups' })
      .getByRole('button', { name: /^Delete/ }),
  ).toHaveCount(0)

  await aside.getByRole('button', { name: /^Delete: Set aside as damaged/ }).focus()
  await page.keyboard.press('Enter')
  const asked = page.getByRole('alertdialog')
  await expect(asked).toContainText('can never be read or taken back')
  await page.keyboard.press('Enter')
  await expect(asked).toBeHidden()
  expect(existsSync(join(stocked.dataFolder, name))).toBe(true)

  await page.keyboard.press('Enter')
  await asked.getByRole('button', { name: 'Delete it' }).click()
  await expect(told(page)).toContainText('Deleted. 27 kB are free again.')
  await expect(aside).toHaveCount(0)
  expect(existsSync(join(stocked.dataFolder, name))).toBe(false)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
})

test('the library goes to another computer as one file, once', async ({
  page,
  stocked,
  browser,
}, info) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'It was weak from within.')
  await showBackups(page)
  const download = page.waitForEvent('download')
  await dialog(page)
    .getByRole('button', { name: /^Take the library along/ })
    .click()
  const file = info.outputPath('Mine.linchpin-library')
  copyFileSync(await (await download).path(), file)
  await expect(told(page)).toContainText('to your downloads.')

  const folder = mkdtempSync(join(tmpdir(), 'linchpin-e2e-'))
  const there = await startApp(folder)
  const other = await browser.newPage()
  try {
    await openApp(other, there)
    await showBackups(other)
    await merge(other, file)
    await expect(told(other)).toContainText(/Added 1 plan, 1 notebook and \d+ notes\./)
    await merge(other, file)
    await expect(told(other)).toContainText('All of it is here already.')
    const words = info.outputPath('Words.linchpin-library')
    writeFileSync(words, 'These are words.'.repeat(600))
    await merge(other, words)
    await expect(other.getByRole('alert')).toContainText('nothing in it can be read')
    await other.keyboard.press('Escape')
    await expect(library(other)).toContainText('Weimar notes')
    await other.keyboard.press('ControlOrMeta+k')
    await other.keyboard.type('Weimar')
    await other.keyboard.press('Enter')
    await editor(other).waitFor()
    await expect(block(other, 'Line of argument')).toContainText('It was weak from within.')
  } finally {
    await other.close()
    await there.end()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function merge(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await dialog(page)
    .getByRole('button', { name: /^Merge a library/ })
    .click()
  await (await chooser).setFiles(file)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Merge it' }).click()
}
