/** The outline beside a plan: found in, walked through, folded and put in order, by mouse and by keys. */
import type { Locator } from '@playwright/test'
import { expect, openApp, type Page, test } from './support/app.ts'
import { carry, take } from './support/dragging.ts'
import { block, editor, openSample, typeInto } from './support/steps.ts'

const inspector = (page: Page): Locator => page.getByRole('region', { name: 'Inspector' })
const outline = (page: Page): Locator => inspector(page).getByRole('treegrid', { name: 'Outline' })
const row = (page: Page, name: string | RegExp): Locator => outline(page).getByRole('row', { name })
const find = (page: Page): Locator =>
  inspector(page).getByRole('searchbox', { name: 'Find a point' })
const rowNames = (page: Page): Promise<string[]> =>
  outline(page)
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((one) => one.getAttribute('aria-label')?.split(/[:,]/)[0] ?? ''),
    )

test.beforeEach(async ({ page, app }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openApp(page, app)
  await openSample(page)
  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(row(page, /^Judgement/)).toBeVisible()
})

test('it leads to each part, and measures it against its share', async ({ page }) => {
  const words = inspector(page).getByRole('textbox', { name: 'Words' })
  const minutes = inspector(page).getByRole('textbox', { name: 'Minutes' })
  const status = page.getByRole('contentinfo')
  await expect(words).toHaveValue('1,200')
  await expect(inspector(page)).toContainText('192 words each')
  await expect(row(page, 'Line of argument, 42 of 120 words, for 4.5 minutes')).toBeVisible()

  await row(page, /^Point 2, supports/).click()
  await expect(block(page, /^Point 2/)).toBeInViewport()
  await expect(editor(page)).toBeFocused()

  // No other number is taken for what is none.
  await words.fill('400.7')
  await words.press('Enter')
  await expect(inspector(page)).toContainText('Write a whole number from 1 to 1,000,000.')
  await expect(status).toContainText('492 of 1,200 words')
  await words.fill('399')
  await words.press('ArrowUp')
  await expect(words).toHaveValue('400')
  await expect(inspector(page)).not.toContainText('Write a whole number')
  await expect(status).toContainText('492 of 400 words')
  await expect(row(page, /^Point 2.* of 64 words, over/)).toBeVisible()
  await page.getByRole('tab', { name: 'Checks' }).click()
  const tooLong = inspector(page)
    .getByRole('listitem')
    .filter({ hasText: 'The plan has 492 words and its budget is 400' })
  await tooLong.getByRole('button', { name: 'Go to' }).click()
  await expect(block(page, 'Line of argument')).toBeInViewport()
  await expect(editor(page)).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(tooLong).toHaveCount(0)

  await page.getByRole('tab', { name: 'Outline' }).focus()
  await page.keyboard.press('Enter')
  await words.fill('')
  await words.press('Enter')
  // The keyboard stays in the field, and the key that ends the number does not go on into the plan.
  await expect(words).toBeFocused()
  await expect(block(page, 'Line of argument')).toContainText('Stalinism grew out of Leninism')
  await expect(inspector(page)).toContainText('7.2 min each')
  await minutes.fill('')
  await minutes.press('Enter')
  await expect(row(page, /^Line of argument, 42 words$/)).toBeVisible()
})

