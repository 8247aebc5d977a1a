/** By what the essay judges: criteria are written, points name them, the judgement comes back to them. */
import { expect, openStocked, test } from './support/app.ts'
import { block, editor, typeInto } from './support/steps.ts'

test('criteria are written by keyboard, named by a point, and missed where the judgement leaves them out @quick', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'Terror was new in its scale.')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('Add criterion')
  await page.keyboard.press('Enter')
  await page.keyboard.type('how far it reached')
  await page.keyboard.press('Enter')
  await page.keyboard.type('whether contemporaries saw it')
  await expect(block(page, 'Criterion')).toHaveCount(2)
  await expect(editor(page).getByText('By what I judge').filter({ visible: true })).toHaveCount(1)

  const chip = block(page, /^Point 1/).getByRole('button', { name: /^Bears on/ })
  await chip.click()
  await page.getByRole('menuitemcheckbox', { name: 'how far it reached' }).click()
  await page.keyboard.press('Escape')
  await expect(chip).toHaveAccessibleName('Bears on: how far it reached')

  // What a criterion says is said where it is named, by each letter.
  await block(page, 'Criterion').first().getByText('how far it reached').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' then')
  await expect(chip).toHaveAccessibleName('Bears on: how far it reached then')
  for (const _ of ' then') await page.keyboard.press('Backspace')
  await expect(chip).toHaveAccessibleName('Bears on: how far it reached')

  const checks = page.getByRole('tabpanel', { name: 'Checks' })
  await expect(
    checks.getByText('No point bears on the criterion “whether contemporaries saw it”'),
  ).toBeVisible()
  await expect(checks.getByText('criterion “how far it reached”')).toHaveCount(0)

  await typeInto(page, 'Judgement', 'Hardly anybody at the time noticed.')
  await expect(
    checks.getByText('The judgement never comes back to 2 of the criteria'),
  ).toBeVisible()
  await page.keyboard.type(' It reached every village.')
  await expect(
    checks.getByText(
      'The judgement never comes back to the criterion “whether contemporaries saw it”',
    ),
  ).toBeVisible()
  // Said in other words, which no rule would know: the person says so.
  const answers = block(page, 'Judgement').getByRole('button', { name: /^Answers/ })
  await answers.click()
  await page.getByRole('menuitemcheckbox', { name: 'whether contemporaries saw it' }).click()
  await page.keyboard.press('Escape')
  await expect(checks.getByText('The judgement never comes back')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(
    checks.getByText(
      'The judgement never comes back to the criterion “whether contemporaries saw it”',
    ),
  ).toBeVisible()

  await page.getByRole('tab', { name: 'Outline' }).click()
  const outline = page.getByRole('treegrid', { name: 'Outline' })
  await expect(
    outline.getByRole('row', { name: 'Criterion: how far it reached, 1 point bears on it' }),
  ).toBeVisible()
  await outline
    .getByRole('row', {
      name: 'Criterion: whether contemporaries saw it, no point bears on it yet',
    })
    .click()
  await expect(block(page, 'Criterion').nth(1)).toHaveAttribute('data-active')
})
