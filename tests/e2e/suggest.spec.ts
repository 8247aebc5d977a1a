/** Evidence suggested beside the plan: it follows the claim, and goes into the point by mouse or by keys. */
import { expect, type Locator, openApp, openStocked, type Page, test } from './support/app.ts'
import { block, editor, newPlan, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const panel = (page: Page) =>
  page
    .getByRole('region', { name: 'Inspector' })
    .getByRole('region', { name: 'Suggested evidence' })
const list = (page: Page) => panel(page).getByRole('grid', { name: 'Suggested evidence' })
const rows = (page: Page) => list(page).getByRole('row')
const best = (page: Page) => rows(page).first()
/** A row is named by its words, however many of them it shows. */
const wordsOf = async (row: Locator) => (await row.getAttribute('aria-label')) ?? ''
const claim = 'Ebert leaned on the army'

/** Opens the plan and claims something in its first point, for which the deal with the general is best. */
async function claimed(page: Page) {
  await typeInto(page, 'Point 1', claim)
  await expect(panel(page)).toContainText('for point 1')
  await expect(best(page)).toContainText('Ebert had made a deal with General Groener')
}

test('follows the question, then the claim, and the keys stay with the plan', {
  tag: '@quick',
}, async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await expect(panel(page)).toContainText('for the question')
  await expect(best(page)).toContainText('Constitution')
  await claimed(page)
  await expect(editor(page)).toBeFocused()
  await page.keyboard.type(' from the first week')
  await expect(block(page, `Point 1: ${claim} from the first week`)).toBeVisible()
  await expect(best(page).locator('mark').first()).toHaveText('Ebert')
  await expect(best(page)).toContainText('Why was the Weimar Republic unpopular')
  await typeInto(page, 'Line of argument', 'It was not its Constitution alone.')
  await expect(panel(page)).toContainText('for the question')
})

test('stays where it was scrolled to when other suggestions come in', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await claimed(page)
  const scrolled = () => list(page).evaluate((element) => element.scrollTop)
  await list(page).evaluate((element) => element.scrollTo(0, 150))
  await page.keyboard.type(', and Hindenburg on Papen')
  await expect(list(page)).toContainText('Papen and Hindenburg believed that Hitler could be tamed')
  await expect(editor(page)).toBeFocused()
  expect(await scrolled()).toBe(150)
})

test('puts a suggestion into the point by its button, by a double click and by a drag', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await claimed(page)
  const point = block(page, `Point 1: ${claim}`)

  await best(page).hover()
  await best(page).getByRole('button', { name: 'Insert into point 1' }).click()
  await expect(point.getByRole('group', { name: /^Evidence: Ebert had made a deal/ })).toBeVisible()
  await expect(list(page)).not.toContainText('Ebert had made a deal')

  const second = await wordsOf(best(page))
  await best(page).dblclick()
  await expect(point.getByRole('group', { name: /^Evidence: / })).toHaveCount(2)
  await expect(point).toContainText(second)
  await expect(rows(page).filter({ hasText: second })).toHaveCount(0)

  const third = await wordsOf(best(page))
  await best(page).dragTo(block(page, 'Point 2').locator('[data-line]').first())
  await expect(block(page, 'Point 2').getByRole('group', { name: /^Evidence: / })).toHaveCount(1)
  await expect(block(page, 'Point 2')).toContainText(third)
})

/** The names of what is in point 1, in order. */
const inPoint = (page: Page) =>
  block(page, `Point 1: ${claim}`)
    .locator('[data-block]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.slice(0, 14)))

test('goes before the analysis that speaks of it, and stands there as what it is', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await claimed(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('So it never stood on its own feet.')
  await best(page).hover()
  await best(page).getByRole('button', { name: 'Insert into point 1' }).click()
  await expect.poll(() => inPoint(page)).toEqual(['Evidence: Eber', 'Analysis'])
  // By keyboard, through the list of places, once the list no longer has what was put in.
  await expect(list(page)).not.toContainText('Ebert had made a deal')
  await best(page).focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('menu', { name: 'Insert into …' })
    .getByRole('menuitem', { name: 'Point 1' })
    .focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await inPoint(page)).map((name) => name?.split(':')[0]))
    .toEqual(['Evidence', 'Evidence', 'Analysis'])

  // One's own notes are a paraphrase. The label says so, and changes it, as its key does.
  const first = block(page, /^Evidence: Ebert had made/)
  await first.getByRole('button', { name: 'Use: paraphrase' }).click()
  await expect(first.getByRole('button', { name: 'Use: quotation' })).toHaveText('Quotation')
  await first.locator('[data-line="words"]').click()
  await page.keyboard.press('ControlOrMeta+Shift+9')
  await expect(first.getByRole('button', { name: 'Use: paraphrase' })).toHaveText('Paraphrase')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(first.getByRole('button', { name: 'Use: quotation' })).toBeVisible()
})

