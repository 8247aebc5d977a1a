/** The keyboard between the search of the library and what it finds. */
import { expect, openStocked, test } from './support/app.ts'
import { block, find, library, snippet, typeInto } from './support/steps.ts'

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
  // The first that was found, and not the heading over it.
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(rows.first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(search).toBeFocused()
  // There what was sought is selected again.
  await page.keyboard.type('Spartacists')
  await expect(search).toHaveValue('Spartacists')
})

test('evidence is found and brought in by typing, one arrow and Enter, however fast that is typed', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 2/, 'It let presidents rule.')
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await page.keyboard.type('decree')
  await page.keyboard.press('ArrowDown')
  const row = snippet(page, 'Article 48')
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('menu', { name: 'Insert into …' })
  await expect(menu).toBeVisible()
  await page.keyboard.press('Enter')
  const evidence = block(page, /^Point 2/).getByRole('group', { name: /^Evidence: Article 48/ })
  await expect(evidence).toHaveCount(1)

  // Enter in the search takes the first that was found.
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await page.keyboard.type('Spartacists rose')
  await page.keyboard.press('Enter')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(snippet(page, 'Spartacists rose')).toBeFocused()
})

test('a press puts a snippet into the point with the caret, and says so before', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 2/, 'It let presidents rule.')
  await find(page, 'decree')
  const row = snippet(page, 'Article 48')
  const height = (await row.boundingBox())?.height
  await row.hover()
  const here = row.getByRole('button', { name: 'Insert into point 2' })
  await expect(here).toHaveText('Point 2')
  expect((await row.boundingBox())?.height).toBe(height)
  await here.click()
  await expect(
    block(page, /^Point 2/).getByRole('group', { name: /^Evidence: Article 48/ }),
  ).toHaveCount(1)
  await expect(row).toContainText('in point 2')

  // The rest of what can be done is in its menu, by the other button of a mouse and by key.
  await row.click({ button: 'right' })
  const more = page.getByRole('menu', { name: 'More' })
  await expect(more.getByRole('menuitem')).toHaveText([
    'Insert into …',
    'Open the note',
    'Source …',
  ])
  await page.keyboard.press('Escape')
  await expect(more).toHaveCount(0)
  await row.focus()
  await page.keyboard.press('Shift+F10')
  await more.getByRole('menuitem', { name: 'Source …' }).click()
  await expect(page.getByRole('dialog', { name: 'Source of the snippet' })).toBeVisible()
})

test('a row begins near what was found in it, is named by all its words, and shows them when chosen', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await find(page, 'control')
  const row = snippet(page, 'Ebert had made a deal with General Groener')
  await expect(row.locator('mark')).toBeInViewport()
  await expect(row).toContainText('… ')
  await expect(row).not.toContainText('Ebert had made a deal')
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await row.focus()
  await expect(row).toContainText('Ebert had made a deal')
})
