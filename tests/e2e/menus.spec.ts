/** Menus found by typing: one choice is chosen at every moment, and Enter takes it. */
import { expect, type Locator, openApp, openStocked, type Page, test } from './support/app.ts'
import { block, editor, find, openSample, snippet, typeInto } from './support/steps.ts'

/** The choice that Enter would take. */
const chosen = (menu: Locator): Locator => menu.locator('[role=menuitem][data-focused]')

const decree = 'Article 48'
const insertMenu = (page: Page): Locator => page.getByRole('menu', { name: 'Insert into …' })

test.describe('“Insert into …”', () => {
  test.beforeEach(async ({ page, stocked }) => {
    await openStocked(page, stocked)
    await typeInto(page, /^Point 2/, 'It let presidents rule.')
    await find(page, 'decree')
  })

  test('starts at the point with the caret, by key', async ({ page }) => {
    await snippet(page, decree).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Find a place to insert into' })).toBeFocused()
    await expect(chosen(insertMenu(page))).toHaveText(/^Point 2: It let/)
    await page.keyboard.press('Enter')
    await expect(block(page, /^Point 2/).getByRole('group', { name: /^Evidence/ })).toHaveCount(1)
    await expect(snippet(page, decree)).toBeFocused()
  })

  test('starts at the point with the caret, by mouse', async ({ page }) => {
    await snippet(page, decree).hover()
    await snippet(page, decree).getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Insert into …' }).click()
    await expect(chosen(insertMenu(page))).toHaveText(/^Point 2: It let/)
    await insertMenu(page)
      .getByRole('menuitem', { name: /^Point 1/ })
      .click()
    await expect(block(page, /^Point 1/).getByRole('group', { name: /^Evidence/ })).toHaveCount(1)
  })

  test('finds a place by its words, and goes on from there with the arrows', async ({ page }) => {
    await snippet(page, decree).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('presidents')
    await expect(insertMenu(page).getByRole('menuitem')).toHaveText([/^Point 2/])
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('point')
    await expect(chosen(insertMenu(page))).toHaveText(/^Point 1/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(chosen(insertMenu(page))).toHaveText(/^Point 3/)
    await page.keyboard.press('Enter')
    await expect(block(page, /^Point 3/).getByRole('group', { name: /^Evidence/ })).toHaveCount(1)
  })

  test('has a choice after letters are deleted, pasted, or stepped through', async ({ page }) => {
    await snippet(page, decree).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('judgementx')
    await expect(page.getByText('No place in the plan is called that.')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText('No place in the plan is called that.')).toBeVisible()
    await page.keyboard.press('Backspace')
    await expect(chosen(insertMenu(page))).toHaveText('Judgement')
    await page.keyboard.press('ArrowLeft')
    await expect(chosen(insertMenu(page))).toHaveText('Judgement')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText('point 3')
    await expect(chosen(insertMenu(page))).toHaveText(/^Point 3/)
    await page.keyboard.press('Enter')
    await expect(block(page, /^Point 3/).getByRole('group', { name: /^Evidence/ })).toHaveCount(1)
  })

  test('tells sections without a title apart, by number and by what they begin with', async ({
    page,
  }) => {
    for (const title of ['For', 'Against']) {
      await block(page, `Section: ${title}`).locator('[data-line=title]').click()
      await page.keyboard.press('Home')
      await page.keyboard.press('Shift+End')
      await page.keyboard.press('Delete')
    }
    await snippet(page, decree).focus()
    await page.keyboard.press('Enter')
    await expect(insertMenu(page).getByRole('menuitem', { name: /^Section/ })).toHaveText([
      /^Section 1Point 1/,
      /^Section 2Point \d/,
    ])
  })
})

test('“Move to …” starts at what comes next, and is found by typing', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 2/, 'It let presidents rule.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nothing checked them.')
  await page.keyboard.press('Shift+F10')
  const moves = page.getByRole('menu', { name: 'Move to' })
  await page.getByRole('menu', { name: 'This analysis' }).locator(':focus').waitFor()
  await page.keyboard.type('move to')
  await page.keyboard.press('Enter')
  await expect(chosen(moves)).toHaveText(/^Point 3|^Section: Against/)
  await page.keyboard.type('judge')
  await page.keyboard.press('Enter')
  await expect(block(page, 'Judgement')).toContainText('Nothing checked them.')
})

test('evidence that is told to move to a point goes before the analysis there', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 2/, 'It let presidents rule.')
  const point = block(page, /^Point 2/)
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nothing checked them.')
  await find(page, 'decree')
  await snippet(page, 'Article 48').dragTo(block(page, /^Point 1/))
  await block(page, /^Point 1/)
    .getByRole('group', { name: /^Evidence/ })
    .click({ button: 'right', position: { x: 6, y: 40 } })
  await page.getByRole('menuitem', { name: 'Move to …' }).click()
  await page.getByRole('menuitem', { name: /^Point 2/ }).click()
  const parts = point.getByRole('group', { name: /^(?:Evidence|Analysis)/ })
  await expect(parts).toHaveCount(2)
  await expect(parts.first()).toHaveAccessibleName(/^Evidence/)
})

test('“Add” begins with its first choice, keeps its button in view, and finds by typing', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'It was flawed.')
  const point = block(page, /^Point 1/)
  const add = point.getByRole('button', { name: 'Add to point' })
  await add.click()
  const menu = page.getByRole('menu', { name: 'Add' })
  await expect(chosen(menu)).toHaveText(/^Analysis/)
  await page.mouse.move(0, 0)
  await expect(add).toHaveAttribute('aria-expanded', 'true')
  await expect(add).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('So it fell.')
  await expect(point.getByRole('group', { name: 'Analysis' }).last()).toContainText('So it fell.')
  await expect(add).not.toHaveAttribute('aria-expanded')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await expect(chosen(menu)).toHaveCount(1)
  await page.keyboard.type('cou')
  await expect(chosen(menu)).toContainText('Counter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It held for years')
  await expect(block(page, 'Counter: It held for years')).toHaveCount(1)
})

test('@ has a source chosen at once', async ({ page, app }) => {
  await openApp(page, app)
  await openSample(page)
  await typeInto(page, 'Line of argument', ' As is said ')
  await page.keyboard.type('@')
  const menu = page.getByRole('menu', { name: 'Sources' })
  await expect(chosen(menu)).toHaveCount(1)
  await page.keyboard.type('conq 58')
  await expect(chosen(menu)).toContainText('Conquest')
  await page.keyboard.press('Enter')
  await expect(
    block(page, 'Line of argument').getByRole('button', { name: /^Citation/ }),
  ).toHaveText('Conquest 1968, p. 58')
  await expect(editor(page)).toBeFocused()
})
