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

test('a style of one’s own is added from a file and removed, and a file that is none is refused with the reason', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await openSample(page)
  await page.getByRole('button', { name: 'Citation style: MHRA' }).click()
  const dialog = page.getByRole('dialog', { name: 'Citation style' })
  const add = async (file: string) => {
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Add a style file' }).click()
    await (await chooser).setFiles(file)
  }
  await add('package.json')
  await expect(dialog.getByText('is no XML')).toBeVisible()
  await add('tests/fixtures/styles/dependent.csl')
  const own = dialog.getByRole('option', { selected: true })
  await expect(own).toContainText('Your own')
  await dialog.getByRole('button', { name: 'Remove this style' }).click()
  await expect(dialog.getByText('Your own')).toBeHidden()
})

test('a citation whose author is named in the sentence prints without the author', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await openSample(page)
  await page.locator('.plan-citation').first().click()
  const dialog = page.getByRole('dialog', { name: 'Citation' })
  const prints = dialog.getByRole('region', { name: 'How it prints' })
  await expect(prints).toContainText('Cohen')
  await dialog.getByText('Author is named in the sentence').first().click()
  await expect(prints).not.toContainText('Cohen')
})
