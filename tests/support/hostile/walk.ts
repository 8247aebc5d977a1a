/**
 * A walk through everything the window shows, with a library full of hostile words: the same in the
 * browser and on the desktop, where only choosing and keeping files differ.
 */
import { expect, type Page } from '@playwright/test'
import { allPlans, block, editor, find, library, saved, typeInto } from '../../e2e/support/steps.ts'
import { keepAndRecall, searchPalette, seeBesidePlan } from './beside.ts'
import type { HostileLibrary } from './library.ts'
import { hostileWords } from './payloads/index.ts'
import { inLine, sample, samples } from './samples.ts'

/** Words as a page shows them, without blanks, whose number is the browser's to say. */
const squeezed = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/\s+|\uFFFD/gu, '')

/** Expects every one of the words among what is shown. */
function expectAll(shown: string, words: readonly string[]): void {
  const all = squeezed(shown)
  expect(words.filter((one) => !all.includes(squeezed(one)))).toEqual([])
}

export async function seeStart(page: Page, { questions }: HostileLibrary): Promise<void> {
  const list = page.getByRole('list', { name: 'Plans' })
  await expect(list.getByRole('listitem')).toHaveCount(questions.length + 2)
  expectAll((await list.textContent()) ?? '', questions)
}

/** Scrolls through all notes and their snippets. */
export async function seeLibrary(page: Page): Promise<void> {
  const tree = library(page).getByRole('treegrid', { name: 'Notes' })
  await tree.waitFor()
  const seen = await tree.evaluate(async (element) => {
    const frame = () => new Promise((settle) => requestAnimationFrame(settle))
    const rows = new Map<string, string>()
    // Rows are measured and fetched as they come into view, so the end moves on.
    for (let still = 0; still < 10; ) {
      for (const row of element.querySelectorAll('[role=row]'))
        rows.set(row.getAttribute('data-key') ?? row.textContent, row.textContent)
      const before = element.scrollTop
      element.scrollTop += element.clientHeight * 0.8
      await frame()
      await frame()
      still = element.scrollTop === before ? still + 1 : 0
    }
    return [...rows.values()].join('\n')
  })
  expectAll(seen, hostileWords)
  await tree.evaluate((element) => element.scrollTo(0, 0))
}

export async function searchLibrary(page: Page): Promise<void> {
  for (const words of samples) {
    await find(page, inLine(words))
    await expect(library(page).getByRole('searchbox')).toHaveValue(inLine(words))
  }
  await find(page, 'hit')
  await expect(library(page).locator('mark').first()).toBeVisible()
  expect(await library(page).getByRole('alert').count()).toBe(0)
  await find(page, '')
}

const leave = (page: Page) => page.keyboard.press('Escape')

/** The list of notebooks, and the dialogs that name sources, with the list of sources in them. */
export async function citeInLibrary(page: Page): Promise<void> {
  const pane = library(page)
  await pane.getByRole('button', { name: /Notebook/ }).click()
  const options = page.getByRole('listbox').getByRole('option')
  await options.nth(1).waitFor()
  expectAll(
    (await options.allTextContents()).join('\n'),
    hostileWords.map((words) => words.slice(0, 200).trim()),
  )
  await options.nth(1).click()
  await pane.getByRole('button', { name: /^Source of / }).click()
  await chooseSource(page, 'Source of the notebook')
  await pane.getByRole('row').first().hover()
  await pane.getByRole('row').first().getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Source …' }).click()
  await chooseSource(page, 'Source of the note')
  await pane.getByRole('button', { name: /Notebook/ }).click()
  await options.first().click()
}

async function chooseSource(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name })
  const box = dialog.getByRole('combobox', { name: 'Source' })
  await box.fill('hit')
  await page.getByRole('listbox').getByRole('option').first().click()
  await dialog.getByRole('textbox').last().fill(inLine(sample))
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toBeHidden()
}

