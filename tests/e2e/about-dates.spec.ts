/** A date that is not exact: set in its row or typed so, shown so, kept, and taken back. */
import { expect, openStocked, type Page, test } from './support/app.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const facts = (page: Page) => page.getByRole('complementary', { name: 'About the note' })
const read = (page: Page) => facts(page).getByRole('region', { name: 'Read from the words' })
const row = (page: Page) =>
  page.getByRole('treegrid', { name: 'Notes' }).getByRole('row').filter({ hasText: 'Spartacists' })
const date = (page: Page, says: string) =>
  read(page).getByRole('button', { name: `Date ${says}`, exact: false })

async function openSnippet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await row(page).first().click()
  await expect(facts(page)).toContainText('January 1919')
}

test('a date is set to about then by a press, and back by keys, and can be undone', async ({
  page,
  stocked,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openStocked(page, stocked)
  await openSnippet(page)
  await date(page, 'January 1919').click()
  const about = read(page).getByRole('checkbox', { name: 'About then' })
  await about.click({ force: true })
  await read(page).getByRole('button', { name: 'Set it right' }).click()
  await expect(date(page, 'c. January 1919')).toBeVisible()
  await expect(row(page).first()).toContainText('c. ')
  await expect(facts(page)).toContainText('Its dates were set by you.')
  await page.reload()
  await openSnippet(page)
  await date(page, 'c. January 1919').focus()
  await page.keyboard.press('Enter')
  await expect(about).toBeChecked()
  await about.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(date(page, 'c. January')).toHaveCount(0)
  await expect(date(page, 'January 1919')).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(date(page, 'c. January 1919')).toBeVisible()
})

test('a date is typed as about then, in the place of the same one, and is found by its year', async ({
  page,
  stocked,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openStocked(page, stocked)
  await openSnippet(page)
  const add = facts(page).getByRole('textbox', { name: 'Add a date or a person' })
  await add.fill('c. January 1919')
  await add.press('Enter')
  await expect(date(page, 'c. January 1919')).toBeVisible()
  await expect(date(page, 'January 1919')).toHaveCount(0)
  await add.fill('about 1922')
  await add.press('Enter')
  await expect(date(page, 'c. 1922')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search notes' }).pressSequentially('year:1922 ')
  await expect(row(page).filter({ hasText: 'c. ' }).first()).toBeVisible()
})
