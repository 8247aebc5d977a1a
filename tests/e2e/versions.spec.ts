/** Earlier states of a plan: kept, named, compared, restored; and its shape, to begin others from. */
import { expect, openStocked, type Page, stockedQuestion, test } from './support/app.ts'
import { clean } from './support/axe.ts'
import { allPlans, block, editor, saved, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const history = (page: Page) => page.getByRole('region', { name: 'History' })
/** The stocked plan, with its history beside it. */
async function openHistory(...[page, app]: Parameters<typeof openStocked>): Promise<void> {
  await openStocked(page, app)
  await page.getByRole('tab', { name: 'History' }).click()
}
const versions = (page: Page) => history(page).getByRole('list', { name: 'Versions' })
const comparing = (page: Page) => page.getByRole('dialog', { name: 'Compare versions' })

/** Keeps the plan as it is now under a name, by the keys. */
async function nameVersion(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+s')
  const dialog = page.getByRole('dialog', { name: 'Save a named version' })
  await dialog.getByRole('textbox', { name: 'Name' }).waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
}

async function askInstead(page: Page, question: string): Promise<void> {
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name: /^Change the question/ }).click()
  await page.getByRole('textbox', { name: 'Question' }).fill(question)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: question, level: 1 })).toBeVisible()
}

/** A plan with a version “First draft”, and changed since in words, in a stance and by a block. */
async function draftAndChange(page: Page): Promise<void> {
  await typeInto(page, 'Line of argument', 'The Constitution was weak.')
  await typeInto(page, /^Point 1/, 'Article 48')
  await nameVersion(page, 'First draft')
  await block(page, 'Line of argument').locator('[data-line], [data-empty]').first().click()
  await page.keyboard.press('End')
  for (const _ of 'weak.') await page.keyboard.press('Backspace')
  await page.keyboard.type('strong.')
  await block(page, /^Point 1/)
    .getByRole('button', { name: /^Stance/ })
    .click()
  await page.getByRole('menuitemradio', { name: /Qualifies/ }).click()
  await typeInto(page, 'Judgement', 'On balance, no.')
  await saved(page)
}

test('the plan as it was opened is kept by itself, once it is changed', async ({
  page,
  stocked,
}) => {
  await openHistory(page, stocked)
  await expect(history(page)).toContainText('No earlier states yet')
  await typeInto(page, 'Line of argument', 'Changed.')
  await saved(page)
  await expect(versions(page).getByRole('listitem')).toHaveText([/As it was opened.*just now/])
  await typeInto(page, 'Line of argument', ' And again.')
  await saved(page)
  await expect(versions(page).getByRole('listitem')).toHaveCount(1)
})

test('what changed since a version is shown by block and by word', { tag: '@quick' }, async ({
  page,
  stocked,
}) => {
  await openHistory(page, stocked)
  await draftAndChange(page)
  await versions(page)
    .getByRole('button', { name: /^Compare: First draft/ })
    .click()
  const dialog = comparing(page)
  await expect(dialog.getByRole('status')).toContainText('1 block added, 2 changed')
  const rows = dialog.getByRole('list').getByRole('listitem')
  const line = rows.filter({ hasText: 'Line of argument' })
  await expect(line.locator('del').first()).toHaveText('Removed: weak')
  await expect(line.locator('ins').first()).toHaveText('Added: strong')
  const point = rows.filter({ hasText: 'Point 1' })
  await expect(point).toContainText('Changed')
  await expect(point.locator('del').first()).toContainText('supports')
  await expect(point.locator('ins').first()).toContainText('qualifies')
  await expect(rows.filter({ hasText: 'On balance, no.' })).toContainText('Added')

  await dialog.getByRole('button', { name: 'Next change' }).click()
  await expect(dialog.getByRole('status')).toContainText('Change 1 of 3')
  await expect(line).toHaveAttribute('data-current', 'true')
  await dialog.getByRole('button', { name: 'Previous change' }).click()
  await expect(dialog.getByRole('status')).toContainText('Change 3 of 3')
})

