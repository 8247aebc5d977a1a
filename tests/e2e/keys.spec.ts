/** Keys pressed faster than the browser tells of a moved caret. */
import { expect, openStocked, type Page, test } from './support/app.ts'
import { block, typeInto } from './support/steps.ts'

type Act = { key: string } | { pasted: string }

/** Moves the caret in the line that is focused and presses a key, or pastes, before the browser tells of the move. */
const actAtOnce = (page: Page, name: string, offset: number, act: Act): Promise<void> =>
  page.evaluate(
    ({ words, at, act }) => {
      const line = [...document.querySelectorAll('[data-line]')].find(
        ({ textContent }) => textContent === words,
      )
      const text = line && document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode()
      if (!text) throw new Error(`no line says ${words}`)
      document.getSelection()?.collapse(text, at)
      const bubbling = { bubbles: true, cancelable: true }
      const clipboardData = new DataTransfer()
      if ('pasted' in act) clipboardData.setData('text/plain', act.pasted)
      document.activeElement?.dispatchEvent(
        'key' in act
          ? new KeyboardEvent('keydown', { key: act.key, code: act.key, ...bubbling })
          : new ClipboardEvent('paste', { clipboardData, ...bubbling }),
      )
    },
    { words: name, at: offset, act },
  )

test.beforeEach(async ({ page, stocked, faults }) => {
  expect(faults).toEqual([])
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'It was flawed.')
})

for (const [key, claim] of [
  ['Backspace', 'I was flawed.'],
  ['Delete', 'Itwas flawed.'],
] as const)
  test(`${key} right after the caret moved deletes where the caret is`, async ({ page }) => {
    await actAtOnce(page, 'It was flawed.', 2, { key })
    await expect(block(page, /^Point 1/).locator('[data-line="claim"]')).toHaveText(claim)
  })

test('Delete takes an accent along with its letter, as in any field; Backspace takes what was typed last', async ({
  page,
}) => {
  const claim = block(page, /^Point 1/).locator('[data-line="claim"]')
  await page.keyboard.press('Home')
  await page.keyboard.insertText('e\u0301e\u0301t')
  await page.keyboard.press('Home')
  await page.keyboard.press('Delete')
  await expect(claim).toHaveText('e\u0301tIt was flawed.')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Backspace')
  await expect(claim).toHaveText('etIt was flawed.')
})

test('what is pasted right after the caret moved comes in where the caret is', async ({ page }) => {
  await actAtOnce(page, 'It was flawed.', 7, { pasted: 'un' })
  await expect(block(page, /^Point 1/).locator('[data-line="claim"]')).toHaveText(
    'It was unflawed.',
  )
})

test('Backspace right after Home leaves the words whole', async ({ page }) => {
  await actAtOnce(page, 'It was flawed.', 0, { key: 'Backspace' })
  await page.keyboard.type('!')
  await expect(block(page, /^Point 1/).locator('[data-line="claim"]')).toHaveText('!It was flawed.')
})

test('Enter right after the caret moved parts the words there', async ({ page }) => {
  await actAtOnce(page, 'It was flawed.', 6, { key: 'Enter' })
  await expect(block(page, /^Point 1/).locator('[data-line="claim"]')).toHaveText('It was')
  await expect(block(page, /^Point 1/).locator('[data-line="paragraph"]')).toHaveText(' flawed.')
})

for (const [name, keys] of [
  ['Command palette', 'ControlOrMeta+k'],
  ['Export plan', 'ControlOrMeta+e'],
] as const)
  test(`a letter typed right behind Escape is for the plan: ${name}`, async ({ page }) => {
    await page.keyboard.press(keys)
    const dialog = page.getByRole('dialog', { name })
    await dialog.and(page.locator(':focus-within')).waitFor()
    // Nothing that waits for the next frame comes before the letter.
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0
    })
    await page.keyboard.press('Escape')
    await page.keyboard.type('!')
    await expect(block(page, /^Point 1/).locator('[data-line="claim"]')).toHaveText(
      'It was flawed.!',
    )
  })
