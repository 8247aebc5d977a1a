/** What a person does, in a person's words: the steps journeys are made of. */
import { expect, type Locator, type Page } from '@playwright/test'

type Name = string | RegExp

export const library = (page: Page): Locator => page.getByRole('region', { name: 'Library' })

export const editor = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Plan document' }).filter({ visible: true })

/** A block of the plan that is shown, by its accessible name. */
export const block = (page: Page, name: Name): Locator =>
  editor(page).getByRole('group', { name, ...(typeof name === 'string' && { exact: true }) })

export const snippet = (page: Page, words: string): Locator =>
  library(page).getByRole('row', { name: words }).first()

/** Searches the library; what is found is then in view to be clicked or dragged, in the place of all notes. */
export async function find(page: Page, words: string): Promise<void> {
  await library(page).getByRole('searchbox', { name: 'Search notes' }).fill(words)
  const told = library(page).getByText(/^\d+ snippets? found$/)
  await expect(told).toHaveCount(words.trim() === '' ? 0 : 1)
}

/** Clicks the first line of a block, or where its words belong while it has none, and types. */
export async function typeInto(page: Page, name: Name, words: string): Promise<void> {
  await block(page, name).first().locator('[data-line], [data-empty]').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(words)
}

/**
 * The quiet word at the foot of the window, once it is true. React shows that words are not saved by a
 * message to itself: one sent behind it comes after that.
 */
export async function saved(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((heard) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = heard
        port2.postMessage(null)
      }),
  )
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
}

/** Asks for all that can be said of how a piece of evidence is cited; gives the dialog. */
export async function citeInFull(page: Page, evidence: Locator): Promise<Locator> {
  await evidence.getByRole('button', { name: 'Move or change evidence' }).click()
  await page.getByRole('menuitem', { name: 'Cite …' }).click()
  const dialog = page.getByRole('dialog', { name: 'Source of this evidence' })
  await dialog.waitFor()
  return dialog
}

/** Chooses a file in the import dialog and waits for its preview. */
export async function previewNotes(page: Page, file: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Import notes' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: 'Choose files' }).click()
  await (await chooser).setFiles(file)
  // A large file takes its time on a busy machine, and shows its progress meanwhile.
  await dialog.getByRole('button', { name: 'Add to library' }).waitFor({ timeout: 40_000 })
  return dialog
}

export async function importNotes(page: Page, file: string, notebook: string): Promise<void> {
  const dialog = await previewNotes(page, file)
  await dialog.getByRole('combobox', { name: 'Notebook' }).fill(notebook)
  await dialog.getByRole('button', { name: 'Add to library' }).click()
  await expect(dialog).toBeHidden()
}

/** Begins a plan: on the first screen where that is shown, else by the button beside the tabs. */
export async function newPlan(page: Page, question: string): Promise<void> {
  const beside = page.getByRole('button', { name: 'New plan' })
  const isOpen = await beside.isVisible()
  if (isOpen) await beside.click()
  const form = isOpen ? page.getByRole('dialog', { name: 'New plan' }) : page.getByRole('main')
  await form.getByRole('textbox', { name: 'Question' }).fill(question)
  await form.getByRole('button', { name: 'Create plan' }).click()
  await expect(page.getByRole('heading', { name: question, level: 1 })).toBeVisible()
}

/** Asks the palette for something by its name, and gives what it found of that name. */
async function sought(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: /^Search or run/ }).click()
  const palette = page.getByRole('dialog', { name: 'Command palette' })
  await palette.getByRole('searchbox').fill(name)
  return palette.getByRole('menuitem', { name }).first()
}

/** Opens a plan that is in no tab. */
export async function openPlan(page: Page, question: string): Promise<void> {
  await (await sought(page, question)).click()
  await expect(page.getByRole('heading', { name: question, level: 1 })).toBeVisible()
}

export async function allPlans(page: Page): Promise<Locator> {
  await (await sought(page, 'All Plans')).click()
  return page.getByRole('dialog', { name: 'All plans' })
}

type Format = 'Word (.docx)' | 'PDF' | 'Plan file'

/** Exports the plan that is shown; gives the path of the download. */
export async function exportPlan(page: Page, format: Format): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export plan' })
  await dialog.getByText(format, { exact: true }).click()
  await expect(dialog.getByRole('radio', { name: format, exact: true })).toBeChecked()
  const download = page.waitForEvent('download', { timeout: 60_000 })
  await saveExport(dialog)
  return (await download).path()
}

/** Saves what the export's dialog offers, also where it asks first: of letters that no font here has. */
export async function saveExport(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  const sure = dialog.getByRole('button', { name: 'Save all the same' })
  // As a large plan takes on a busy machine.
  const long = { timeout: 60_000 }
  await expect
    .poll(async () => (await dialog.isHidden()) || (await sure.isVisible()), long)
    .toBe(true)
  if (await sure.isVisible()) await sure.click()
  await expect(dialog).toBeHidden(long)
}

/** Opens the sample notebook from the start page of an empty library, and waits for its plan. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Open the sample notebook' }).click()
  await editor(page).waitFor()
}