test('another question is shown by word, stays when a version is restored, and can be taken', async ({
  page,
  stocked,
}) => {
  await openHistory(page, stocked)
  await typeInto(page, 'Line of argument', 'As it was.')
  await nameVersion(page, 'First draft')
  await typeInto(page, 'Line of argument', ' And is.')
  await askInstead(page, stockedQuestion.replace('Constitution', 'voters'))
  await versions(page)
    .getByRole('button', { name: /^Compare: First draft/ })
    .click()
  const question = comparing(page).getByRole('region', { name: 'Question' })
  await expect(question.locator('del').first()).toHaveText('Removed: Constitution')
  await expect(question.locator('ins').first()).toHaveText('Added: voters')
  await expect(comparing(page)).toContainText('The question stays as it is')
  await comparing(page).getByRole('button', { name: 'Restore this version' }).click()
  await expect(block(page, 'Line of argument')).toHaveText(/As it was\.$/)
  await expect(page.getByRole('heading', { name: /its own voters/, level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'Take its question' }).click()
  await expect(page.getByRole('heading', { name: stockedQuestion, level: 1 })).toBeVisible()
})

test('a version is restored as a new state, and undo takes that back', async ({
  page,
  stocked,
}) => {
  await openHistory(page, stocked)
  await draftAndChange(page)
  await versions(page)
    .getByRole('button', { name: /^Compare: First draft/ })
    .click()
  await comparing(page).getByRole('button', { name: 'Restore this version' }).click()
  await expect(comparing(page)).toBeHidden()
  await expect(block(page, 'Line of argument')).toContainText('The Constitution was weak.')
  await expect(block(page, 'Judgement')).not.toContainText('On balance')
  await expect(versions(page)).toContainText('Before a version was restored')
  await saved(page)

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(block(page, 'Judgement')).toContainText('On balance, no.')
  await saved(page)
  await page.reload()
  await page.getByRole('tab', { name: 'History' }).click()
  await expect(block(page, 'Line of argument')).toContainText('was strong.')

  // It can also be found in the history when undo has gone.
  await versions(page)
    .getByRole('button', { name: /^Restore: First draft/ })
    .click()
  await expect(block(page, 'Judgement')).not.toContainText('On balance')
})

test('a version kept by itself can be named, and one can be deleted', async ({ page, stocked }) => {
  await openHistory(page, stocked)
  await typeInto(page, 'Line of argument', 'Changed.')
  await saved(page)
  await versions(page)
    .getByRole('button', { name: /^Name: As it was opened/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Name this version' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('The beginning')
  await dialog.getByRole('button', { name: 'Name it' }).click()
  await expect(versions(page).getByRole('listitem')).toHaveText([/The beginning/])
  await versions(page)
    .getByRole('button', { name: /^Delete: The beginning/ })
    .click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete version' }).click()
  await expect(history(page)).toContainText('No earlier states yet')
  await expect(history(page)).toBeFocused()
})

test('a version is named, compared and restored by keyboard alone', async ({ page, stocked }) => {
  await openHistory(page, stocked)
  await draftAndChange(page)
  const compare = versions(page).getByRole('button', { name: /^Compare: First draft/ })
  await compare.focus()
  await page.keyboard.press('Enter')
  const dialog = comparing(page)
  await dialog.getByRole('status').filter({ hasText: 'changed' }).waitFor()
  const focused = async (name: string) => {
    for (let presses = 0; presses < 12; presses += 1) {
      const button = dialog.getByRole('button', { name })
      if (await button.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not lead to ${name}`)
  }
  await focused('Next change')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('status')).toContainText('Change 1 of 3')
  await focused('Restore this version')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(block(page, 'Judgement')).not.toContainText('On balance')
})

test('a version restored in one window is shown by another', async ({ page, stocked }) => {
  await openHistory(page, stocked)
  await draftAndChange(page)
  const other = await page.context().newPage()
  await other.goto(new URL('/', stocked.address).href)
  await expect(block(other, 'Judgement')).toContainText('On balance, no.')
  await versions(page)
    .getByRole('button', { name: /^Restore: First draft/ })
    .click()
  await expect(block(other, 'Judgement')).not.toContainText('On balance')
})

test('the shape of a plan is a template for others, without its words', async ({
  page,
  stocked,
}) => {
  await openHistory(page, stocked)
  await typeInto(page, /^Point 1/, 'A claim of my own.')
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name: /^Save as template/ }).click()
  const keep = page.getByRole('dialog', { name: 'Save as template' })
  await keep.getByRole('textbox', { name: 'Name' }).fill('My shape')
  await keep.getByRole('button', { name: 'Save template' }).click()
  await expect(keep).toBeHidden()

  await page.getByRole('button', { name: 'New plan' }).click()
  const begin = page.getByRole('dialog', { name: 'New plan' })
  await begin.getByRole('textbox', { name: 'Question' }).fill('Why did it fall?')
  await begin.getByText('My shape').click()
  await begin.getByRole('button', { name: 'Create plan' }).click()
  await expect(page.getByRole('heading', { name: 'Why did it fall?', level: 1 })).toBeVisible()
  await expect(block(page, /^Point 4/)).toBeVisible()
  await expect(editor(page)).not.toContainText('A claim of my own.')

  const plans = await allPlans(page)
  await plans.getByRole('tab', { name: 'Templates' }).click()
  await plans.getByRole('button', { name: 'Delete My shape' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete template' }).click()
  await expect(plans).toContainText('No templates of your own')
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the history passes the rules of WCAG', async ({ page, stocked }) => {
      await openHistory(page, stocked)
      await nameVersion(page, 'The beginning')
      await clean(page, 'history')
      await page.keyboard.press('ControlOrMeta+s')
      await page.getByRole('dialog', { name: 'Save a named version' }).waitFor()
      await clean(page, 'name')
    })

    test('a comparison passes the rules of WCAG, in a narrow window too', async ({
      page,
      stocked,
    }) => {
      test.slow()
      await openHistory(page, stocked)
      await draftAndChange(page)
      await askInstead(page, 'Why did it fall?')
      await versions(page)
        .getByRole('button', { name: /^Compare: First draft/ })
        .click()
      await comparing(page).getByRole('button', { name: 'Next change' }).click()
      await clean(page, 'comparison')
      await page.setViewportSize({ width: 700, height: 800 })
      await clean(page, 'comparison-narrow')
    })
  })
