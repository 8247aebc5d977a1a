/** The plan rebuilt from memory: its evidence hidden, what is written compared, its score kept. */
import { expect, openApp, openStocked, type Page, test } from './support/app.ts'
import { clean } from './support/axe.ts'
import { editor, openSample } from './support/steps.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Recall' })
const field = (page: Page, place: string) =>
  dialog(page).getByRole('textbox', { name: `Evidence: ${place}` })

async function openRecall(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name: 'Recall …' }).click()
  await field(page, 'Point 1').waitFor()
}

test('what was remembered is told from what was missed, and the score stays with the plan', {
  tag: '@quick',
}, async ({ page, app }) => {
  await openApp(page, app)
  await openSample(page)
  await openRecall(page)
  await expect(dialog(page)).toContainText('The tools of Stalin’s terror')
  await expect(dialog(page)).not.toContainText('founded in December 1917')
  await dialog(page).getByText('Show the claims').click()
  await expect(dialog(page)).not.toContainText('The tools of Stalin’s terror')

  await field(page, 'Point 1').fill(
    '- Cheka founded December 1917 under Dzerzhinsky, could arrest and shoot\nThe Romanovs were shot',
  )
  await dialog(page).getByRole('button', { name: 'Compare' }).click()
  const score = dialog(page).getByRole('status')
  await expect(score).toContainText(/^1 of \d+ remembered/)
  await expect(score).toContainText('1 line is not in the plan.')
  const pieces = dialog(page).getByRole('list', { name: 'Evidence of Point 1' })
  await expect(pieces.getByRole('listitem').first()).toContainText('Remembered The Cheka, founded')
  await expect(pieces.getByRole('listitem').first()).toContainText('You wrote: Cheka founded')
  await expect(pieces.getByRole('listitem').nth(1)).toContainText('Missed Conquest')

  // The student knows best.
  await pieces.getByRole('button', { name: /^I had this: Conquest/ }).click()
  await expect(score).toContainText(/^2 of/)
  await dialog(page).getByRole('button', { name: 'Keep this score' }).click()
  await expect(dialog(page)).toBeHidden()
  await page.reload()
  await editor(page).waitFor()
  await openRecall(page)
  const tries = dialog(page).getByRole('list', { name: 'Earlier tries' }).getByRole('listitem')
  await expect(tries).toHaveText([/just now.*2 of \d+/])
  await expect(dialog(page).getByText(/^Last try, just now: 2 of \d+ remembered/)).toBeInViewport()
  await expect(field(page, 'Point 1')).toHaveValue('')
})

test('it is worked by keyboard alone, and closing it loses nothing that was written', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await openSample(page)
  await editor(page).focus()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('recall')
  await page.keyboard.press('Enter')
  await field(page, 'Point 1').waitFor()
  const reach = async (name: string) => {
    const wanted = dialog(page).getByRole('button', { name })
    for (let presses = 0; presses < 30; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not lead to ${name}`)
  }
  await expect(field(page, 'Point 1')).toBeFocused()
  await page.keyboard.type('Cheka, December 1917, Dzerzhinsky could arrest and shoot')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('recall')
  await page.keyboard.press('Enter')
  await expect(field(page, 'Point 1')).toHaveValue(/^Cheka/)
  // What the evidence says cannot be read behind the dialog either: the library shows the same words.
  const behind = await page.locator('[data-modal]').evaluate((veil) => {
    const [, , , alpha] = getComputedStyle(veil).backgroundColor.match(/[\d.]+/g) ?? []
    return Number(alpha ?? 1)
  })
  expect(behind).toBe(1)
  await reach('Compare')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('status')).toContainText(/^1 of/)
  // Pressed once more, nothing is kept that one has not looked at.
  await expect(dialog(page).getByRole('status')).toBeFocused()
  await reach('Keep this score')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
})

test('a plan without evidence says what to do first', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name: 'Recall …' }).click()
  await expect(dialog(page)).toContainText('There is no evidence to recall yet')
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })
    test('the fields pass the rules of WCAG', async ({ page, app }) => {
      await openApp(page, app)
      await openSample(page)
      await openRecall(page)
      await clean(page, 'recall')
    })
  })
