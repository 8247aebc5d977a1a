/** What the argument still lacks, beside the plan: seen, gone to and set aside, by mouse and by keys. */
import type { Locator } from '@playwright/test'
import { expect, openApp, openStocked, type Page, test } from './support/app.ts'
import { block, editor, find, openSample, saved, snippet, typeInto } from './support/steps.ts'

const inspector = (page: Page): Locator => page.getByRole('region', { name: 'Inspector' })
const checks = (page: Page): Locator => inspector(page).getByRole('list', { name: 'Checks' })
/** A row of the list, and not of a group in it. */
const finding = (page: Page, says: string): Locator =>
  checks(page).locator('> li').filter({ hasText: says })
const totals = (page: Page): Locator =>
  inspector(page).getByRole('group', { name: 'Show' }).getByRole('button')
/** What is read out of it, once. */
const told = (page: Page): Locator => inspector(page).locator('[aria-live]')
const noClaim = 'Point 4 has no claim'
const noJudgement = 'Nothing is written in the judgement'
const noLink = '4 points never return to the question'
const noAnalysis = '2 points have evidence but no analysis'

test.describe('in the sample', () => {
  test.beforeEach(async ({ page, app }) => {
    await openApp(page, app)
    await openSample(page)
    // They come in behind the plan; what was found at first is not told of.
    await expect(totals(page)).toHaveText(['2 gaps', '2 weak', '6 hints'])
  })

  test('by mouse', { tag: '@quick' }, async ({ page, faults }) => {
    await expect(finding(page, noClaim)).toContainText('Gap')

    await finding(page, noClaim).hover()
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
    await finding(page, noJudgement).hover()
    await finding(page, noJudgement).getByRole('button', { name: 'Not here' }).click()
    await expect(totals(page)).toHaveText(['2 weak', '6 hints'])
    await saved(page)
    await page.reload()
    await expect(totals(page)).toHaveText(['2 weak', '6 hints'])
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
    await totals(page).last().focus()
    await page.keyboard.press('Tab')
    await expect(finding(page, noJudgement).getByRole('button', { name: 'Go to' })).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    // The next finding is in its place, and the keyboard with it.
    await expect(finding(page, noJudgement)).toHaveCount(0)
    await expect(finding(page, noClaim).getByRole('button', { name: 'Not here' })).toBeFocused()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(finding(page, noJudgement)).toBeVisible()

    await finding(page, noJudgement).getByRole('button', { name: 'Go to' }).focus()
    await page.keyboard.press('Enter')
    await expect(editor(page)).toBeFocused()
    await page.keyboard.type('On balance it was.')
    await expect(block(page, 'Judgement')).toContainText('On balance it was.')
    await expect(finding(page, noJudgement)).toHaveCount(0)
  })

  test('a finding is told of when one has paused, and not while one writes', async ({ page }) => {
    // How long after the last key each sentence comes, in milliseconds.
    await told(page).evaluate((region) => {
      const pauses: number[] = []
      let pressedAt = 0
      Object.assign(window, { pauses })
      addEventListener('keydown', () => (pressedAt = performance.now()), { capture: true })
      new MutationObserver(() => pauses.push(performance.now() - pressedAt)).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      })
    })
    await typeInto(page, /^Point 4/, 'The war changed little.')
    await expect(told(page)).toHaveText('1 gap, 2 weak, 6 hints')
    const pauses = await page.evaluate(() => ('pauses' in window ? window.pauses : null))
    expect(pauses).toEqual([expect.any(Number)])
    expect(Math.min(...(pauses as number[]))).toBeGreaterThan(1000)
  })

  test('several of a check are one row, which opens and says why', async ({ page }) => {
    const group = finding(page, noAnalysis)
    await expect(group.getByRole('listitem')).toHaveCount(0)
    await group.getByRole('button', { name: noAnalysis, exact: false }).first().click()
    await expect(group).toContainText('Examiners reward what evidence is made to show')
    const items = group.getByRole('list', { name: noAnalysis }).getByRole('listitem')
    await expect(items).toHaveCount(2)
    await expect(items.first()).toContainText('Stalin turned the terror on the Party itself')

    // A press anywhere on it goes there.
    await items.first().click({ position: { x: 90, y: 12 } })
    await expect(editor(page)).toBeFocused()
    await expect(block(page, /^Point 3/)).toBeInViewport()

    // One of two set aside leaves one, which is a row of its own, and the keyboard on it.
    await items.first().hover()
    await items.first().getByRole('button', { name: 'Not here' }).focus()
    await page.keyboard.press('Enter')
    const left = finding(page, 'Point 4 has evidence but no analysis')
    await expect(left.getByRole('button', { name: 'Not here' })).toBeFocused()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(items).toHaveCount(0)
    await expect(group).toBeVisible()
  })

  test('a whole group is set aside in one step, and brought back in one', async ({ page }) => {
    await finding(page, noLink).hover()
    await finding(page, noLink).getByRole('button', { name: 'Not here' }).click()
    await expect(finding(page, noLink)).toHaveCount(0)
    await expect(totals(page)).toHaveText(['2 gaps', '2 weak', '2 hints'])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(finding(page, noLink)).toBeVisible()
    await page.getByRole('button', { name: 'Redo' }).click()
    await inspector(page).getByRole('button', { name: '4 findings set aside · show' }).click()
    const aside = inspector(page).getByRole('list', { name: 'Set aside' })
    await aside.getByRole('button', { name: 'Bring back' }).click()
    await expect(totals(page)).toHaveText(['2 gaps', '2 weak', '6 hints'])
  })

  test('the totals show one severity alone', async ({ page }) => {
    const [gaps, weak] = [totals(page).nth(0), totals(page).nth(1)]
    await gaps.click()
    await expect(gaps).toHaveAttribute('aria-pressed', 'true')
    await expect(finding(page, noLink)).toHaveCount(0)
    await expect(checks(page).locator('> li')).toHaveCount(2)
    await weak.click()
    await expect(finding(page, noAnalysis)).toBeVisible()
    await gaps.click()
    await expect(finding(page, noClaim)).toHaveCount(0)
    await weak.click()
    await expect(finding(page, noClaim)).toBeVisible()
    await expect(finding(page, noLink)).toBeVisible()

    // What is chosen and mended shows the rest.
    await gaps.click()
    await typeInto(page, /^Point 4/, 'The war changed little.')
    await typeInto(page, 'Judgement', 'On balance it was.')
    await expect(totals(page).first()).toHaveText('2 weak')
    await expect(finding(page, noLink)).toBeVisible()
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
})

