/** A plan in a window of its own. */
import { expect, openStocked, type Page, stockedQuestion, test } from './support/app.ts'
import { block, editor, newPlan, saved, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const tabs = (page: Page) =>
  page.getByRole('navigation', { name: 'Open plans' }).getByRole('listitem')
const second = 'How far did it recover by 1929?'

/** Chooses "Open in new window" over the plan that is shown; gives the window. */
async function openInWindow(page: Page): Promise<Page> {
  await page.getByRole('button', { name: 'More for this plan' }).filter({ visible: true }).click()
  const opened = page.context().waitForEvent('page')
  await page.getByRole('menuitem', { name: 'Open in new window' }).click()
  const own = await opened
  await editor(own).waitFor()
  return own
}

test('a plan beside others moves to its own window with its latest words', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await newPlan(page, second)
  await typeInto(page, 'Line of argument', 'Typed a moment before.')
  const own = await openInWindow(page)
  await expect(own).toHaveTitle(`${second} – Linchpin`)
  await expect(tabs(own)).toHaveCount(1)
  await expect(block(own, 'Line of argument')).toContainText('Typed a moment before.')
  await expect(tabs(page)).toHaveCount(1)
  await expect(page).toHaveTitle(`${stockedQuestion} – Linchpin`)
})

test('the only plan of a window is shown in both, and each shows what the other saves', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const own = await openInWindow(page)
  await expect(tabs(page)).toHaveCount(1)
  await typeInto(own, 'Line of argument', 'From its own window.')
  await expect(block(page, 'Line of argument')).toContainText('From its own window.')
})

test('what is opened and closed in a plan’s own window leaves the tabs of the first as they were', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const own = await openInWindow(page)
  await newPlan(own, second)
  await expect(tabs(own)).toHaveCount(2)
  await own.getByRole('button', { name: `Close ${stockedQuestion}` }).click()
  await expect(tabs(own)).toHaveCount(1)
  await page.reload()
  await expect(tabs(page)).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1, name: stockedQuestion })).toBeVisible()
})

test('a window for a plan that is deleted says so and leads to the others', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await newPlan(page, second)
  const own = await openInWindow(page)
  await saved(own)
  await own.getByRole('button', { name: 'More for this plan' }).click()
  await own.getByRole('menuitem', { name: 'Delete plan' }).click()
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('This plan is not there any more')
  await own.reload()
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('This plan is not there any more')
  await own.getByRole('button', { name: 'Show my plans' }).click()
  await own.getByRole('list', { name: 'Plans' }).getByText(stockedQuestion).click()
  await expect(editor(own)).toBeVisible()
})
