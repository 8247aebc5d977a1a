/** Keeping a file of a plan, where something has to be said first. */
import { readFileSync } from 'node:fs'
import { readPdfFile } from '../unit/main/export/pdf-file.ts'
import { expect, openStocked, test } from './support/app.ts'
import { saved, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

// No font may have a glyph for a code point that is not a character.
const unprintable = '\u{2FFFF}'

test('letters that no font here has are named before a PDF is kept, and Word is not warned of', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'It was called ')
  await page.keyboard.insertText(`${unprintable}.`)
  await saved(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Export plan' })
  await dialog.getByText('PDF', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog.getByRole('status')).toContainText(
    `No font on this computer has the letter ${unprintable}.`,
  )

  // Another format is another question.
  await dialog.getByText('Word (.docx)', { exact: true }).click()
  await expect(dialog.getByRole('status')).toHaveCount(0)
  await dialog.getByText('PDF', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()

  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save all the same' }).click()
  const { squeezed } = await readPdfFile(readFileSync(await (await download).path()))
  expect(squeezed).toContain('Itwascalled□.')
  await expect(dialog).toHaveCount(0)
})
