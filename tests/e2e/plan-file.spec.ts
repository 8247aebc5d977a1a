/** A plan handed from one library to another in a file, and files that cannot be opened. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, openApp, type Page, startApp, test } from './support/app.ts'
import { block, editor, exportPlan, find, library, openSample } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const fixture = 'tests/fixtures/plan-files/version-1.linchpin'
const fixtureQuestion = 'Was the Weimar Republic weakened by its own Constitution?'
const success = (page: Page) =>
  page.getByRole('region', { name: 'What happened' }).getByRole('status')
const failure = (page: Page) => page.getByRole('alert')
/** Opens a file as its key does: by the browser's own dialog. */
async function openFile(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('ControlOrMeta+o')
  await (await chooser).setFiles(file)
}

/** Drops a file on the window. */
const drop = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    ({ name, bytes }) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(bytes)], name))
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
        )
    },
    { name, bytes: [...bytes] },
  )

/** Each piece of evidence as it is shown, with its citation. */
const shownEvidence = (page: Page): Promise<string[]> => block(page, /^Evidence/).allInnerTexts()

test('a plan goes to another library with its evidence, its citations and its sources', async ({
  page,
  app,
  browser,
}, info) => {
  await openApp(page, app)
  await openSample(page)
  // What the citations print comes a moment after the plan.
  await expect(block(page, /^Evidence/).first()).toContainText('Year 13 Class Notes')
  const sent = await shownEvidence(page)
  expect(sent.length).toBeGreaterThan(3)
  const file = info.outputPath('Essay.linchpin')
  copyFileSync(await exportPlan(page, 'Plan file'), file)
  await expect(success(page)).toContainText(
    /Saved .+\.linchpin with its evidence and sources to your downloads\./,
  )

  const folder = mkdtempSync(join(tmpdir(), 'linchpin-e2e-'))
  const there = await startApp(folder)
  const other = await browser.newPage()
  try {
    await openApp(other, there)
    await openFile(other, file)
    await editor(other).waitFor()
    await expect(success(other)).toContainText(
      /Added “Was Stalinism a consequence of Leninism\?” with \d+ sources and \d+ snippets\./,
    )
    // Each with its words and the source it is cited by, as it was sent.
    await expect.poll(() => shownEvidence(other)).toEqual(sent)
    await expect(library(other)).toContainText('Evidence: Was Stalinism a consequence of Leninism?')
    const held = await other.getByRole('contentinfo').textContent()

    await openFile(other, file)
    await expect(success(other)).toContainText('That plan is already here.')
    expect(await other.getByRole('contentinfo').textContent()).toBe(held)
    await expect.poll(() => shownEvidence(other)).toEqual(sent)
  } finally {
    await other.close()
    await there.end()
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a plan file dropped on the window brings what can be searched and dragged', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await drop(page, 'Essay.LINCHPIN', readFileSync(fixture))
  await expect(page.getByRole('heading', { name: fixtureQuestion, level: 1 })).toBeVisible()
  await expect(success(page)).toContainText(
    `Added “${fixtureQuestion}” with 2 sources and 2 snippets.`,
  )
  await expect(block(page, /^Evidence/)).toHaveCount(2)
  await expect(block(page, /^Evidence/).first()).toContainText('The Paper Republic')
  await find(page, 'Ebert')
  await expect(library(page).getByRole('row', { name: 'Ebert used Article 48' })).toBeVisible()
})

test('an exported Word document opens as its plan, or is asked about where its text was changed', async ({
  page,
  app,
}, info) => {
  await openApp(page, app)
  await openSample(page)
  const file = info.outputPath('Essay.docx')
  copyFileSync(await exportPlan(page, 'Word (.docx)'), file)
  await openFile(page, file)
  await expect(success(page)).toContainText('That plan is already here.')

  const question = 'Was Stalinism a consequence of Leninism?'
  const parts = unzipSync(readFileSync(file))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = strToU8(xml.replace(question, 'Was it all Lenin?'))
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': changed }))

  const dialog = page.getByRole('dialog', { name: 'Open the plan, or import the text?' })
  await openFile(page, file)
  await expect(dialog).toContainText('1 changed line')
  await expect(dialog.getByRole('deletion')).toHaveText(question)
  await expect(dialog.getByRole('insertion')).toHaveText('Was it all Lenin?')
  await dialog.getByRole('button', { name: 'Import the text as notes' }).click()
  const notes = page.getByRole('dialog', { name: 'Import notes' })
  await expect(notes).toContainText('1 file.')
  await page.keyboard.press('Escape')
  await expect(notes).toBeHidden()

  await openFile(page, file)
  await dialog.getByRole('button', { name: 'Open the plan' }).click()
  await expect(dialog).toBeHidden()
  await expect(success(page)).toContainText('That plan is already here.')
})

test('files that cannot be opened are named in a sentence, and nothing is added', async ({
  page,
  app,
}, info) => {
  await openApp(page, app)
  const before = await page.getByRole('contentinfo').textContent()
  const whole = readFileSync(fixture)
  const newer = zipSync({
    ...unzipSync(whole),
    'manifest.json': strToU8('{ "format": "linchpin-plan", "version": 7 }'),
  })
  const cases: [name: string, bytes: Uint8Array, says: string][] = [
    [
      'half.linchpin',
      whole.subarray(0, whole.length / 2),
      '“half.linchpin” is damaged, so nothing was taken from it.',
    ],
    ['newer.linchpin', newer, '“newer.linchpin” was written by a newer Linchpin (version 7'],
    ['notes.linchpin', strToU8('Who wrote it?'), '“notes.linchpin” is not a Linchpin plan file.'],
  ]
  for (const [name, bytes, says] of cases) {
    const path = info.outputPath(name)
    writeFileSync(path, bytes)
    await openFile(page, path)
    await expect(failure(page).filter({ hasText: says })).toBeVisible()
  }
  expect(await page.getByRole('contentinfo').textContent()).toBe(before)
})

test('the export dialog asks for an author only where one is printed', async ({
  page,
  stocked,
}) => {
  await page.goto(stocked.address)
  await page.getByRole('list', { name: 'Plans' }).getByText(fixtureQuestion).click()
  await editor(page).waitFor()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export plan' })
  const author = dialog.getByRole('textbox', { name: 'Author' })
  await expect(author).toBeVisible()
  await dialog.getByText('Plan file', { exact: true }).click()
  await expect(author).toBeHidden()
  await expect(dialog).not.toContainText('MHRA')
  await dialog.getByText('Word (.docx)', { exact: true }).click()
  await expect(author).toBeVisible()
})
