/** Making an argument of blocks: by dragging, and by the keyboard alone. */
import { expect, openStocked, test } from './support/app.ts'
import { block, editor, find, library, saved, snippet, typeInto } from './support/steps.ts'

const decree = 'Article 48 let the President rule by decree.'
const blame = 'It would be misleading to blame the Constitution alone.'

test.beforeEach(async ({ page, stocked, faults }) => {
  expect(faults).toEqual([])
  await openStocked(page, stocked)
})

test('several snippets dragged together land in the order they are listed in, as one step of undo', async ({
  page,
}) => {
  await find(page, 'constitution')
  await snippet(page, decree).click({ modifiers: ['ControlOrMeta'] })
  await snippet(page, blame).click({ modifiers: ['ControlOrMeta'] })
  await snippet(page, decree).dragTo(block(page, /^Point 2/))
  await expect(block(page, /^Point 2/).getByRole('group')).toContainText([blame, decree])
  await expect(snippet(page, blame)).toContainText('in point 2')

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(block(page, /^Evidence/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(block(page, /^Evidence/)).toHaveCount(2)
})

test('while a snippet is dragged, the place it will land is shown, and leaving lands nothing', async ({
  page,
}) => {
  await find(page, 'constitution')
  await snippet(page, decree).hover()
  await page.mouse.down()
  await block(page, /^Point 1/).hover()
  await block(page, /^Point 1/).hover({ position: { x: 80, y: 40 } })
  await expect(editor(page).getByText('Drop evidence into point 1')).toHaveCSS(
    'color',
    await accentOf(page),
  )
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(block(page, /^Evidence/)).toHaveCount(0)
})

test('a drag that is called off over the words leaves no landing line behind', async ({ page }) => {
  await find(page, 'constitution')
  await snippet(page, decree).dragTo(block(page, /^Point 1/))
  await snippet(page, blame).hover()
  await page.mouse.down()
  const words = block(page, /^Evidence/)
    .locator('[data-line]')
    .first()
  await words.hover()
  await words.hover({ position: { x: 60, y: 8 } })
  await words.hover({ position: { x: 80, y: 10 } })
  await expect(page.locator('.plan-landing')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.locator('.plan-landing')).toHaveCount(0)
})

test('“Insert into …” puts a snippet into the point chosen, by the keyboard alone', async ({
  page,
}) => {
  await find(page, 'decree')
  await snippet(page, decree).focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('menu', { name: 'Insert into …' })
  await expect(menu.getByRole('menuitem').first()).toHaveAttribute('data-focused', 'true')
  await page.keyboard.type('point 3')
  await page.keyboard.press('Enter')
  await expect(block(page, /^Point 3/).getByRole('group')).toContainText([decree])
  await expect(snippet(page, decree)).toContainText('in point 3')
})

test('after “Insert into …” undo is heard from the library too, but a search field keeps its own', async ({
  page,
}) => {
  await find(page, 'decree')
  await snippet(page, decree).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(block(page, /^Evidence/)).toHaveCount(1)
  await expect(snippet(page, decree)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(block(page, /^Evidence/)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(block(page, /^Evidence/)).toHaveCount(1)
  await library(page).getByRole('searchbox', { name: 'Search notes' }).focus()
  await page.keyboard.press('Control+z')
  await expect(block(page, /^Evidence/)).toHaveCount(1)
})

test('a plan that was just begun has the caret in its line of argument', async ({ page }) => {
  await page.getByRole('button', { name: 'New plan' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Question' }).fill('How far did it recover?')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { name: 'How far did it recover?', level: 1 }),
  ).toBeVisible()
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type('Not far.')
  await expect(block(page, 'Line of argument')).toContainText('Not far.')
})

test('a whole plan is written by the keyboard alone', async ({ page }) => {
  await block(page, 'Line of argument').locator('[data-line]').focus()
  await editor(page).press('Control+Home')
  await page.keyboard.type('It was weakened by its makers.')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('The army kept its distance.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It never had to choose.')
  await expect(block(page, 'Line of argument')).toContainText('It was weakened by its makers.')
  await expect(block(page, /^Point 1/)).toContainText('The army kept its distance.')
  await expect(block(page, /^Point 1/).getByRole('group')).toContainText([
    'It never had to choose.',
  ])
  await saved(page)
})

test('Alt and an arrow move the block the caret is in, across sections, and undo moves it back', async ({
  page,
}) => {
  await typeInto(page, /^Point 2/, 'Second becomes first.')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(block(page, /^Point 1/)).toContainText('Second becomes first.')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(block(page, 'Section: Against')).toContainText('Second becomes first.')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(block(page, /^Point 1/)).toContainText('Second becomes first.')
})

test('a point is dragged by its handle into another section', async ({ page }) => {
  await typeInto(page, /^Point 1/, 'It goes over.')
  const point = block(page, /^Point 1/)
  await point.hover()
  await point
    .getByRole('button', { name: /Move|Drag/ })
    .or(point.locator('[draggable="true"]'))
    .first()
    .dragTo(block(page, /^Point 4/), { targetPosition: { x: 200, y: 12 } })
  await expect(block(page, 'Section: Against')).toContainText('It goes over.')
  await expect(block(page, 'Section: For').getByRole('group', { name: /^Point/ })).toHaveCount(1)
})

test('the stance of a point is changed from its menu, and undone', async ({ page }) => {
  const stance = block(page, /^Point 1/).getByRole('button', { name: 'Stance: supports' })
  await stance.click()
  await page.getByRole('menuitemradio', { name: 'Qualifies' }).click()
  await expect(
    block(page, /^Point 1/).getByRole('button', { name: 'Stance: qualifies' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(stance).toBeVisible()
})

test('evidence leads back to its snippet, whatever the library was showing', async ({ page }) => {
  await find(page, 'constitution')
  await snippet(page, blame).dragTo(block(page, /^Point 1/))
  await find(page, 'inflation')
  await page.getByRole('button', { name: 'Fold the library' }).click()
  await block(page, /^Evidence/).hover()
  await block(page, /^Evidence/)
    .getByRole('button', { name: 'Move or change evidence' })
    .click()
  await page.getByRole('menuitem', { name: 'Show in the library' }).click()
  await expect(library(page).getByRole('searchbox')).toHaveValue('')
  const row = library(page).getByRole('row', { name: blame })
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()
  await expect(row).toHaveAttribute('aria-selected', 'true')

  await page.keyboard.press('Control+Shift+F')
  await expect(library(page).getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('decree')
  await expect(snippet(page, decree)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(library(page).getByRole('searchbox')).toBeFocused()
})

test('a section is headed by its title alone, and keys are named only where they work', async ({
  page,
}) => {
  const titled = editor(page).getByRole('heading', { level: 2 })
  await expect(titled.first()).toHaveAccessibleName('For')
  const tip = page.getByRole('tooltip')
  // As a hand does, the pointer moves before it is over the button: only then is it a pointer that hovers.
  await titled.first().hover()
  await page.getByRole('button', { name: 'Undo' }).hover()
  await expect(tip).toHaveText('UndoCtrl Z')
  await page.getByRole('button', { name: 'New plan' }).hover()
  await expect(tip).toHaveText('New plan')
})

test('a piece of evidence is cited with a locator, and the line under it says so', async ({
  page,
}) => {
  await find(page, 'constitution')
  await snippet(page, decree).dragTo(block(page, /^Point 1/))
  await block(page, /^Evidence/)
    .getByRole('button', { name: 'No source yet: cite' })
    .click()
  const citing = page.getByRole('dialog', { name: 'Source of this evidence' })
  await citing.getByRole('button', { name: 'New source' }).click()
  const adding = page.getByRole('dialog', { name: 'Add source' })
  await adding.getByRole('textbox', { name: 'Title' }).fill('The Weimar Years')
  await adding.getByRole('textbox', { name: 'Author 1' }).fill('Historian, Ann')
  await adding.getByRole('button', { name: 'Add source' }).click()
  await citing.getByRole('textbox', { name: 'Page' }).fill('pp. 12-14')
  await citing.getByRole('button', { name: 'Save' }).click()
  await expect(block(page, /^Evidence/)).toContainText('Historian, The Weimar Years, pp. 12')
  await expect(block(page, /^Evidence/).locator('.plan-note-number')).toHaveText('1')
  await saved(page)
})

test('a name without a comma is asked about, and a place that is no page is kept as what it is', async ({
  page,
}) => {
  await find(page, 'constitution')
  await snippet(page, decree).dragTo(block(page, /^Point 1/))
  await block(page, /^Evidence/)
    .getByRole('button', { name: 'No source yet: cite' })
    .click()
  const citing = page.getByRole('dialog', { name: 'Source of this evidence' })
  await citing.getByRole('button', { name: 'New source' }).click()
  const adding = page.getByRole('dialog', { name: 'Add source' })
  const author = adding.getByRole('textbox', { name: 'Author 1' })
  await adding.getByRole('textbox', { name: 'Title' }).fill('The Weimar Years')

  await author.fill('The Reading Room')
  await expect(adding.getByText('” is')).toBeHidden()
  await author.fill('Ann Historian')
  await expect(adding.getByRole('group', { name: '“Ann Historian” is' })).toBeVisible()
  await author.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(author).toHaveValue('Historian, Ann')
  await expect(adding.getByText('” is')).toBeHidden()

  await author.fill('Simone de Beauvoir')
  await adding.getByRole('button', { name: 'a person: de Beauvoir, Simone' }).click()
  await expect(author).toHaveValue('de Beauvoir, Simone')
  await adding.getByRole('button', { name: 'Add source' }).click()
  await citing.getByRole('textbox', { name: 'Page' }).fill('ll. 12-15')
  await citing.getByRole('button', { name: 'Save' }).click()
  await expect(block(page, /^Evidence/)).toContainText('de Beauvoir, The Weimar Years, ll. 12')
  await saved(page)
})

async function accentOf(page: import('@playwright/test').Page): Promise<string> {
  return page.evaluate(() => {
    const probe = document.createElement('i')
    probe.style.color = 'var(--accent)'
    document.body.append(probe)
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  })
}