export async function openPlan(page: Page, { question }: HostileLibrary): Promise<void> {
  await page
    .getByRole('list', { name: 'Plans' })
    .getByRole('button')
    .filter({ hasText: question.replace(/\s+/g, ' ') })
    .first()
    .click()
  await editor(page).waitFor()
}

/** The whole plan, from the first line to the last. */
export async function seePlan(page: Page, { question }: HostileLibrary): Promise<void> {
  const shown = editor(page)
  await expect
    .poll(async () => squeezed((await shown.textContent()) ?? ''))
    .toContain(squeezed(hostileWords.at(-1) ?? ''))
  expectAll((await shown.textContent()) ?? '', hostileWords)
  expect(squeezed(await page.title())).toContain(squeezed(question))
  await shown.evaluate(async (element) => {
    for (const block of element.querySelectorAll('[role=group]')) block.scrollIntoView()
    await new Promise((settle) => requestAnimationFrame(settle))
    element.querySelector('[role=group]')?.scrollIntoView()
  })
}

/** What can be done with a block, and where it can go: menus named by the words of other blocks. */
export async function useBlockMenus(page: Page): Promise<void> {
  const point = block(page, /^Point 1/).first()
  await point.locator('[data-line]').first().click()
  await point.locator('[data-ask=menu]').first().click()
  await page.getByRole('menuitem', { name: 'Move to …' }).click()
  await expect(
    page.getByRole('menu', { name: 'Move to' }).getByRole('menuitem').first(),
  ).toBeVisible()
  await leave(page)
  const evidence = point.getByRole('group', { name: /^Evidence/ }).first()
  await evidence.locator('[data-line]').first().click()
  await evidence.locator('[data-ask=menu]').first().click()
  await page.getByRole('menuitem', { name: 'Cite …' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Source' }).fill('hit')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.getByRole('listbox').getByRole('option').nth(1).click()
  await dialog.getByRole('textbox', { name: 'Words before' }).fill(inLine(sample))
  await dialog.getByRole('textbox', { name: 'Words after' }).fill(inLine(sample))
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** A snippet into the plan by its menu, and one by a drag. */
export async function insertSnippets(page: Page): Promise<void> {
  const row = library(page).getByRole('row', { level: 2 }).first()
  await row.hover()
  await row.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Insert into …' }).click()
  const places = page.getByRole('menu', { name: 'Insert into …' }).getByRole('menuitem')
  await expect(places.first()).toBeVisible()
  await places.nth(1).click()
  await row.dragTo(block(page, 'Line of argument'), { targetPosition: { x: 40, y: 5 } })
  await saved(page)
}

/** All plans; a plan begun, renamed, and nearly deleted. */
export async function workWithPlans(page: Page, { questions }: HostileLibrary): Promise<void> {
  const all = await allPlans(page)
  const items = all.getByRole('listitem')
  await items.nth(2).waitFor()
  expectAll((await items.allTextContents()).join('\n'), questions)
  await items.nth(2).getByRole('button').first().click()
  await expect(all).toBeHidden()
  await page.getByRole('button', { name: 'New plan' }).click()
  const begin = page.getByRole('dialog', { name: 'New plan' })
  await begin
    .getByRole('textbox', { name: 'Question' })
    .fill(`${sample}"><img src=x onerror=hit(0)>`)
  await begin.getByRole('button', { name: 'Create plan' }).click()
  await expect(begin).toBeHidden()
  await editor(page).waitFor()
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name: /Change the question/ }).click()
  const rename = page.getByRole('dialog', { name: 'Change the question' })
  await rename.getByRole('textbox', { name: 'Question' }).fill(samples.join(' ').slice(0, 900))
  await rename.getByRole('button', { name: 'Change the question' }).click()
  await expect(rename).toBeHidden()
  await expect.poll(() => page.title()).toContain(samples[1] ?? '')
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name: /Delete plan/ }).click()
  const told = page.getByRole('region', { name: 'What happened' })
  await expect(told).toContainText(sample)
  await told.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => page.title()).toContain(samples[1] ?? '')
}

