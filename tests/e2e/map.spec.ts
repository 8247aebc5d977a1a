/** The map of the argument, with the document as judge of what is done in it. */
import type { Locator, Page } from '@playwright/test'
import { expect, openApp, type RunningApp, test } from './support/app.ts'
import { clean } from './support/axe.ts'
import { block, find, openSample, saved, snippet } from './support/steps.ts'

const map = (page: Page): Locator => page.getByRole('tree', { name: 'Map of the argument' })
const item = (page: Page, name: string | RegExp): Locator =>
  map(page).getByRole('treeitem', { name })
const second = /^Point 2, supports: Stalin beat his rivals/
const third = /^Point 3, challenges: Stalin turned the terror/
const claim = (of: Locator): Locator => of.locator('[data-line]')

/** What a card says in signs and counts is said in words by its name. */
const described = ['label-content-name-mismatch']

async function openMap(page: Page, app: RunningApp): Promise<void> {
  await page.setViewportSize({ width: 1600, height: 1000 })
  await openApp(page, app)
  await openSample(page)
  await page.getByRole('tab', { name: 'Map' }).click()
  await item(page, second).waitFor()
}

async function inDocument(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Document' }).click()
}

test('a claim is written where it stands, and the document says the same', async ({
  page,
  app,
}) => {
  await openMap(page, app)
  await test.step('by mouse', async () => {
    const point = item(page, second)
    await claim(point).click()
    await expect(point).toBeFocused()
    await claim(point).click()
    const field = page.getByRole('textbox', { name: 'Claim of point 2' })
    await expect(field).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(' He kept to them')
    await page.keyboard.press('Escape')
    await expect(field).toHaveCount(0)
    await expect(item(page, /He kept to them/)).toBeFocused()
  })
  await test.step('by keyboard, with one undo', async () => {
    await page.keyboard.press('ArrowDown')
    await expect(item(page, third)).toBeFocused()
    await page.keyboard.press('Enter')
    const field = page.getByRole('textbox', { name: 'Claim of point 3' })
    await expect(field).toBeFocused()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('The terror turned inwards.')
    await expect(item(page, /^Point 3, challenges: The terror turned inwards\./)).toHaveCount(1)
    await page.keyboard.press('ControlOrMeta+Z')
    await expect(field).toContainText('Stalin turned the terror')
    await page.keyboard.press('ControlOrMeta+Shift+Z')
    await expect(field).toHaveText('The terror turned inwards.')
    await page.keyboard.press('Enter')
    await expect(item(page, /The terror turned inwards/)).toBeFocused()
  })
  await inDocument(page)
  await expect(block(page, /^Point 2/)).toContainText('He kept to them')
  await expect(block(page, 'Point 3: The terror turned inwards.')).toBeVisible()
  await saved(page)
})

test('a counter, a reply, a section and the line of argument are written too', async ({
  page,
  app,
}) => {
  await openMap(page, app)
  await item(page, third).click()
  await page.keyboard.press('/')
  await page.getByRole('menuitem', { name: /^Counter/ }).click()
  await expect(item(page, /^Counter\./)).toBeFocused()
  await page.keyboard.press('Enter')
  const counter = page.getByRole('textbox', { name: 'Counter' })
  await expect(counter).toBeFocused()
  await page.keyboard.type('Lenin shot officers too.')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Reply' })).toBeFocused()
  await page.keyboard.type('Never of his own party.')
  await page.keyboard.press('Escape')
  const written = item(page, /^Counter: Lenin shot officers too\. Reply: Never of his own party\./)
  await expect(written).toBeFocused()

  await item(page, /^Section: Change/)
    .locator('[data-line]')
    .click()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Title of the section' })).toBeFocused()
  await page.keyboard.type(' and rupture')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('He broke with it.')
  await page.keyboard.press('Escape')
  await expect(item(page, 'Line of argument: He broke with it.')).toBeFocused()

  await inDocument(page)
  await expect(block(page, 'Counter: Lenin shot officers too.')).toContainText(
    'Never of his own party.',
  )
  await expect(block(page, 'Section: Change and rupture')).toBeVisible()
  await expect(block(page, 'Line of argument')).toContainText('He broke with it.')
})

