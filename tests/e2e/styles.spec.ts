/** The style a plan cites in: chosen by hand and by keys, seen in the plan, undone. */
import { expect, openApp, test } from './support/app.ts'
import { openSample } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const inBrackets = /^\(.+\d{4}.*\)$/u
const lineIn = '.plan-block:not([data-uncited]) > .plan-cite > .plan-cite-line'

test('a plan is switched to Harvard and back, and says so where it is cited', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await openSample(page)
  const line = page.locator(lineIn).first()
  const number = page.locator('.plan-note-number').first()
  await expect(number).toHaveText('1')
  await expect(line).toHaveText(/^‘.+’, September 2026\.$/u)
  const before = (await line.textContent()) ?? ''

  await page.getByRole('button', { name: 'Citation style: MHRA' }).click()
  const dialog = page.getByRole('dialog', { name: 'Citation style' })
  const previews = dialog.getByRole('region', { name: 'How it cites' })
  await expect(previews.getByText('Later note')).toBeVisible()
  await dialog.getByRole('option', { name: 'Harvard', exact: true }).click()
  await expect(previews.getByText('In the text')).toBeVisible()
  await dialog.getByRole('button', { name: 'Use this style' }).click()
  await expect(dialog).toBeHidden()
  await expect(line).toHaveText(inBrackets)
  await expect(number).toHaveText('')
  await expect(page.getByRole('button', { name: 'Citation style: Harvard' })).toBeVisible()

  // By keys: the search, down to the list, and Enter.
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('citation style')
  await page.keyboard.press('Enter')
  await page.keyboard.type('mhra')
  await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await expect(dialog.getByRole('option', { selected: true })).toContainText('MHRA')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(line).toHaveText(before)

  // Two steps back: to Harvard, and to what the plan had.
  await page.getByRole('textbox', { name: 'Plan document' }).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(line).toHaveText(inBrackets)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(line).toHaveText(before)
})