test('a point is found by its words, and gone to by keys', { tag: '@quick' }, async ({ page }) => {
  await find(page).fill('rivals')
  await expect(outline(page).getByRole('row')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await expect(row(page, /^Point 2/)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(find(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(' Then more.')
  await expect(block(page, /^Point 2/)).toContainText('Then more.')
  await expect(block(page, /^Point 2/)).toBeInViewport()

  await find(page).focus()
  await page.keyboard.press('Escape')
  await expect(find(page)).toHaveValue('')
  await expect(row(page, /^Judgement/)).toBeVisible()
  await find(page).fill('nowhere to be found')
  await expect(inspector(page)).toContainText('No point has these words.')
})

test('it folds what the plan folds, and the plan what it does', async ({ page }) => {
  await row(page, /^Continuity/).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, /^Point 1/)).toHaveCount(0)
  await expect(row(page, /^Continuity/)).toBeFocused()
  await expect(block(page, /^Point 1/)).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(block(page, /^Point 1/)).toBeVisible()
  await expect(row(page, /^Point 1/)).toBeVisible()

  await inspector(page).getByRole('button', { name: 'Fold all sections' }).click()
  await expect(outline(page).getByRole('row')).toHaveCount(5)
  await expect(block(page, /^Point 5/)).toBeHidden()
  await block(page, 'Section: Change').getByRole('button', { name: 'What is in Change' }).click()
  await expect(row(page, /^Point 3/)).toBeVisible()
  await inspector(page).getByRole('button', { name: 'Fold all sections' }).click()
  await inspector(page).getByRole('button', { name: 'Unfold all sections' }).click()
  await expect(row(page, /^Point 5/)).toBeVisible()
})

test('the point with the caret is marked', async ({ page }) => {
  await typeInto(page, /^Point 5/, ' And so on.')
  await expect(row(page, /^Point 5/).locator('[data-current]')).toHaveCount(1)
  await typeInto(page, /^Point 1/, ' And so on.')
  await expect(row(page, /^Point 1/).locator('[data-current]')).toHaveCount(1)
  await expect(outline(page).locator('[data-current]')).toHaveCount(1)
})

test('blocks are moved by keys, which stay in the outline', async ({ page }) => {
  const before = await rowNames(page)
  await row(page, /^Point 2.*rivals/).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(row(page, /^Point 1.*rivals/)).toBeFocused()
  await expect(block(page, /^Point 1: .*rivals/)).toBeVisible()
  await expect(
    page.getByText(/^Point 1.*moved to place 1 of 2 in Section: Continuity\.$/),
  ).toBeAttached()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(row(page, /^Point 2.*rivals/)).toBeFocused()
  await expect(
    block(page, 'Section: Change').getByRole('group', { name: /^Point 2/ }),
  ).toBeVisible()
  // Each is a step of its own.
  for (const _ of [1, 2, 3]) await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => rowNames(page)).toEqual(before)
})

test('points and sections are dragged to where they are to stand', async ({ page }) => {
  const rivals = /^Point \d, supports: Stalin beat his rivals/
  const point = row(page, rivals)
  const inSection = (name: string) =>
    block(page, `Section: ${name}`).getByRole('group', {
      name: /^Point \d: Stalin beat his rivals/,
    })

  // Between the points of another section.
  await take(page, point)
  await carry(page, row(page, /^Point 4/), { x: 80, y: 3 })
  await page.mouse.up()
  await expect(inSection('Change')).toBeVisible()
  await expect(row(page, /^Point 3.*rivals/)).toBeVisible()

  // Into a section that is folded.
  await row(page, /^Circumstance/).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(row(page, /^Point 5/)).toHaveCount(0)
  await take(page, point)
  await carry(page, row(page, /^Circumstance/))
  await page.mouse.up()
  await expect(inSection('Circumstance')).toBeVisible()
  // The caret is in it: it is unfolded.
  await expect(row(page, /^Point 5/)).toBeVisible()

  // A section among sections, and one step of undo for each.
  await take(page, row(page, /^Circumstance/))
  await carry(page, row(page, /^Continuity/), { x: 80, y: 2 })
  await page.mouse.up()
  await expect
    .poll(async () => (await rowNames(page)).filter((name) => /^C/.test(name)))
    .toEqual(['Circumstance', 'Continuity', 'Change'])
  for (const _ of [1, 2, 3]) await page.getByRole('button', { name: 'Undo' }).click()
  await expect
    .poll(async () => (await rowNames(page)).filter((name) => /^C/.test(name)))
    .toEqual(['Continuity', 'Change', 'Circumstance'])
  await expect(inSection('Continuity')).toBeVisible()
})
