/** Templates: the one that fits a question is proposed, and a plan takes another without losing a word. */
import { expect, openApp, openStocked, type Page, test } from './support/app.ts'
import { clean } from './support/axe.ts'
import { block, editor, library, openSample, saved, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })
const preview = (page: Page) => page.getByRole('region', { name: 'The plan as it will be' })

/** The plan's blocks down to points, by their names. */
const shape = (page: Page): Promise<string[]> =>
  editor(page)
    .getByRole('group', { name: /^(Line of argument|Section|Point|Judgement)/ })
    .evaluateAll((blocks) => blocks.map((one) => one.getAttribute('aria-label') ?? ''))

async function newPlan(page: Page, question: string) {
  await page.getByRole('button', { name: 'New plan' }).first().click()
  const asked = dialog(page, 'New plan')
  await asked.getByRole('textbox', { name: 'Question' }).fill(question)
  return asked
}

async function changeTemplate(page: Page) {
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name: 'Change template' }).click()
  return dialog(page, 'Change template')
}

test('a question is read as it is typed, and the template that fits it is chosen, with the reason', {
  tag: '@quick',
}, async ({ page, stocked }) => {
  await openStocked(page, stocked)
  const asked = await newPlan(page, 'Was Lenin more ruthless than Stalin between 1917 and 1939?')
  const chosen = asked.getByRole('radio', { name: 'Comparison of two' })
  await expect(chosen).toBeChecked()
  await expect(chosen).toHaveAccessibleDescription(/^The question compares Lenin with Stalin\./)
  await expect(asked.getByRole('radio').first()).toHaveAccessibleName('Comparison of two')
  const read = asked.getByLabel('How the question is read')
  for (const words of ['Comparison', 'Lenin', 'Stalin', '1917–39'])
    await expect(read.getByRole('definition').getByText(words, { exact: true })).toBeVisible()
  await clean(page, 'the new plan')

  await asked.getByRole('textbox', { name: 'Question' }).fill('Why did the Republic collapse?')
  await expect(asked.getByRole('radio', { name: 'Causes ranked' })).toBeChecked()
  await asked.getByRole('button', { name: 'Create plan' }).click()
  // It stays told, under the question of the plan.
  const terms = page.getByLabel('How the question is read').filter({ visible: true })
  await expect(terms.getByRole('definition').getByText('Causes')).toBeVisible()
  await expect(block(page, 'Section: Main cause')).toBeVisible()
  await expect(block(page, 'Section: Links between causes')).toBeVisible()
})

test('what a person has chosen stays chosen, whatever the question becomes', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const asked = await newPlan(page, 'Why did the Republic collapse?')
  await asked.getByText('Judgement of an interpretation').click()
  await asked.getByRole('textbox', { name: 'Question' }).fill('Compare Ebert and Hindenburg.')
  await expect(asked.getByRole('radio').first()).toHaveAccessibleName('Comparison of two')
  await expect(asked.getByRole('radio', { name: 'Judgement of an interpretation' })).toBeChecked()
  await asked.getByRole('button', { name: 'Create plan' }).click()
  await expect(block(page, 'Section: Other interpretations')).toBeVisible()
})

test('a comparison has a section for each of the two on every ground', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const asked = await newPlan(page, 'Compare Ebert and Hindenburg.')
  await asked.getByRole('button', { name: 'Create plan' }).click()
  await expect(block(page, 'Section: Ebert')).toHaveCount(3)
  await expect(block(page, 'Section: Hindenburg')).toHaveCount(3)
})