test('is worked by keyboard alone, and the focus stays in the list', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await claimed(page)
  await page.keyboard.press('F6')
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await expect(inspector.getByRole('tab', { selected: true })).toBeFocused()
  // What is suggested is the next pane: a long list of checks is not in the way.
  await page.keyboard.press('F6')
  await expect(best(page)).toBeFocused()

  await page.keyboard.press('Enter')
  const menu = page.getByRole('menu', { name: 'Insert into …' })
  await expect(menu).toBeVisible()
  await page.keyboard.type('point 2')
  await page.keyboard.press('Enter')
  await expect(
    block(page, 'Point 2').getByRole('group', { name: /^Evidence: Ebert had made a deal/ }),
  ).toBeVisible()
  await expect(list(page)).not.toContainText('Ebert had made a deal')
  await expect(list(page).locator(':focus')).toHaveCount(1)

  // The row’s own buttons are reached with the arrows.
  const here = list(page).getByRole('button', { name: 'Insert into point 2' })
  await expect(here.first()).toBeVisible()
  const focused = here.and(page.locator(':focus'))
  for (let at = 0; at < 4 && (await focused.count()) === 0; at += 1)
    await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(block(page, 'Point 2').getByRole('group', { name: /^Evidence: / })).toHaveCount(2)
  await expect(list(page).locator(':focus')).toHaveCount(1)
})

test('folds to its head, which is remembered, and stands under the checks alone', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await claimed(page)
  const head = panel(page).getByRole('button', { name: /^Suggested evidence/ })
  await expect(head).toHaveAttribute('aria-expanded', 'true')
  await expect(head).toContainText(String(await rows(page).count()))
  const checks = page.getByRole('tabpanel', { name: 'Checks' })
  const roomBefore = (await checks.boundingBox())?.height ?? 0
  await head.click()
  await expect(head).toHaveAttribute('aria-expanded', 'false')
  await expect(list(page)).toHaveCount(0)
  expect((await checks.boundingBox())?.height).toBeGreaterThan(roomBefore + 100)

  await page.reload()
  await expect(head).toHaveAttribute('aria-expanded', 'false')
  // The keyboard that goes from pane to pane finds the head, and unfolds it.
  await page.keyboard.press('F6')
  for (
    let at = 0;
    at < 4 && !(await head.evaluate((dom) => dom === document.activeElement));
    at += 1
  )
    await page.keyboard.press('F6')
  await expect(head).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(best(page)).toBeVisible()

  await page.getByRole('tab', { name: 'Outline' }).click()
  await expect(panel(page)).toHaveCount(0)
  // Asked for by name it is shown, wherever one is.
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('suggested evidence')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Checks' })).toHaveAttribute('aria-selected', 'true')
  await expect(panel(page)).toBeVisible()
})

test('says what to do where there is nothing to suggest', async ({ page, app }) => {
  await openApp(page, app)
  await newPlan(page, 'Why do volcanoes erupt?')
  await expect(panel(page)).toContainText('Import notes, and what bears on your question')
  await panel(page).getByRole('button', { name: 'Import notes' }).click()
  await expect(page.getByRole('dialog', { name: 'Import notes' })).toBeVisible()
})

test('says when no note bears on the question', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await newPlan(page, 'How do glaciers move?')
  await expect(panel(page)).toContainText('Nothing in your notes bears on this yet.')
})
