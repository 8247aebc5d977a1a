/** The page of a piece of evidence is typed on its own line, by keys alone, and several are cited at once. */
import { expect, openStocked, type Page, test } from './support/app.ts'
import { block, citeInFull, find, snippet } from './support/steps.ts'

test.beforeEach(async ({ page, stocked, faults }) => {
  expect(faults).toEqual([])
  await openStocked(page, stocked)
  for (const [search, point] of [
    ['decree', 1],
    ['Spartacists', 1],
    ['inflation', 2],
  ] as const) {
    await find(page, search)
    await snippet(page, search === 'decree' ? 'Article 48' : search).dragTo(
      block(page, new RegExp(`^Point ${point}`)),
    )
  }
  await expect(evidence(page)).toHaveCount(3)
})

const evidence = (page: Page) => block(page, /^Evidence/)
const line = (page: Page) => page.getByRole('group', { name: 'Citation of this evidence' })
const field = (page: Page) => line(page).getByRole('textbox', { name: 'Page' })

async function citeFirst(page: Page): Promise<void> {
  const citing = await citeInFull(page, evidence(page).first())
  await citing.getByRole('button', { name: 'New source' }).click()
  const adding = page.getByRole('dialog', { name: 'Add source' })
  await adding.getByRole('textbox', { name: 'Title' }).fill('The Weimar Years')
  await adding.getByRole('textbox', { name: 'Author 1' }).fill('Historian, Ann')
  await adding.getByRole('button', { name: 'Add source' }).click()
  await citing.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(citing).toBeHidden()
}

test('by keys alone: Tab goes to the next without a page, Enter on to the analysis, Esc leaves it as it was @quick', async ({
  page,
}) => {
  await citeFirst(page)
  await evidence(page)
    .first()
    .getByRole('button', { name: /^Citation/ })
    .press('Enter')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('58-61')
  await page.keyboard.press('Tab')
  await expect(evidence(page).first()).toContainText('pp. 58-61')
  await expect(line(page)).toContainText('carried over')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('')
  await page.keyboard.type('ch. 3')
  await page.keyboard.press('Enter')
  await expect(line(page)).toBeHidden()
  await page.keyboard.type('So it was weak.')
  await expect(block(page, /^Point 1/).getByRole('group', { name: 'Analysis' })).toContainText(
    'So it was weak.',
  )
  await expect(evidence(page).nth(1)).toContainText('ch. 3')

  await evidence(page)
    .nth(2)
    .getByRole('button', { name: /: cite$/ })
    .press('Enter')
  await page.keyboard.type('99')
  await page.keyboard.press('Escape')
  await expect(line(page)).toBeHidden()
  await expect(evidence(page).nth(2)).toContainText('No source yet')
  await expect(evidence(page).nth(2)).not.toContainText('99')
})

test('by mouse: a click elsewhere keeps what was typed, and a source that is named by @ takes the place of the one carried over', async ({
  page,
}) => {
  await citeFirst(page)
  await evidence(page)
    .nth(2)
    .getByRole('button', { name: /: cite$/ })
    .click()
  await page.keyboard.type('@')
  const sources = page.getByRole('menu', { name: 'Sources' })
  await sources.getByRole('menuitem', { name: 'Historian, The Weimar Years' }).click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('7')
  await block(page, /^Point 1/)
    .locator('[data-line="claim"]')
    .click()
  await expect(evidence(page).nth(2)).toContainText('Historian, The Weimar Years, p. 7')
})

test('several pieces that are selected together have one source named for all that name none, as one step of undo', async ({
  page,
}) => {
  await find(page, 'Freikorps')
  await snippet(page, 'Freikorps').dragTo(block(page, /^Point 1/))
  await expect(evidence(page)).toHaveCount(4)
  await citeFirst(page)
  const pieces = block(page, /^Point 1/).getByRole('group', { name: /^Evidence/ })
  await pieces
    .first()
    .getByRole('button', { name: /^Citation/ })
    .click()
  await page.keyboard.type('58')
  await page.keyboard.press('Enter')
  await pieces.first().locator('[data-line="words"]').click()
  await page.keyboard.press('Home')
  await pieces
    .nth(2)
    .locator('[data-line="words"]')
    .click({ modifiers: ['Shift'] })
  await pieces.first().getByRole('button', { name: 'Move or change evidence' }).click()
  await page.getByRole('menuitem', { name: 'Cite …' }).click()
  const citing = page.getByRole('dialog', { name: 'Source of 2 pieces of evidence' })
  await expect(citing.getByRole('textbox', { name: 'Page' })).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(citing).toBeHidden()
  await expect(pieces).toContainText(['p. 58', 'The Weimar Years', 'The Weimar Years'])
  await page.keyboard.press('ControlOrMeta+z')
  await expect(pieces).toContainText(['p. 58', 'No source yet', 'No source yet'])
})

test('what nothing was typed into is not cited by a click elsewhere, and another source has no page of the one before', async ({
  page,
}) => {
  await citeFirst(page)
  const second = evidence(page).nth(1)
  await second.getByRole('button', { name: /: cite$/ }).click()
  await expect(field(page)).toBeFocused()
  await block(page, /^Point 1/)
    .locator('[data-line="claim"]')
    .click()
  await expect(line(page)).toBeHidden()
  await expect(second).toContainText('No source yet')

  const citing = await citeInFull(page, second)
  await citing.getByRole('button', { name: 'New source' }).click()
  const adding = page.getByRole('dialog', { name: 'Add source' })
  await adding.getByRole('textbox', { name: 'Title' }).fill('Bread and Votes')
  await adding.getByRole('textbox', { name: 'Author 1' }).fill('Other, Eve')
  await adding.getByRole('button', { name: 'Add source' }).click()
  await citing.getByRole('textbox', { name: 'Page' }).fill('31')
  await citing.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(second).toContainText('p. 31')
  await second.getByRole('button', { name: /^Citation/ }).click()
  await page.keyboard.type('@')
  await page
    .getByRole('menu', { name: 'Sources' })
    .getByRole('menuitem', { name: 'Historian, The Weimar Years' })
    .click()
  await expect(field(page)).toHaveValue('')
  await page.keyboard.press('Enter')
  await expect(second).toContainText('Historian, The Weimar Years')
  await expect(second).not.toContainText('p. 31')
})