test('a new plan is asked nothing before there is something to judge', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const panel = inspector(page).getByRole('tabpanel', { name: 'Checks' })
  await expect(panel).toContainText('Write the line of argument, or drop evidence into a point')
  await expect(checks(page)).toHaveCount(0)

  await typeInto(page, 'Line of argument', 'It was weakened by its use.')
  await expect(panel).toContainText('Nothing is missing in what is written so far.')
  await expect(checks(page)).toHaveCount(0)

  await typeInto(page, /^Point 1/, 'The President ruled by decree.')
  await expect(finding(page, 'Point 1 has no evidence')).toBeVisible()
  await expect(finding(page, noJudgement)).toBeVisible()
  await expect(checks(page)).not.toContainText('Point 2')
})

test('the source of several pieces of evidence is asked for at once', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  for (const words of ['let the President rule by decree', 'blame the Constitution alone']) {
    await find(page, words)
    await snippet(page, words).getByRole('button', { name: 'Insert into …' }).click()
    await page.getByRole('menuitem', { name: /^Point 1/ }).click()
  }
  const group = finding(page, '2 pieces of evidence name no source')
  await group.getByRole('button', { name: /name no source/ }).click()
  await group.getByRole('button', { name: 'Name the source of these 2' }).click()
  const citing = page.getByRole('dialog', { name: 'Source of 2 pieces of evidence' })
  await citing.getByRole('button', { name: 'New source' }).click()
  const adding = page.getByRole('dialog', { name: 'Add source' })
  await adding.getByRole('textbox', { name: 'Author 1' }).fill('Kolb, Eberhard')
  await adding.getByRole('textbox', { name: 'Title' }).fill('The Republic')
  await adding.getByRole('button', { name: 'Add source' }).click()
  await citing.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(citing).toBeHidden()
  await expect(block(page, /^Evidence/)).toContainText(['Kolb, The Republic', 'Kolb, The Republic'])
  await expect(group).toHaveCount(0)
})
