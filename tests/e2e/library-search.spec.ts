/** The keyboard between the search of the library and what it finds. */
import { expect, openStocked, test } from './support/app.ts'
import { library, typeInto } from './support/steps.ts'

test('Ctrl Shift F selects what was sought, and arrows lead from the search into what it found, and back', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const search = library(page).getByRole('searchbox', { name: 'Search notes' })
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await page.keyboard.type('army')
  await expect(library(page).getByText(/^\d+ snippets? found$/)).toHaveCount(1)
  await typeInto(page, /^Point 1/, 'A claim')
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await page.keyboard.type('back')
  await expect(search).toHaveValue('back')
  const rows = library(page).getByRole('row')
  await expect(rows.nth(1)).toContainText('stab in the back')
  await page.keyboard.press('ArrowDown')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(search).toBeFocused()
  // There what was sought is selected again.
  await page.keyboard.type('Spartacists')
  await expect(search).toHaveValue('Spartacists')
})