test('a plan takes another template and keeps all that is in it; undo takes it back at once', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await openSample(page)
  const before = await shape(page)
  const words = await page
    .getByRole('contentinfo')
    .getByText(/words$/)
    .textContent()
  const evidence = await editor(page)
    .getByRole('group', { name: /^Evidence/ })
    .count()

  const asked = await changeTemplate(page)
  await asked.getByText('Judgement of an interpretation').click()
  await expect(preview(page).getByText('Challenges', { exact: true })).toBeVisible()
  await expect(asked.getByRole('status')).toContainText(
    `Everything stays: ${words?.split(' ')[0]} words, ${evidence} pieces of evidence.`,
  )
  await asked.getByRole('button', { name: 'Change template' }).click()
  await expect(asked).toBeHidden()

  const after = await shape(page)
  expect(after).toEqual([
    'Line of argument',
    'Section: Supports',
    'Section: Continuity',
    ...before.filter((name) => /^Point [12]:/.test(name)),
    'Section: Challenges',
    'Section: Change',
    ...before.filter((name) => /^Point [34]/.test(name)),
    'Section: Other interpretations',
    'Section: Circumstance',
    ...before.filter((name) => /^Point 5:/.test(name)),
    'Judgement',
  ])
  await expect(editor(page).getByRole('group', { name: /^Evidence/ })).toHaveCount(evidence)
  await expect(page.getByRole('contentinfo')).toContainText('words')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  expect(await shape(page)).toEqual(before)
  await expect(page.getByRole('contentinfo')).toContainText(words ?? '')
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  expect(await shape(page)).toEqual(after)
})

test('a shape that a plan has already is not given again', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  const asked = await changeTemplate(page)
  await expect(asked.getByRole('radio', { name: 'For and against' })).toBeChecked()
  await expect(asked.getByRole('status')).toHaveText('The plan has this shape already.')
  await expect(asked.getByRole('button', { name: 'Change template' })).toBeDisabled()
})

test('a template of one’s own is there for new plans and for those there are', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name: 'Save as template' }).click()
  const kept = dialog(page, 'Save as template')
  await kept.getByRole('textbox', { name: 'Name' }).fill('Two sides')
  await kept.getByRole('button', { name: 'Save template' }).click()

  const asked = await newPlan(page, 'What next?')
  const own = asked.getByRole('radio', { name: 'Two sides' })
  await expect(own).toHaveAccessibleDescription('A template of your own.')
  await expect(asked.getByRole('radio').last()).toHaveAccessibleName('Two sides')
  await asked.getByText('Blank', { exact: true }).click()
  await asked.getByRole('button', { name: 'Create plan' }).click()
  await expect(editor(page).getByRole('group')).toHaveCount(2)

  await typeInto(page, 'Line of argument', 'Much as before.')
  const changed = await changeTemplate(page)
  await changed.getByText('Two sides').click()
  await changed.getByRole('button', { name: 'Change template' }).click()
  await expect(block(page, 'Section: Against')).toBeVisible()
  await expect(block(page, 'Line of argument')).toContainText('Much as before.')
})

test('what a note is headed with becomes the question of a plan', async ({ page, stocked }) => {
  await openApp(page, stocked)
  const heading = 'Why was the Weimar Republic unpopular in its first months?'
  const note = library(page).getByRole('row').filter({ hasText: heading }).first()
  await note.hover()
  await note.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'New plan with this question' }).click()
  const asked = dialog(page, 'New plan')
  await expect(asked.getByRole('textbox', { name: 'Question' })).toHaveValue(heading)
  await expect(asked.getByRole('radio').first()).toBeChecked()
  await asked.getByRole('button', { name: 'Create plan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
})

test('all of it is done by keyboard alone', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('new plan')
  await page.keyboard.press('Enter')
  const asked = dialog(page, 'New plan')
  await asked.waitFor()
  await page.keyboard.type('Compare Ebert and Hindenburg.')
  await expect(asked.getByRole('radio', { name: 'Comparison of two' })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(asked.getByRole('radio', { name: 'Comparison of two' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(asked.getByRole('radio', { name: 'For and against' })).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(asked.getByRole('button', { name: 'Create plan' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare Ebert and Hindenburg.')
  await typeInto(page, 'Point 1', 'Ebert kept the generals close.')
  await saved(page)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('change template')
  await page.keyboard.press('Enter')
  const changed = dialog(page, 'Change template')
  await changed.waitFor()
  await changed.getByRole('radio', { name: 'Comparison of two' }).focus()
  await page.keyboard.press('ArrowUp')
  await expect(changed.getByRole('radio', { name: 'Blank' })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(preview(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(changed).toBeHidden()
  expect(await shape(page)).toEqual([
    'Line of argument',
    'Section: For',
    'Point 1: Ebert kept the generals close.',
    'Judgement',
  ])
  await page.keyboard.press('Control+z')
  await expect(block(page, 'Section: Against')).toBeVisible()
})