/** All sources, a form with one in it, a failure that names what cites it, a new one that is deleted. */
export async function workWithSources(page: Page): Promise<void> {
  const list = page.getByRole('list', { name: 'Sources' })
  // Beside no plan they come when they are asked for.
  if (await list.isHidden()) await page.keyboard.press('ControlOrMeta+3')
  expectAll((await list.textContent()) ?? '', hostileWords)
  await list
    .getByRole('button', { name: /^Change / })
    .first()
    .click()
  const change = page.getByRole('dialog', { name: 'Change source' })
  await change.getByRole('button', { name: 'Save source' }).click()
  await expect(change).toBeHidden()
  await list
    .getByRole('button', { name: /^Delete / })
    .first()
    .click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await page.getByRole('button', { name: 'Add source' }).first().click()
  const add = page.getByRole('dialog', { name: 'Add source' })
  for (const field of await add.getByRole('textbox').all())
    if (await field.isEditable()) await field.fill(inLine(sample))
  await add.getByRole('button', { name: 'Add source' }).click()
  await expect(add.getByRole('textbox').first()).toBeVisible()
  await leave(page)
}

/** Gives each payload to the editor as a page would: pasted, and dropped. */
export async function pasteAndDrop(page: Page): Promise<void> {
  await typeInto(page, 'Line of argument', sample)
  await page.evaluate((given) => {
    const target = document.activeElement
    for (const html of given) {
      const data = new DataTransfer()
      data.setData('text/html', `<meta charset="utf-8"><p>${html}</p>`)
      data.setData('text/plain', html)
      data.setData('text/uri-list', html)
      data.setData('application/x-lexical-editor', html)
      const paste = { clipboardData: data, bubbles: true, cancelable: true }
      target?.dispatchEvent(new ClipboardEvent('paste', paste))
      const drop = {
        dataTransfer: data,
        bubbles: true,
        cancelable: true,
        clientX: 700,
        clientY: 400,
      }
      target?.dispatchEvent(new DragEvent('dragover', drop))
      target?.dispatchEvent(new DragEvent('drop', drop))
    }
  }, hostileWords)
  await expect(editor(page)).toContainText('Not italic')
}

export async function findInPlan(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+f')
  const bar = page.getByRole('search', { name: 'Find in plan' })
  for (const words of samples.slice(0, 6)) {
    await bar.getByRole('searchbox').fill(inLine(words))
    await expect(bar.getByRole('searchbox')).toHaveValue(inLine(words))
  }
  await leave(page)
  await page.keyboard.press('ControlOrMeta+/')
  await expect(page.getByRole('dialog')).toBeVisible()
  await leave(page)
}

/** Files with hostile names and words, dropped on the window: some are read, the others named in a sentence. */
export async function importFiles(page: Page): Promise<void> {
  const notes = hostileWords
    .map((words) => words.toWellFormed().replace(/[\p{Cc}\uFFFD]+/gu, ' '))
    .map((words) => `What is ${words}?\n\nIt is ${words}, said Mrs ${words}.\n`)
    .join('\n')
  // Signs that part folders are refused in names.
  const nameOf = (words: string) => words.replace(/[/\\\0\r\n]/g, '∕')
  const named = (extension: string) => samples.map((words) => `${nameOf(words)}.${extension}`)
  await dropFiles(page, [
    ...named('txt').map((name) => ({ name, words: notes.slice(0, 400) })),
    { name: `all ${nameOf(sample)}.txt`, words: notes },
    ...named('docx').map((name) => ({ name, words: 'PK\u0003\u0004' })),
  ])
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await dialog.getByRole('button', { name: 'Add to library' }).waitFor({ timeout: 20_000 })
  await expect(dialog.getByText(/\.docx” /).first()).toBeVisible()
  await expect(dialog.getByText(nameOf(sample)).first()).toBeVisible()
  await expect(dialog.getByRole('grid', { name: 'Notes to add' })).toContainText(sample)
  await dialog
    .getByRole('checkbox', { name: /^Add (?!all of)/ })
    .first()
    .press('F2')
  await dialog.getByRole('textbox', { name: 'Heading', exact: true }).fill(inLine(sample))
  await page.keyboard.press('Enter')
  await dialog.getByRole('combobox', { name: 'Notebook' }).fill(inLine(sample))
  // A list of notebooks that is open hides the rest from who cannot see it.
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Add to library' }).click()
  await expect(dialog).toBeHidden({ timeout: 20_000 })
  await expect(page.getByRole('status').filter({ hasText: sample })).toBeVisible()
  await dropFiles(page, [{ name: `${nameOf(sample)}.linchpin`, words: sample }])
  await expect(page.getByRole('alert').last()).toBeVisible()
}