test('a claim is cited in, and its writing ends with a press elsewhere', async ({ page, app }) => {
  await openMap(page, app)
  await item(page, second).click()
  await page.keyboard.press('Enter')
  const field = page.getByRole('textbox', { name: 'Claim of point 2' })
  await expect(field).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(' @Conq')
  await page
    .getByRole('menuitem', { name: /Conquest/ })
    .first()
    .click()
  await expect(field.getByLabel(/^Citation/)).toHaveCount(1)
  await expect(field).toBeFocused()
  await page.mouse.click(1200, 900)
  await expect(field).toHaveCount(0)
  await expect(item(page, second)).toBeFocused()
  await inDocument(page)
  const line = block(page, /^Point 2/)
    .locator('[data-line]')
    .first()
  await expect(line.getByLabel(/^Citation/)).toHaveCount(1)
})

test('what is gone to from the checks is shown and selected here', async ({ page, app }) => {
  await openMap(page, app)
  await page
    .getByRole('tabpanel', { name: 'Checks' })
    .getByRole('listitem')
    .filter({ hasText: 'Point 4 has no claim' })
    .getByRole('button', { name: /^Go to/ })
    .click()
  await expect(item(page, /^Point 4/)).toBeFocused()
  await expect(item(page, /^Point 4/)).toBeInViewport()
})

test('a stance is changed by its button, and by the menu of keys', async ({ page, app }) => {
  await openMap(page, app)
  await item(page, second).getByRole('button', { name: 'Stance: supports' }).click()
  await page.getByRole('menuitemradio', { name: /^Qualifies/ }).click()
  await expect(item(page, /^Point 2, qualifies/)).toHaveCount(1)
  await inDocument(page)
  await expect(
    block(page, /^Point 2/).getByRole('button', { name: 'Stance: qualifies' }),
  ).toBeVisible()
})

test('evidence of the library is dropped on a point', async ({ page, app }) => {
  await openMap(page, app)
  await find(page, 'Kronstadt')
  await snippet(page, 'Kronstadt').dragTo(item(page, third))
  await expect(item(page, /^Point 3, challenges: .* 3 pieces of evidence/)).toHaveCount(1)
  await inDocument(page)
  await expect(block(page, /^Point 3/)).toContainText('sailors at Kronstadt')
})

test('evidence goes to another point and a point to another section, by drag and by menu', async ({
  page,
  app,
}) => {
  await openMap(page, app)
  await page.keyboard.press('ControlOrMeta+1')
  const piece = item(page, /^Evidence/).first()
  const words = ((await piece.locator('[data-line]').textContent()) ?? '').slice(0, 40)
  await piece.dragTo(item(page, third))
  await expect(item(page, /^Point 1, supports: .* 1 piece of evidence/)).toHaveCount(1)
  await expect(item(page, /^Point 3, challenges: .* 3 pieces of evidence/)).toHaveCount(1)

  await item(page, second).dragTo(item(page, /^Section: Circumstance/))
  await expect(item(page, /^Section: Circumstance, 2 points/)).toHaveCount(1)

  // The same without dragging.
  const moved = item(page, /Stalin beat his rivals/)
  await moved.click()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: /^Move to/ }).click()
  await page.keyboard.type('Continuity')
  await page.keyboard.press('Enter')
  await expect(item(page, /^Section: Continuity, 2 points/)).toHaveCount(1)
  await expect(moved).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(item(page, /^Point 1, supports: Stalin beat his rivals/)).toBeFocused()

  await inDocument(page)
  await expect(block(page, /^Point 1: Stalin beat his rivals/)).toBeVisible()
  await expect(
    block(page, /^Point 3/)
      .getByText(words)
      .filter({ visible: true }),
  ).toHaveCount(1)
})

