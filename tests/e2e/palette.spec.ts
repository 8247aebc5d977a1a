/** The command palette: anything found and run by its name. */
import { expect, openStocked, type Page, stockedQuestion, test } from './support/app.ts'
import { block, editor, library, typeInto } from './support/steps.ts'

const palette = (page: Page) => page.getByRole('dialog', { name: 'Command palette' })

async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(palette(page).getByRole('searchbox', { name: 'Search or run' })).toBeFocused()
  await page.keyboard.type(words)
}

test('acts of the plan, commands, plans and notes are found and run by keyboard alone', {
  tag: '@quick',
}, async ({ page, stocked, faults }) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'A claim')
  await ask(page, 'add counter')
  await expect(palette(page).getByRole('menuitem', { name: 'Add counter' })).toBeVisible()
  // What a choice does is told under its name, and is no part of it.
  await page.keyboard.press('Enter')
  await expect(palette(page)).toHaveCount(0)
  await page.keyboard.type('But it did work')
  await expect(block(page, 'Counter: But it did work')).toHaveCount(1)

  await ask(page, 'search notes')
  await page.keyboard.press('Enter')
  await expect(library(page).getByRole('searchbox', { name: 'Search notes' })).toBeFocused()

  await ask(page, 'stab in the back')
  await palette(page)
    .getByRole('menuitem', { name: /stab in the back/ })
    .waitFor()
  await page.keyboard.press('Enter')
  await expect(library(page).getByRole('row', { name: /stab in the back/ })).toBeFocused()

  await ask(page, 'close tab')
  await page.keyboard.press('Enter')
  await expect(editor(page)).toHaveCount(0)
  await ask(page, 'weimar republic weakened')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: stockedQuestion, level: 1 })).toBeVisible()
  expect(faults).toEqual([])
})

test('it opens from its button, offers what was run last, and Escape goes back to the words', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'It was ')
  await page.getByRole('button', { name: 'Search or run' }).click()
  await palette(page).getByRole('menuitem', { name: 'Bold', exact: true }).scrollIntoViewIfNeeded()
  await palette(page).getByRole('menuitem', { name: 'Bold', exact: true }).click()
  await page.keyboard.type('strong')
  await expect(block(page, 'Line of argument').locator('strong, b')).toHaveText('strong')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(palette(page).getByRole('menuitem').first()).toContainText('Bold')
  await page.keyboard.press('Escape')
  await page.keyboard.type('!')
  await expect(block(page, 'Line of argument')).toContainText('strong!')
  await page.keyboard.press('ControlOrMeta+k')
  await palette(page).getByRole('searchbox').fill('nothing of that name')
  await page.keyboard.press('Escape')
  await page.keyboard.type('?')
  await expect(block(page, 'Line of argument')).toContainText('strong!?')
})

test('what begins with what is typed is run, and what is typed behind it is for that', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'It was flawed')
  // Nothing waits for what the key before has done.
  await ask(page, 'new')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Why did it fall?')
  const question = page.getByRole('dialog', { name: 'New plan' }).getByRole('textbox')
  await expect(question.first()).toHaveValue('Why did it fall?')
  await page.keyboard.press('Escape')
  await page.keyboard.type('.')
  await expect(block(page, /^Point 1/).locator('[data-line="claim"]')).toHaveText('It was flawed.')
  await expect(block(page, 'Analysis')).toHaveCount(0)
})

test('every panel is shown by its name, and themes say that they are', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await page.keyboard.press('ControlOrMeta+3')
  await expect(inspector).toBeHidden()
  for (const panel of ['Outline', 'Balance', 'Sources', 'History', 'Checks']) {
    await ask(page, panel.toLowerCase())
    await page.keyboard.press('Enter')
    const tab = inspector.getByRole('tab', { name: panel })
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await expect(tab).toBeFocused()
  }
  await ask(page, 'suggested')
  await palette(page).getByRole('menuitem', { name: 'Show Suggested Evidence' }).click()
  await expect(
    page.getByRole('region', { name: 'Suggested evidence' }).and(page.locator(':focus-within')),
  ).toBeVisible()
  await ask(page, 'dark')
  await expect(palette(page).getByRole('menuitem').first()).toHaveText('Theme: Dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('no two things in it have one name', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'It was flawed')
  await page.keyboard.press('ControlOrMeta+k')
  const names = await palette(page)
    .getByRole('menuitem')
    .evaluateAll((items) =>
      items.map((item) =>
        (
          item.getAttribute('aria-label') ??
          item.querySelector('[slot="label"]')?.textContent ??
          item.textContent ??
          ''
        ).toLowerCase(),
      ),
    )
  expect(names.length).toBeGreaterThan(30)
  expect(new Set(names).size).toBe(names.length)
})
