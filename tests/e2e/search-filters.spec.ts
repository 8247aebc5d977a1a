/** Filters of the search: typed or pressed they are the same chips, beside a plan and in the library opened wide. */
import { expect, openStocked, type Page, test } from './support/app.ts'
import { cleanInBoth } from './support/axe.ts'
import { block, find, library, newPlan, saved, snippet } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search notes' })
const chips = (page: Page) =>
  page.getByRole('grid', { name: 'Filters of the search' }).getByRole('row')
const chip = (page: Page, name: RegExp) =>
  library(page).getByRole('toolbar', { name: 'Show only' }).getByRole('button', { name })
const rail = (page: Page) => page.getByRole('navigation', { name: 'Library' })
const snippets = (page: Page) => library(page).getByRole('row', { level: 2 })
const openWide = (page: Page) => page.getByRole('button', { name: 'Library', exact: true }).click()

test('a filter becomes a chip by a blank, by Enter and by leaving the field, and words stay words @quick', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await box(page).focus()
  await page.keyboard.type('president person:Hindenburg ')
  await expect(chips(page)).toHaveText(['person:Hindenburg'])
  await expect(box(page)).toHaveValue('president ')
  await page.keyboard.type('kind:statement')
  await expect(chips(page)).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(chips(page)).toHaveText(['person:Hindenburg', 'kind:statement'])
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.keyboard.type('tag:"the republic" -year:1950')
  await expect(chips(page)).toHaveCount(3)
  await expect(box(page)).toHaveValue('president -year:1950')
  await block(page, /^Point 1/).click()
  await expect(chips(page)).toHaveText([
    'person:Hindenburg',
    'kind:statement',
    'tag:the republic',
    '-year:1950',
  ])
  await expect(box(page)).toHaveValue('president ')
})

test('chips are taken away by Backspace, by their crosses, and by keys in their midst', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await box(page).focus()
  await page.keyboard.type('is:starred kind:event is:uncited army')
  await expect(chips(page)).toHaveCount(3)
  await page.keyboard.press('Home')
  await page.keyboard.press('Backspace')
  await expect(chips(page)).toHaveText(['is:starred', 'kind:event'])
  await expect(box(page)).toHaveValue('army')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Backspace')
  await expect(box(page)).toHaveValue('rmy')
  await expect(chips(page)).toHaveCount(2)
  await page.keyboard.press('Shift+Tab')
  await expect(
    chips(page)
      .last()
      .getByRole('button', { name: /^Remove/ }),
  ).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(chips(page)).toHaveText(['is:starred'])
  await chips(page).getByRole('button', { name: 'Remove' }).click()
  await expect(chips(page)).toHaveCount(0)
  await expect(box(page)).toBeFocused()
  await expect(box(page)).toHaveValue('rmy')
})

test('what is typed is pressed beside the plan and in the rail, and the other way about', async ({
  page,
  stocked,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openStocked(page, stocked)
  await box(page).focus()
  await page.keyboard.type('person:Hindenburg ')
  const pressed = chip(page, /^Hindenburg/)
  await expect(pressed).toHaveAttribute('aria-pressed', 'true')
  await chip(page, /^Event/).click()
  await expect(chips(page)).toHaveText(['kind:event', 'person:Hindenburg'])
  await pressed.click()
  await expect(chips(page)).toHaveText(['kind:event'])

  await openWide(page)
  const event = rail(page).getByRole('button', { name: /^Event/ })
  await expect(event).toHaveAttribute('aria-pressed', 'true')
  const decade = rail(page).getByRole('button', { name: /^1920s/ })
  await box(page).fill('')
  await box(page).pressSequentially('year:1920..1929 ')
  await expect(decade).toHaveAttribute('aria-pressed', 'true')
  await decade.click()
  await event.click()
  await expect(chips(page)).toHaveCount(0)
  await rail(page)
    .getByRole('button', { name: /^Hindenburg/ })
    .click()
  await expect(chips(page)).toHaveText(['person:Hindenburg'])
  const count = await rail(page)
    .getByRole('button', { name: /^Hindenburg/ })
    .textContent()
  await expect(snippets(page)).toHaveCount(Number.parseInt(count?.match(/\d+$/)?.[0] ?? '', 10))
  await expect(snippets(page).locator('mark').first()).toHaveText('Paul von Hindenburg')
  await cleanInBoth(page, 'a search with filters', '[data-pane=library]')
})

test('used is meant of the plan that is open, as it is written, and of any plan where none is', async ({
  page,
  stocked,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openStocked(page, stocked)
  await find(page, 'Spartacists')
  await snippet(page, 'Spartacists rose').dragTo(block(page, /^Point 1/))
  await find(page, '')
  await chip(page, /^Unused/).click()
  await expect(chips(page)).toHaveText(['is:unused in this plan'])
  await expect(library(page)).not.toContainText('Spartacists rose')
  await saved(page)
  await chips(page).getByRole('button', { name: 'Remove' }).click()
  await openWide(page)
  const used = rail(page).getByRole('region', { name: 'In this plan' })
  await expect(used.getByRole('button', { name: /^Used/ })).toContainText('1')

  // Another plan uses nothing of it.
  await page.keyboard.press('Escape')
  await newPlan(page, 'Why did the Republic fall?')
  await box(page).focus()
  await page.keyboard.type('is:used ')
  await expect(library(page)).toContainText('nothing that passes all the filters')
  await expect(chips(page)).toHaveText(['is:used in this plan'])

  await saved(page)
  const close = page
    .getByRole('navigation', { name: 'Open plans' })
    .getByRole('button', { name: /^Close/ })
  await close.last().click()
  await close.last().click()
  await expect(close).toHaveCount(0)
  await openWide(page)
  await expect(chips(page)).toHaveText(['is:used in any plan'])
  await expect(library(page)).toContainText('Spartacists rose')
  await expect(rail(page).getByRole('region', { name: 'In plans' })).toContainText('Used1')
})