test('a card is deleted by its key, and undo brings it back where it was', async ({
  page,
  app,
}) => {
  await openMap(page, app)
  await item(page, second).click()
  await page.keyboard.press('ArrowRight')
  const piece = item(page, /^Evidence: Anyone who organised/)
  await expect(piece).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(piece).toHaveCount(0)
  await expect(map(page).locator('[data-item]:focus')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(piece).toHaveCount(1)
  await expect(item(page, /^Point 2, supports: .* 2 pieces of evidence/)).toHaveCount(1)
})

test('branches fold by key and button, and stay so for this plan', async ({ page, app }) => {
  await openMap(page, app)
  const point = item(page, second)
  await point.click()
  await page.keyboard.press('ArrowLeft')
  await expect(point).toHaveAttribute('aria-expanded', 'false')
  await expect(item(page, /^Folded: \d pieces?, 1 counter/)).toHaveCount(1)
  await page.keyboard.press('ArrowLeft')
  await expect(item(page, /^Section: Continuity/)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(item(page, /^Section: Continuity/)).toHaveAttribute('aria-expanded', 'false')
  await expect(point).toHaveCount(0)

  await page.getByRole('tab', { name: 'Document' }).click()
  await page.getByRole('tab', { name: 'Map' }).click()
  await expect(item(page, /^Folded: 2 points/)).toHaveCount(1)
  await item(page, /^Section: Continuity/).click()
  await page.keyboard.press('ArrowRight')
  await expect(point).toHaveCount(1)

  await page.getByRole('button', { name: 'Fold all' }).click()
  await expect(item(page, /^Evidence/)).toHaveCount(0)
  await expect(item(page, /^Point/)).toHaveCount(5)
  await page.getByRole('button', { name: 'Unfold all' }).click()
  await expect(item(page, /^Evidence/).first()).toBeVisible()
})

test('what the checks miss stands where it is missing, and is filled from there', async ({
  page,
  app,
}) => {
  await openMap(page, app)
  const circumstance = item(page, /^Section: Circumstance/)
  await circumstance.click()
  await page.keyboard.press('/')
  await page
    .getByRole('menuitem', { name: /^Point/ })
    .first()
    .click()
  const added = item(page, /^Point 6/)
  await expect(added).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nobody stopped him')
  await page.keyboard.press('Escape')
  const missing = item(page, 'No evidence.')
  await expect(missing).toHaveCount(1)
  await missing.getByRole('button', { name: 'Find evidence' }).click()
  await expect(page.getByRole('searchbox', { name: 'Search notes' })).toBeFocused()
})

test('the map is a tree to a screen reader, in words as in the picture', async ({ page, app }) => {
  await openMap(page, app)
  await expect(item(page, /^Question: Was Stalinism/)).toHaveAttribute('aria-level', '1')
  await expect(item(page, /^Section: Continuity/)).toHaveAttribute('aria-level', '3')
  await expect(item(page, second)).toHaveAttribute('aria-level', '4')
  await item(page, second).click()
  await page.keyboard.press('Space')
  await expect(page.getByRole('group', { name: 'Point 2 in whole' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: 'Point 2 in whole' })).toHaveCount(0)
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show in the document' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(item(page, second)).toBeFocused()
  await clean(page, 'the map', described)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await clean(page, 'the map in the dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Claim of point 2' }).waitFor()
  await clean(page, 'the map while a claim is written', described, 'main')
})

test('one selection, here and in the document', async ({ page, app }) => {
  await openMap(page, app)
  await page.getByRole('button', { name: 'Beside the Document' }).click()
  await block(page, /^Point 3/)
    .locator('[data-line]')
    .first()
    .click()
  await expect(item(page, third)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.type('Yes. ')
  await expect(
    item(page, /^Point 3, challenges: Stalin.*Yes\. |^Point 3, challenges: .*Yes\. /),
  ).toHaveCount(1)
  await expect(
    block(page, /^Point 3/)
      .locator('[data-line]')
      .first(),
  ).toContainText('Yes. ')
})

test('it zooms by keys and buttons, and what is small is left out', async ({ page, app }) => {
  await openMap(page, app)
  await item(page, second).click()
  const zoom = page.getByRole('group', { name: 'Zoom' })
  await expect(zoom).toContainText('100 %')
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('-')
  await expect(zoom).toContainText('50 %')
  await page.keyboard.press('0')
  await expect(zoom).toContainText('100 %')
  await zoom.getByRole('button', { name: 'Zoom in' }).click()
  await expect(zoom).toContainText('110 %')
  await item(page, second).hover()
  await page.keyboard.down('ControlOrMeta')
  await page.mouse.wheel(0, -400)
  await page.keyboard.up('ControlOrMeta')
  await expect(zoom).not.toContainText('110 %')
  await zoom.getByRole('button', { name: 'Fit' }).click()
  await expect(zoom).not.toContainText('110 %')
})
