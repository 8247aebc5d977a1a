/** Finding words in a plan. */
import { expect, openApp, openStocked, type Page, test } from './support/app.ts'
import { block, editor, openSample, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const bar = (page: Page) => page.getByRole('search', { name: 'Find in plan' })
const box = (page: Page) => bar(page).getByRole('searchbox', { name: 'Find in plan' })
const says = (page: Page, words: string) => expect(bar(page).getByRole('status')).toHaveText(words)

/** The words that are marked, in the order they stand in, and those of the match that is looked at. */
const marked = (page: Page, name: 'plan-find' | 'plan-find-now'): Promise<string[]> =>
  page.evaluate(
    (named) =>
      [...(CSS.highlights.get(named) ?? [])].map((stretch) => {
        const range = document.createRange()
        range.setStart(stretch.startContainer, stretch.startOffset)
        range.setEnd(stretch.endContainer, stretch.endOffset)
        return range.toString()
      }),
    name,
  )

/** From here on, what the page puts off comes half a second later, as on a computer that is busy. */
const slowDown = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const post = MessagePort.prototype.postMessage
    MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
      setTimeout(() => post.call(this, message), 500)
    }
  })

/** Opens the search on a plan that says "weak" in three blocks. */
async function openFind(page: Page): Promise<void> {
  await typeInto(page, 'Line of argument', 'It was weak from the start.')
  await typeInto(page, /^Point 1/, 'Weakness by law.')
  await typeInto(page, /^Point 2/, 'Strong, not wéak.')
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ControlOrMeta+f')
  await expect(box(page)).toBeFocused()
}

test('words are found whatever their case and accents, and Enter goes from one to the next', {
  tag: '@quick',
}, async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await openFind(page)
  await page.keyboard.type('WEAK')
  await says(page, '1 of 3')
  expect(await marked(page, 'plan-find')).toEqual(['weak', 'Weak', 'wéak'])
  expect(await marked(page, 'plan-find-now')).toEqual(['weak'])
  await page.keyboard.press('Enter')
  await says(page, '2 of 3')
  expect(await marked(page, 'plan-find-now')).toEqual(['Weak'])
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await says(page, '3 of 3')
  await bar(page).getByRole('button', { name: 'Next match' }).click()
  await says(page, '1 of 3')
  await bar(page).getByRole('button', { name: 'Previous match' }).click()
  await says(page, '3 of 3')
  await box(page).fill('nowhere')
  await says(page, 'No matches')
  expect(await marked(page, 'plan-find')).toEqual([])
  await expect(bar(page).getByRole('button', { name: 'Next match' })).toBeDisabled()
})

test('Esc closes the search and selects the match, to be written over', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await openFind(page)
  await page.keyboard.type('weakness')
  await says(page, '1 of 1')
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  await expect(editor(page)).toBeFocused()
  expect(await marked(page, 'plan-find')).toEqual([])
  await page.keyboard.type('Frailty')
  await expect(block(page, /^Point 1/).locator('[data-line="claim"]')).toHaveText('Frailty by law.')
})

test('the search begins at the caret and keeps up with what is written', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await openFind(page)
  await page.keyboard.press('Escape')
  await block(page, /^Point 1/)
    .locator('[data-line="claim"]')
    .click()
  await page.keyboard.press('Home')
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('weak')
  await says(page, '2 of 3')
  await typeInto(page, /^Point 1/, ' And weaker yet.')
  await says(page, '2 of 4')
  expect(await marked(page, 'plan-find')).toEqual(['weak', 'Weak', 'weak', 'wéak'])
  await page.keyboard.press('ControlOrMeta+f')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('yet')
  await says(page, '1 of 1')
})

test('a match across words in bold is one, and one far down the plan is scrolled to', async ({
  page,
  stocked,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await openStocked(page, stocked)
  await typeInto(page, /^Judgement/, 'On balance ')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type('emerg')
  await page.keyboard.press('ControlOrMeta+b')
  await page.keyboard.type('ency powers decided it.')
  await page.keyboard.press('ControlOrMeta+Home')
  await page.locator('.plan-editor').evaluate((view) => view.scrollTo(0, 0))
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('Emergency')
  await says(page, '1 of 1')
  expect(await marked(page, 'plan-find-now')).toEqual(['emergency'])
  await expect(block(page, /^Judgement/).getByText('On balance')).toBeInViewport()
})

test('the words of evidence are found too', async ({ page, app }) => {
  await openApp(page, app)
  await openSample(page)
  const words = editor(page).locator('[data-line="words"]').first()
  const said = ((await words.textContent()) ?? '').slice(0, 24)
  await page.keyboard.press('ControlOrMeta+f')
  await box(page).fill(said)
  await expect(bar(page).getByRole('status')).toHaveText(/^1 of \d+$/)
  expect(await marked(page, 'plan-find-now')).toEqual([said])
})

test('letters typed right behind the keys of a search are for that search, and not for the plan', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'It was weak from the start.')
  await slowDown(page)
  await page.keyboard.press('ControlOrMeta+f')
  await page.keyboard.type('start')
  await expect(box(page)).toHaveValue('start')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await page.keyboard.type('bayonets')
  await expect(page.getByRole('searchbox', { name: 'Search notes' })).toHaveValue('bayonets')
  // And so behind the palette, in the first frame without it.
  await editor(page).focus()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('find in plan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Command palette' })).toHaveCount(0)
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await page.keyboard.type('weak')
  await expect(box(page)).toHaveValue('weak')
  await expect(block(page, 'Line of argument')).toContainText('It was weak from the start.')
})
