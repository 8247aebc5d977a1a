/** A date that is not exact: set in its row or typed so, shown so, kept, and taken back. */
import { expect, openStocked, type Page, test } from './support/app.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const facts = (page: Page) => page.getByRole('complementary', { name: 'About the note' })
const about = (page: Page) => facts(page).getByRole('button', { name: 'About January 1919' })
const row = (page: Page) =>
  page.getByRole('treegrid', { name: 'Notes' }).getByRole('row').filter({ hasText: 'Spartacists' })
const ofSnippet = (page: Page) =>
  facts(page).getByRole('list', { name: 'Dates and people of the snippet' })

async function openSnippet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  await row(page).first().click()
  await expect(facts(page)).toContainText('January 1919')
}

test('a date is set to about then by a press, and by keys, and both can be undone', async ({
  page,
  stocked,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openStocked(page, stocked)
  await openSnippet(page)
  await about(page).click()
  await expect(ofSnippet(page)).toContainText('c. January 1919')
  await expect(about(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(row(page).first()).toContainText('c. ')
  await expect(facts(page)).toContainText('Its dates were set by you.')
  await page.reload()
  await openSnippet(page)
  await about(page).focus()
  await page.keyboard.press('Space')
  await expect(about(page)).toHaveAttribute('aria-pressed', 'false')
  await expect(about(page)).toBeFocused()
  await expect(ofSnippet(page)).not.toContainText('c. January')
  await page.keyboard.press('Enter')
  await expect(ofSnippet(page)).toContainText('c. January 1919')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(ofSnippet(page)).not.toContainText('c. January')
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
  await expect(ofSnippet(page).getByRole('listitem').first()).toContainText('c. January 1919')
  await expect(about(page)).toHaveCount(1)
  await add.fill('about 1922')
  await add.press('Enter')
  await expect(ofSnippet(page)).toContainText('c. 1922')
  await page.getByRole('searchbox', { name: 'Search notes' }).pressSequentially('year:1922 ')
  await expect(row(page).filter({ hasText: 'c. ' }).first()).toBeVisible()
})
