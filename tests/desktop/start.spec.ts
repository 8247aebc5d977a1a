/** The app starts, and its window talks to the desk. */
import { expect, openPlan, openWindow, stockedQuestion, test } from './support/desktop.ts'

test('the window opens on the library', async ({ desktop }) => {
  const page = await openWindow(desktop)
  await expect(
    page.getByRole('heading', { name: 'Plan an essay from your own notes' }),
  ).toBeVisible()
  await expect(page).toHaveTitle(/Linchpin/)
  expect(desktop.windows()).toHaveLength(1)
})

test('what is in the library and the plans is there', async ({ stockedDesktop }) => {
  const page = await openPlan(stockedDesktop)
  await expect(page.getByRole('heading', { name: stockedQuestion, level: 1 })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('13 notes')
})
