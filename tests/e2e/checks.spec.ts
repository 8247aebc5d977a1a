/** What the argument still lacks, beside the plan: seen, gone to and set aside, by mouse and by keys. */
import type { Locator } from '@playwright/test'
import { expect, openApp, type Page, test } from './support/app.ts'
import { block, editor, openSample, saved, typeInto } from './support/steps.ts'

const inspector = (page: Page): Locator => page.getByRole('region', { name: 'Inspector' })
const checks = (page: Page): Locator => inspector(page).getByRole('list', { name: 'Checks' })
const finding = (page: Page, says: string): Locator =>
  checks(page).getByRole('listitem').filter({ hasText: says })
const summary = (page: Page): Locator =>
  inspector(page)
    .getByRole('paragraph')
    .filter({ hasText: / · \d+ hints?$/ })
/** What is read out of it, once. */
const told = (page: Page): Locator => inspector(page).locator('[aria-live]')
const noClaim = 'Point 4 has no claim.'
const noJudgement = 'Nothing is written in the judgement.'

test.beforeEach(async ({ page, app }) => {
  await openApp(page, app)
  await openSample(page)
  // They come in behind the plan; what was found at first is not told of.
  await expect(summary(page)).toHaveText('2 gaps · 2 weak · 6 hints')
})

test('by mouse', { tag: '@quick' }, async ({ page, faults }) => {
  await expect(finding(page, noClaim)).toContainText('Gap')

  await finding(page, noClaim).getByRole('button', { name: 'Why' }).click()
  await expect(finding(page, noClaim)).toContainText(
    'The claim is what the evidence is there to show',
  )

  // There, what is missing is written, and the finding goes.
  await finding(page, noClaim).getByRole('button', { name: 'Go to' }).click()
  await page.keyboard.type('The war changed little.')
  await expect(block(page, 'Point 4: The war changed little.')).toBeInViewport()
  await expect(finding(page, noClaim)).toHaveCount(0)
  await expect(told(page)).toHaveText('1 gap, 2 weak, 6 hints')

  // What is set aside stays so, until it is brought back or the step is undone.
  await finding(page, noJudgement).getByRole('button', { name: 'Not here' }).click()
  await expect(summary(page)).toHaveText('2 weak · 6 hints')
  await saved(page)
  await page.reload()
  await expect(summary(page)).toHaveText('2 weak · 6 hints')
  await inspector(page).getByRole('button', { name: '1 finding set aside · show' }).click()
  const aside = inspector(page).getByRole('list', { name: 'Set aside' })
  await aside.getByRole('button', { name: 'Bring back' }).click()
  await expect(finding(page, noJudgement)).toBeVisible()
  await expect(aside).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(finding(page, noJudgement)).toHaveCount(0)
  expect(faults).toEqual([])
})

test('by keys', async ({ page }) => {
  await page.getByRole('tab', { name: 'Checks' }).focus()
  await page.keyboard.press('Tab')
  await expect(finding(page, noClaim).getByRole('button', { name: 'Go to' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  // The next finding is in its place, and the keyboard with it.
  await expect(finding(page, noClaim)).toHaveCount(0)
  await expect(finding(page, noJudgement).getByRole('button', { name: 'Not here' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(finding(page, noClaim)).toBeVisible()

  await finding(page, noJudgement).getByRole('button', { name: 'Go to' }).focus()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type('On balance it was.')
  await expect(block(page, 'Judgement')).toContainText('On balance it was.')
  await expect(finding(page, noJudgement)).toHaveCount(0)
})

test('a finding is told of when one has paused, and not while one writes', async ({ page }) => {
  await typeInto(page, /^Point 4/, 'The war changed little.')
  await expect(finding(page, noClaim)).toHaveCount(0)
  await expect(told(page)).toBeEmpty()
  await expect(told(page)).toHaveText('1 gap, 2 weak, 6 hints')
})

test('the outline leads to each part, and measures it against its share', async ({ page }) => {
  await page.getByRole('tab', { name: 'Outline' }).click()
  const outline = inspector(page).getByRole('list', { name: 'Outline' })
  const words = inspector(page).getByRole('textbox', { name: 'Words' })
  const minutes = inspector(page).getByRole('textbox', { name: 'Minutes' })
  const all = inspector(page).getByRole('progressbar', { name: 'Length of the plan' })
  await expect(words).toHaveValue('1,200')
  await expect(
    outline.getByRole('progressbar', { name: 'Length of Line of argument' }),
  ).toHaveAttribute('aria-valuetext', '42 of 120 words, for 4.5 minutes')
  await expect(all).toHaveAttribute('aria-valuetext', '492 of 1,200 words')

  await outline.getByRole('button', { name: /^Point 2, supports/ }).click()
  await expect(block(page, /^Point 2/)).toBeInViewport()
  await expect(editor(page)).toBeFocused()

  // No other number is taken for what is none.
  await words.fill('400.7')
  await words.press('Enter')
  await expect(inspector(page)).toContainText('Write a whole number from 1 to 1,000,000.')
  await expect(all).toHaveAttribute('aria-valuetext', '492 of 1,200 words')
  await words.fill('399')
  await words.press('ArrowUp')
  await expect(words).toHaveValue('400')
  await expect(inspector(page)).not.toContainText('Write a whole number')
  await expect(all).toHaveAttribute('aria-valuetext', '492 of 400 words, over')
  await expect(page.getByRole('contentinfo')).toContainText('492 of 400 words')
  await page.getByRole('tab', { name: 'Checks' }).click()
  const tooLong = finding(page, 'The plan has 492 words and its budget is 400.')
  await tooLong.getByRole('button', { name: 'Go to' }).click()
  await expect(block(page, 'Line of argument')).toBeInViewport()
  await expect(editor(page)).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(finding(page, 'its budget is 400')).toHaveCount(0)

  await page.getByRole('tab', { name: 'Outline' }).focus()
  await page.keyboard.press('Enter')
  await words.fill('')
  await words.press('Enter')
  // The keyboard stays in the field, and the key that ends the number does not go on into the plan.
  await expect(words).toBeFocused()
  await expect(block(page, 'Line of argument')).toContainText('Stalinism grew out of Leninism')
  await expect(all).toHaveAttribute('aria-valuetext', '19.7 of 45 minutes, with 492 words')
  await minutes.fill('')
  await minutes.press('Enter')
  await expect(all).toHaveCount(0)
  await expect(inspector(page).getByText('492 words', { exact: true })).toBeVisible()
})

test('the balance is said in words, and leads to its sections', async ({ page }) => {
  await page.getByRole('tab', { name: 'Balance' }).click()
  const panel = inspector(page).getByRole('tabpanel')
  await expect(panel).toContainText('2 points support, 2 challenge and 1 qualifies')
  const row = panel.getByRole('listitem').filter({ hasText: 'Change' })
  await expect(row).toContainText('2 points challenge')
  await row.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(block(page, 'Section: Change')).toBeInViewport()
  await expect(editor(page)).toBeFocused()
})

test('in a narrow window a finding brings the plan into view', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 700 })
  await page.getByRole('radio', { name: 'Inspector' }).click()
  await finding(page, noClaim).getByRole('button', { name: 'Go to' }).click()
  await page.keyboard.type('The war changed little.')
  await expect(block(page, 'Point 4: The war changed little.')).toBeInViewport()
})
