/** A plan on paper. */
import { readPdfFile, squeeze } from '../unit/main/export/pdf-file.ts'
import { expect, openApp, openStocked, type Page, test } from './support/app.ts'
import { openSample, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

/** What a page prints, as a PDF's words without any blanks. */
async function printed(page: Page): Promise<string> {
  const { squeezed } = await readPdfFile(await page.pdf({ preferCSSPageSize: true, format: 'A4' }))
  return asPrinted(squeezed)
}

/** Fonts have one form for an apostrophe and a quotation mark, and a PDF says either. */
const asPrinted = (words: string): string =>
  squeeze(words).replaceAll('ʼ', '’').replaceAll('ʻ', '‘')

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the plan alone is printed, dark on white, with its citations and without what is empty', async ({
      page,
      app,
    }) => {
      await openApp(page, app)
      await openSample(page)
      const question = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      // How evidence is cited comes after its words.
      await expect(page.locator('.plan-note-number').getByText(/\d/).first()).toBeVisible()
      const words = await printed(page)
      expect(words.startsWith(asPrinted(question))).toBe(true)
      const cited = await page
        .locator('.plan-block:not([data-uncited]) > .plan-cite > .plan-cite-line')
        .allInnerTexts()
      expect(cited.length).toBeGreaterThan(0)
      for (const line of cited) expect(words).toContain(asPrinted(line))
      for (const aside of [
        'Library',
        'Inspector',
        'Saved',
        'Export',
        'Add',
        'No source yet',
        'Drop evidence',
        'Drop points',
        'Say what this evidence shows',
      ])
        expect(words).not.toContain(asPrinted(aside))
      expect(words).not.toMatch(/\d points?\s*\d+ words?/)

      await page.emulateMedia({ media: 'print', colorScheme })
      await expect(page.locator('.plan-words').first()).toHaveCSS('color', 'rgb(35, 33, 29)')
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
    })
  })

test('empty blocks and what invites to write in them are not printed', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'The Constitution was flawed.')
  const words = await printed(page)
  expect(words).toContain(asPrinted('The Constitution was flawed.'))
  for (const hint of [
    'The claim this point makes',
    'The weighed answer',
    'Judgement',
    'Line of argument',
  ])
    expect(words).not.toContain(asPrinted(hint))
})

test('the key prints the plan, and nothing where there is no plan or a dialog is open', async ({
  page,
  stocked,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-prints', '1')
  })
  await openApp(page, stocked)
  await page.keyboard.press('ControlOrMeta+p')
  await page.getByRole('list', { name: 'Plans' }).getByRole('button').first().click()
  await page.getByRole('textbox', { name: 'Plan document' }).waitFor()
  await page.getByRole('button', { name: 'New plan' }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('ControlOrMeta+p')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('body')).not.toHaveAttribute('data-prints')
  await page.keyboard.press('ControlOrMeta+p')
  await expect(page.locator('body')).toHaveAttribute('data-prints', '1')
})
