/** Points and sections are folded and unfolded, and what is folded is kept with the plan. */
import { expect, openStocked, test } from './support/app.ts'
import { block, editor, saved, typeInto } from './support/steps.ts'

test.beforeEach(async ({ page, stocked, faults }) => {
  expect(faults).toEqual([])
  await openStocked(page, stocked)
})

const contents = /^What is in point/

test('a point folds to its claim and says how much is in it, by mouse, and is folded again after a reload @quick', async ({
  page,
}) => {
  await typeInto(page, /^Point 1/, 'It was flawed')
  await page.keyboard.press('Enter')
  await page.keyboard.type('For it gave one man too much.')
  await saved(page)
  const point = block(page, /^Point 1/)
  const analysis = point.getByRole('group', { name: 'Analysis' })
  await point.getByRole('button', { name: contents }).click()
  await expect(analysis).toBeHidden()
  await expect(point.getByText('no evidence 10 words')).toBeVisible()
  await expect(point.getByRole('button', { name: contents })).toHaveAttribute(
    'aria-expanded',
    'false',
  )
  // The caret was in what is out of sight: what is typed goes on in the claim.
  await page.keyboard.type(' from the first')
  await expect(point.locator('[data-line="claim"]')).toHaveText('It was flawed from the first')
  await saved(page)

  await page.reload()
  await expect(point.locator('[data-line="claim"]')).toBeVisible()
  await expect(analysis).toBeHidden()
  await point.getByRole('button', { name: contents }).click()
  await expect(analysis).toBeVisible()
})

test('by keys alone: the one with the caret, all at once, and what is gone to is never hidden', async ({
  page,
}) => {
  await typeInto(page, /^Point 2/, 'It was sound')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Until 1930 it held.')
  await page.keyboard.press('ControlOrMeta+.')
  const second = block(page, /^Point 2/)
  const analysis = second.getByRole('group', { name: 'Analysis' })
  await expect(analysis).toBeHidden()
  await page.keyboard.press('ControlOrMeta+.')
  await expect(analysis).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Shift+Period')
  await expect(analysis).toBeHidden()
  const folded = editor(page).locator('[data-block="point"][data-folded]')
  const points = await block(page, /^Point \d/).count()
  await expect(folded).toHaveCount(points)

  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('Until 1930')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(analysis).toBeVisible()
  await expect(folded).toHaveCount(points - 1)
})

test('a section folds with its points, and an arrow steps over them', async ({ page }) => {
  await typeInto(page, /^Point 1/, 'First')
  const section = block(page, /^Section: For/)
  await section.getByRole('button', { name: 'What is in For' }).click()
  await expect(block(page, /^Point 1/)).toBeHidden()
  await section.locator('[data-line="title"]').click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('against it, ')
  await expect(block(page, /^Section: .*Against/i)).toContainText('against it, ')
  await expect(block(page, /^Point 1/)).toBeHidden()
})
