/**
 * A window of 320 px, as one of 1280 px is that is enlarged to 400 %: one pane at a time, nothing cut off,
 * nothing to be scrolled sideways (WCAG 2.2, 1.4.10 Reflow).
 */
import {
  expect,
  type Locator,
  openStocked,
  type Page,
  type RunningApp,
  stockedQuestion,
  test,
} from './support/app.ts'
import { editor, library, previewNotes } from './support/steps.ts'

/** What reaches out of the window, or out of what holds it, in words; nothing where all is in its place. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const kinds = 'button, input, textarea, [role="tab"], [role="menuitem"], footer span'
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1
    const clips = (element: Element) =>
      /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflowX)
    function* around(element: Element) {
      for (let at = element.parentElement; at; at = at.parentElement) if (clips(at)) yield at
    }
    const isOut = (inner: DOMRect, outer: { left: number; right: number }) =>
      inner.left < outer.left - 1 || inner.right > outer.right + 1
    const all = [...document.querySelectorAll(kinds)].filter(
      (element) =>
        isSeen(element) &&
        // Of tabs there may be more than there is room for: the one that is shown is in view.
        !element.matches('[data-tabs] li:not([data-active]) *') &&
        // A native control that a drawn one stands for.
        ![...around(element)].some((holder) => holder.clientWidth <= 1),
    )
    const says = (element: Element) =>
      (element.getAttribute('aria-label') ?? element.textContent ?? element.tagName).slice(0, 50)
    const window = { left: 0, right: innerWidth }
    const out = all.filter((element) => {
      const box = element.getBoundingClientRect()
      return (
        isOut(box, window) ||
        [...around(element)].some((holder) => isOut(box, holder.getBoundingClientRect()))
      )
    })
    const sideways = [...document.querySelectorAll('*')].filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1 &&
        isSeen(element) &&
        !element.matches('[data-tabs] ul'),
    )
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
      ...out.map((element) => `cut off: ${says(element)}`),
      ...sideways.map((element) => `scrolls sideways: ${says(element)}`),
    ]
  })

/** One pane is shown at first: that of the plan. */
async function openNarrow(page: Page, app: RunningApp): Promise<void> {
  page.on('filechooser', () => {})
  await page.goto(app.address)
  await page.getByRole('main').getByRole('textbox', { name: 'Question' }).waitFor()
}

const commands = {
  'New plan': 'new plan',
  'All plans': 'all plans',
  'Export plan': 'export',
  'Save a named version': 'named version',
  'Keyboard shortcuts': 'keyboard',
  'Change template': 'change template',
  'Save as template': 'save as template',
  'Change the question': 'change question',
  Recall: 'recall',
  'Compare versions': 'compare',
}

for (const height of [640, 256])
  test.describe(`320 by ${height}`, () => {
    test.use({ viewport: { width: 320, height } })

    test('every pane is whole', async ({ page, stocked }) => {
      await openNarrow(page, stocked)
      expect(await cutOff(page)).toEqual([])
      await page.getByRole('list', { name: 'Plans' }).getByText(stockedQuestion).click()
      await editor(page).waitFor()
      expect(await cutOff(page)).toEqual([])
      // Enough of its question to know a plan by.
      const tab = page.getByRole('navigation', { name: 'Open plans' }).locator('[aria-current]')
      expect((await tab.boundingBox())?.width).toBeGreaterThan(120)
      const panes = page.getByRole('navigation', { name: 'Panes' })
      await panes.getByRole('radio', { name: 'Library' }).click()
      await expect(page.getByRole('treegrid', { name: 'Notes' })).toBeVisible()
      expect(await cutOff(page)).toEqual([])
      await panes.getByRole('radio', { name: 'Inspector' }).click()
      for (const name of ['Checks', 'Outline', 'Balance', 'Sources', 'History']) {
        await page.getByRole('tab', { name }).click()
        expect(await cutOff(page), name).toEqual([])
      }
      await panes.getByRole('radio', { name: 'Plan' }).click()
      await expect(editor(page)).toBeVisible()
    })

    test('every dialog is whole, and its last button can be reached', async ({ page, stocked }) => {
      await openNarrow(page, stocked)
      await page.getByRole('list', { name: 'Plans' }).getByText(stockedQuestion).click()
      await editor(page).waitFor()
      for (const [name, words] of Object.entries(commands)) {
        await page.keyboard.press('ControlOrMeta+k')
        expect(await cutOff(page), 'the palette').toEqual([])
        await page.keyboard.type(words)
        await page.keyboard.press('Enter')
        const dialog = page.getByRole('dialog', { name })
        await dialog.waitFor()
        expect(await cutOff(page), name).toEqual([])
        const last = dialog.getByRole('button').last()
        await last.scrollIntoViewIfNeeded()
        await expect(last).toBeInViewport({ ratio: 0.95 })
        await page.keyboard.press('Escape')
        await expect(dialog).toHaveCount(0)
      }
    })

    test('an import is whole from its first page to its last button', async ({ page, app }) => {
      await openNarrow(page, app)
      expect(await cutOff(page)).toEqual([])
      const dialog = await previewNotes(page, 'tests/fixtures/notes/weimar-notes.txt')
      expect(await cutOff(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Add to library' }).click()
      await expect(dialog).toHaveCount(0)
    })
  })

test('the rows of the library are as wide as its pane when the window gives way beside it', async ({
  page,
  stocked,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openStocked(page, stocked)
  const widthOf = async (what: Locator) => (await what.boundingBox())?.width ?? 0
  const rest = async () =>
    (await widthOf(library(page))) - (await widthOf(library(page).getByRole('row').first()))
  await expect.poll(rest).toBeLessThan(20)
  await page.setViewportSize({ width: 900, height: 800 })
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeHidden()
  await expect.poll(rest).toBeLessThan(20)
})
