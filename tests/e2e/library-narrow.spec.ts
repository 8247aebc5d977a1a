/** The library narrowed to what one looks for, and its rows made roomy. */
import { expect, openStocked, type Page, test } from './support/app.ts'
import { cleanInBoth } from './support/axe.ts'
import { block, find, library, snippet } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const chip = (page: Page, name: RegExp) =>
  library(page).getByRole('toolbar', { name: 'Show only' }).getByRole('button', { name })
const found = (page: Page) => library(page).getByText(/^\d+ snippets? found$/)
const countOf = async (page: Page) => Number.parseInt((await found(page).textContent()) ?? '', 10)
const filters = (page: Page) => library(page).getByRole('button', { name: /^Filters/ })

test('what was found is narrowed to what is pressed, as many as its chip says, and back', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await find(page, 'republic')
  const used = snippet(page, 'The Republic had survived')
  await used.dragTo(block(page, /^Point 1/))
  await expect(used).toContainText('in point 1')
  const all = await countOf(page)
  const unused = chip(page, /^Unused/)
  await expect(unused).toHaveText(`Unused ${all - 1}`)
  await unused.click()
  await expect(unused).toHaveAttribute('aria-pressed', 'true')
  await expect(found(page)).toHaveText(new RegExp(`^${all - 1} `))
  await expect(used).toHaveCount(0)

  // Two together leave what has both, which is what the second says.
  const period = chip(page, /^1915–19/)
  const left = Number.parseInt((await period.textContent())?.split(' ')[1] ?? '', 10)
  await period.click()
  await expect(found(page)).toHaveText(new RegExp(`^${left} `))
  await expect(library(page).getByRole('row', { level: 2 })).toHaveCount(left)
  await unused.click()
  await period.click()
  await expect(found(page)).toHaveText(new RegExp(`^${all} `))
})

test('notes that are looked through are narrowed too, by keys, and a menu has what the line has no room for', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await expect(library(page).getByRole('row').first()).toBeVisible()
  await filters(page).focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('menu', { name: 'Filters' })
  await menu.getByRole('menuitemcheckbox', { name: 'Hindenburg' }).click()
  await page.keyboard.press('Escape')
  await expect(filters(page)).toHaveAccessibleName('Filters: 1 filter on')
  const person = chip(page, /^Hindenburg/)
  await expect(person).toHaveAttribute('aria-pressed', 'true')
  await expect(found(page)).toHaveText(
    new RegExp(`^${(await person.textContent())?.match(/\d+$/)?.[0]} `),
  )
  for (const row of await library(page).getByRole('row', { level: 2 }).all())
    await expect(row).toHaveAccessibleName(/Hindenburg/)
  await person.focus()
  await page.keyboard.press('Space')
  await expect(found(page)).toHaveCount(0)
})

test('a filter that leaves nothing of another search says so, and is taken away at one press', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await find(page, 'republic')
  await chip(page, /^Statistic/).click()
  await find(page, 'barracks')
  await expect(library(page)).toContainText('nothing that passes all the filters')
  await library(page).getByRole('button', { name: 'Show all' }).click()
  await expect(library(page).getByRole('row', { level: 2 }).first()).toBeVisible()
})

test('rows are made roomy, show more of their words, and stay so', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await find(page, 'decree')
  const row = library(page).getByRole('row', { level: 2 }).first()
  const height = async () => (await row.boundingBox())?.height ?? 0
  const compact = await height()
  await filters(page).click()
  await page.getByRole('menuitemcheckbox', { name: 'Comfortable rows' }).click()
  await expect.poll(height).toBeGreaterThan(compact + 10)
  await page.keyboard.press('Escape')
  await cleanInBoth(page, 'roomy rows', '[data-pane=library]')
  await page.reload()
  await find(page, 'decree')
  await expect.poll(height).toBeGreaterThan(compact + 10)
  // From the palette, where it has its whole name.
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('comfortable rows')
  await page.keyboard.press('Enter')
  await expect.poll(height).toBe(compact)
})

test('fourteen snippets are in view, and none overlaps another however far one scrolls', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const notes = library(page).getByRole('treegrid', { name: 'Notes' })
  await expect(notes.getByRole('row').first()).toBeVisible()
  const places = () =>
    notes.evaluate((tree) => {
      const view = tree.getBoundingClientRect()
      return [...tree.querySelectorAll('[role=row]')]
        .map((row) => ({ level: row.ariaLevel, ...row.getBoundingClientRect().toJSON() }))
        .filter(({ top, bottom }) => bottom > view.top && top < view.bottom)
        .sort((one, other) => one.top - other.top)
    })
  expect((await places()).filter(({ level }) => level === '2').length).toBeGreaterThanOrEqual(12)
  for (const to of [700, 1800, 300]) {
    await notes.evaluate((tree, to) => tree.scrollTo(0, to), to)
    await expect
      .poll(async () => {
        const rows = await places()
        return rows.slice(1).filter(({ top }, at) => Math.abs(top - (rows[at]?.bottom ?? 0)) > 1)
      })
      .toEqual([])
  }
})
