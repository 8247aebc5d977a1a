/** How the page shows itself to those who read from the right, and to those who choose its colours. */
import { writeFileSync } from 'node:fs'
import { expect, openApp, openStocked, type Page, test } from './support/app.ts'
import { block, find, library, previewNotes, snippet, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

/** Whether words stand at the right end of the element that holds them, and not at its left. */
const standsRight = (element: Element): boolean => {
  const words = document.createRange()
  words.selectNodeContents(element)
  const text = words.getBoundingClientRect()
  const room = element.getBoundingClientRect()
  return room.right - text.right < text.left - room.left
}

const arabic = 'كان الدستور ضعيفا.'

test('words in Hebrew and Arabic are laid out from the right, beside English ones', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const claim = (name: RegExp) => block(page, name).locator('[data-line="claim"]')
  await typeInto(page, /^Point 1/, 'החוקה הייתה חלשה.')
  await typeInto(page, /^Point 2/, 'It was weak.')
  expect(await claim(/^Point 1/).evaluate(standsRight)).toBe(true)
  expect(await claim(/^Point 2/).evaluate(standsRight)).toBe(false)
})

test('Arabic notes are laid out from the right before they are added and after', async ({
  page,
  app,
}, info) => {
  const file = info.outputPath('notes.txt')
  writeFileSync(file, `Weimar\n\n- ${arabic}\n- The Constitution was weak.\n`)
  await openApp(page, app)
  const dialog = await previewNotes(page, file)
  const items = dialog.getByRole('region', { name: 'Snippets' }).getByRole('paragraph')
  expect(await items.filter({ hasText: arabic }).evaluate(standsRight)).toBe(true)
  expect(await items.filter({ hasText: 'weak' }).evaluate(standsRight)).toBe(false)
  await dialog.getByRole('button', { name: 'Add to library' }).click()
  await expect(dialog).toBeHidden()
  const row = snippet(page, arabic)
  expect(await row.getByRole('paragraph').evaluate(standsRight)).toBe(true)
})

test.describe('with the colours of a high-contrast theme', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

  const colourOf = (page: Page, name: string): Promise<string> =>
    page.evaluate((colour) => {
      const probe = document.createElement('i')
      probe.style.color = colour
      document.body.append(probe)
      const { color } = getComputedStyle(probe)
      probe.remove()
      return color
    }, name)

  test('what is selected, focused or about to take a drop still stands out', async ({
    page,
    stocked,
  }) => {
    await openStocked(page, stocked)
    const highlight = await colourOf(page, 'Highlight')
    await find(page, 'constitution')
    const first = library(page).getByRole('row', { name: 'It would be misleading' }).first()
    await first.click()
    await expect(first).toHaveCSS('border-left-color', highlight)

    await first.dragTo(block(page, /^Point 1/))
    await first.hover()
    await page.mouse.down()
    const words = block(page, /^Evidence/)
      .locator('[data-line]')
      .first()
    await words.hover()
    await words.hover({ position: { x: 60, y: 8 } })
    await expect(page.locator('.plan-landing')).toHaveCSS('background-color', highlight)
    await block(page, /^Point 2/).hover()
    await block(page, /^Point 2/).hover({ position: { x: 80, y: 40 } })
    await expect
      .poll(() =>
        block(page, /^Point 2/).evaluate(
          (point) => getComputedStyle(point, '::before').outlineColor,
        ),
      )
      .toBe(highlight)
    await page.keyboard.press('Escape')
    await page.mouse.up()

    await block(page, /^Point 1/)
      .getByRole('button', { name: /^Stance/ })
      .click()
    await page.keyboard.press('ArrowDown')
    const focused = page.getByRole('menuitemradio').and(page.locator(':focus'))
    await expect(focused).toHaveCSS('outline-color', highlight)
    await expect(focused).toHaveCSS('outline-style', 'solid')
  })
})