const dropFiles = (page: Page, files: { name: string; words: string }[]): Promise<void> =>
  page.evaluate((files) => {
    const dataTransfer = new DataTransfer()
    for (const { name, words } of files) dataTransfer.items.add(new File([words], name))
    const drop = { dataTransfer, bubbles: true, cancelable: true }
    document.body.dispatchEvent(new DragEvent('drop', drop))
  }, files)

/** Exports the plan in every format by the host's own way of keeping a file. */
export async function exportAll(
  page: Page,
  exportPlan: (format: ExportChoice) => Promise<unknown>,
): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export plan' })
  await expect(dialog.getByRole('textbox', { name: 'Author' })).toHaveValue(sample)
  await leave(page)
  for (const format of ['Word (.docx)', 'PDF', 'Plan file'] as const) await exportPlan(format)
}
export type ExportChoice = 'Word (.docx)' | 'PDF' | 'Plan file'

/** The step in which markup is parsed. */
export const pasting = 'what is pasted and dropped'

/** The steps of which nothing is the host's: they are walked once, in the browser. */
const ofThePage: ReadonlySet<string> = new Set([
  'the library',
  'a search in the library',
  'sources of notes',
  'sources',
  'what stands beside the plan',
  'versions, a template and a try from memory',
  'the palette',
  'menus of blocks',
  'snippets put into the plan',
  'a search in the plan',
])

/** The part of the walk where the host takes a hand: opening, exports, windows and their titles, files. */
export const walkOfHost: typeof walk = (page, made, exportPlan, step) =>
  walk(page, made, exportPlan, async (name, act) => {
    if (!ofThePage.has(name)) await step(name, act)
  })

/** The whole walk, step by step; after each, nothing may have been seen that words may not do. */
export async function walk(
  page: Page,
  made: HostileLibrary,
  exportPlan: (format: ExportChoice) => Promise<unknown>,
  step: (name: string, act: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await library(page).waitFor()
  await step('the start page', () => seeStart(page, made))
  await step('the library', () => seeLibrary(page))
  await step('a search in the library', () => searchLibrary(page))
  await step('sources of notes', () => citeInLibrary(page))
  await step('sources', () => workWithSources(page))
  await step('the plan', () => openPlan(page, made))
  await step('all of the plan', () => seePlan(page, made))
  await step('what stands beside the plan', () => seeBesidePlan(page))
  await step('versions, a template and a try from memory', () => keepAndRecall(page))
  await step('the palette', () => searchPalette(page))
  await step('menus of blocks', () => useBlockMenus(page))
  await step('snippets put into the plan', () => insertSnippets(page))
  await step('a search in the plan', () => findInPlan(page))
  await step('exports', () => exportAll(page, exportPlan))
  await step('plans', () => workWithPlans(page, made))
  await step(pasting, () => pasteAndDrop(page))
  await step('imports', () => importFiles(page))
}
