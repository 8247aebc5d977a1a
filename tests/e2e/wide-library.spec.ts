/** The library opened wide: looked through by its rail, and each note read and changed on a page of its own. */
import { writeFileSync } from 'node:fs'
import { expect, openStocked, type Page, test } from './support/app.ts'
import { editor, find, importNotes, saved, typeInto } from './support/steps.ts'

const tab = (page: Page) => page.getByRole('button', { name: 'Library', exact: true })
const list = (page: Page) => page.getByRole('treegrid', { name: 'Notes' })
const rail = (page: Page) => page.getByRole('navigation', { name: 'Library' })
const note = (page: Page) => page.getByRole('article', { name: 'Note', exact: true })
const body = (page: Page) => page.getByRole('textbox', { name: 'Words of the note' })
const heading = (page: Page) => page.getByRole('textbox', { name: 'Heading of the note' })
const facts = (page: Page) => page.getByRole('complementary', { name: 'About the note' })
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search notes' })
const chips = (page: Page) =>
  page.getByRole('grid', { name: 'Filters of the search' }).getByRole('row')

test.beforeEach(async ({ page, stocked, faults }) => {
  expect(faults).toEqual([])
  await page.setViewportSize({ width: 1440, height: 900 })
  await openStocked(page, stocked)
})

async function openNote(page: Page, words: string): Promise<void> {
  await tab(page).click()
  await list(page).getByRole('row').filter({ hasText: words }).first().click()
  await expect(note(page)).toBeVisible()
}

test('opens beside the plans, and Esc goes back to the plan with the caret where it was @quick', async ({
  page,
}) => {
  await typeInto(page, 'Line of argument', 'It was weak')
  await tab(page).click()
  await expect(rail(page)).toBeVisible()
  await expect(editor(page)).toBeHidden()
  await expect(note(page)).toContainText('Choose a note')
  await page.keyboard.press('Escape')
  await expect(editor(page)).toBeVisible()
  await page.keyboard.type(' at birth.')
  await expect(editor(page)).toContainText('It was weak at birth.')
  await page.keyboard.press('ControlOrMeta+Shift+l')
  await expect(rail(page)).toBeVisible()
})

test('a note is written in where it is read: it saves itself, and what is new in it becomes snippets', async ({
  page,
}) => {
  await openNote(page, 'Spartacists rose')
  await expect(heading(page)).toHaveValue(/Weimar Republic unpopular/)
  await body(page).press('ControlOrMeta+End')
  await page.keyboard.type(' The army stood aside in 1920.')
  await expect(list(page)).toContainText('The army stood aside in 1920.')
  await heading(page).fill('Why was it unpopular?')
  await expect(list(page)).toContainText('Why was it unpopular?')
  await page.reload()
  await openNote(page, 'The army stood aside')
  await expect(body(page)).toContainText('The army stood aside in 1920.')
  await expect(heading(page)).toHaveValue('Why was it unpopular?')
})

test('a heading that is pressed shows its note, and the list is walked by arrows beside it', async ({
  page,
}) => {
  await tab(page).click()
  const other = list(page)
    .getByRole('row')
    .filter({ hasText: 'Who were the main politicians' })
    .first()
  await other.click()
  await expect(heading(page)).toHaveValue(/main politicians/)
  await expect(other).toHaveAttribute('aria-expanded', 'true')
  await other.focus()
  await page.keyboard.press('ArrowDown')
  await expect(
    list(page).getByRole('row').filter({ hasText: 'Friedrich Ebert' }).first(),
  ).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('2 snippets selected')).toBeVisible()
})

test('a note is folded and unfolded by arrows, in the library opened wide and beside a plan', async ({
  page,
}) => {
  const row = list(page).getByRole('row', { level: 1 }).nth(1)
  const first = list(page).getByRole('row').filter({ hasText: 'Friedrich Ebert' }).first()
  const walk = async () => {
    await row.focus()
    for (const [key, isUnfolded] of [
      ['ArrowLeft', false],
      ['ArrowRight', true],
      ['ArrowLeft', false],
      ['ArrowRight', true],
    ] as const) {
      await page.keyboard.press(key)
      await expect(row).toHaveAttribute('aria-expanded', String(isUnfolded))
      await expect(row).toBeFocused()
      await expect(first).toBeVisible({ visible: isUnfolded })
    }
    await page.keyboard.press('ArrowDown')
    await expect(first).toBeFocused()
  }
  await walk()
  await tab(page).click()
  await walk()
})

test('words that are selected become a snippet, which is let go of and got back', async ({
  page,
}) => {
  await openNote(page, 'Spartacists rose')
  await body(page).press('ControlOrMeta+Home')
  for (let word = 0; word < 3; word += 1)
    await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
  await expect(page.getByRole('toolbar', { name: 'The selected words' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(note(page)).toContainText('7 snippets')
  await expect(
    page
      .getByRole('status')
      .getByText(/snippet/)
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(note(page)).toContainText('6 snippets')
})

/** The row of a date or a person at the right of the note. */
const read = (page: Page, says: string) =>
  facts(page).getByRole('button', { name: new RegExp(`(Date|Person) ${says}`) })

test('what was read out of a note is set right in its row, and read anew', async ({ page }) => {
  await openNote(page, 'Spartacists rose')
  await read(page, 'January 1919').click()
  const dates = facts(page).getByRole('form', { name: 'Correct January 1919' })
  await expect(dates.getByRole('textbox', { name: 'From' })).toBeFocused()
  await dates.getByRole('textbox', { name: 'From' }).fill('1919-01-05')
  await dates.getByRole('textbox', { name: 'To' }).fill('1919-01-04')
  await page.keyboard.press('Enter')
  await expect(dates).toContainText('Type a year')
  await dates.getByRole('textbox', { name: 'To' }).fill('')
  await page.keyboard.press('Enter')
  await expect(read(page, '5 January 1919')).toBeFocused()
  await expect(facts(page)).toContainText('Its dates were set by you.')
  await page.keyboard.press('Enter')
  await facts(page).getByRole('button', { name: 'Not a date' }).click()
  await expect(read(page, '5 January 1919')).toHaveCount(0)

  const add = facts(page).getByRole('textbox', { name: 'Add a date or a person' })
  await add.fill('Rosa Luxemburg')
  await add.press('Enter')
  await expect(read(page, 'Rosa Luxemburg')).toBeVisible()
  await facts(page).getByRole('button', { name: 'Read it anew' }).click()
  await expect(read(page, 'January 1919')).toBeVisible()
  await expect(read(page, 'Rosa Luxemburg')).toHaveCount(0)
})

test('a name stands for another in all the snippets that say it, and that is undone as one', async ({
  page,
}) => {
  await openNote(page, 'Friedrich Ebert - first President')
  await body(page)
    .getByText('Friedrich Ebert')
    .click({ position: { x: 30, y: 12 } })
  const name = facts(page).getByRole('textbox', { name: 'Stands for' })
  await expect(name).toHaveValue('Friedrich Ebert')
  await name.fill('President Ebert')
  await name.press('Enter')
  await expect(read(page, 'President Ebert')).toBeVisible()
  await expect(facts(page)).toContainText('set by you')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(read(page, 'Friedrich Ebert')).toBeVisible()
  await expect(read(page, 'President Ebert')).toHaveCount(0)
  await read(page, 'Friedrich Ebert').click()
  await expect(name).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(name).toHaveCount(0)
  await expect(read(page, 'Friedrich Ebert')).toBeFocused()
  await expect(rail(page)).toBeVisible()
})

test('in a narrow window the rail is a menu, and what is known of a note takes its place', async ({
  page,
}) => {
  await tab(page).click()
  await page.setViewportSize({ width: 1000, height: 800 })
  await page.getByRole('button', { name: 'Notebooks and filters' }).click()
  const menu = page.getByRole('dialog', { name: 'Notebooks and filters' })
  await menu.getByRole('button', { name: /^Statistic/ }).click()
  await expect(chips(page)).toHaveCount(1)
  await menu.getByRole('button', { name: /^Bin/ }).click()
  await expect(menu).toHaveCount(0)
  await expect(page.getByRole('article', { name: 'Bin' })).toBeVisible()
  await search(page).press('Backspace')
  await expect(chips(page)).toHaveCount(0)
  await page.setViewportSize({ width: 640, height: 800 })
  await page.getByRole('button', { name: 'Back to the notes' }).click()
  await page.getByRole('button', { name: 'New note' }).click()
  await page.keyboard.type('A long heading that goes on over more than one line in a narrow window')
  await page.keyboard.press('ControlOrMeta+Enter')
  const box = await heading(page).boundingBox()
  expect(await heading(page).evaluate((field) => field.scrollHeight <= field.clientHeight)).toBe(
    true,
  )
  await page.setViewportSize({ width: 400, height: 800 })
  await expect.poll(async () => (await heading(page).boundingBox())?.height).not.toBe(box?.height)
  expect(await heading(page).evaluate((field) => field.scrollHeight <= field.clientHeight)).toBe(
    true,
  )
  await expect(facts(page)).toBeHidden()
  await note(page).getByRole('button', { name: 'About the note' }).click()
  await expect(facts(page)).toBeVisible()
  await expect(note(page)).toBeHidden()
  await facts(page).getByRole('button', { name: 'Back to the note' }).click()
  await note(page).getByRole('button', { name: 'Back to the notes' }).click()
  await expect(list(page)).toBeVisible()
})

test('a tag is made, found by the rail and by its name, and taken away', async ({ page }) => {
  await openNote(page, 'Spartacists rose')
  const tags = facts(page).getByRole('list', { name: 'Tags' }).first()
  await tags.getByRole('button', { name: 'Add a tag' }).click()
  await page.getByRole('textbox', { name: 'Tag' }).fill('revolt')
  await page.keyboard.press('Enter')
  await expect(tags).toContainText('revolt')
  await rail(page)
    .getByRole('button', { name: /^revolt/ })
    .click()
  await expect(chips(page)).toHaveText(['tag:revolt'])
  await expect(list(page).getByRole('row')).toHaveCount(7)
  await rail(page)
    .getByRole('button', { name: /^revolt/ })
    .click()
  await expect(chips(page)).toHaveCount(0)
  await tags.getByRole('button', { name: 'Take the tag revolt away' }).click()
  await expect(rail(page).getByRole('button', { name: /^revolt/ })).toHaveCount(0)
})

test('filters are typed, or pressed: each says the other', async ({ page }) => {
  await tab(page).click()
  await search(page).pressSequentially('kind:statistic ')
  await expect(chips(page)).toHaveText(['kind:statistic'])
  await expect(search(page)).toHaveValue('')
  const statistic = rail(page).getByRole('button', { name: /^Statistic/ })
  await expect(statistic).toHaveAttribute('aria-pressed', 'true')
  await rail(page)
    .getByRole('button', { name: /^Without a source/ })
    .click()
  await expect(chips(page)).toHaveText(['is:uncited', 'kind:statistic'])
  await statistic.click()
  await expect(chips(page)).toHaveText(['is:uncited'])
})

test('a note goes to the bin and comes back; what is deleted for good is gone', async ({
  page,
}) => {
  await openNote(page, 'Spartacists rose')
  await note(page).getByRole('button', { name: 'More for this note' }).click()
  await page.getByRole('menuitem', { name: 'Put in the bin' }).click()
  await expect(list(page)).not.toContainText('Spartacists rose')
  await rail(page).getByRole('button', { name: /^Bin/ }).click()
  const bin = page.getByRole('article', { name: 'Bin' })
  await expect(bin).toContainText('Why was the Weimar Republic unpopular')
  await bin.getByRole('button', { name: /^Restore/ }).click()
  await expect(bin).toContainText('The bin is empty')
  await expect(list(page)).toContainText('Spartacists rose')
})

test('a new note is made with its first words, and is split and merged', async ({ page }) => {
  await tab(page).click()
  await rail(page).getByRole('button', { name: 'New note' }).click()
  await page.keyboard.type('What was the Kapp Putsch?')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It was a rising of 1920. It failed in four days.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(note(page)).toContainText('2 snippets')
  const more = async (act: string) => {
    await note(page).getByRole('button', { name: 'More for this note' }).press('Enter')
    await page.getByRole('menuitem', { name: act }).press('Enter')
  }
  await body(page).press('ControlOrMeta+End')
  for (let word = 0; word < 3; word += 1) await page.keyboard.press('ControlOrMeta+ArrowLeft')
  await more('Split at the caret')
  await expect(heading(page)).toHaveValue('It failed in four days.')
  await expect(note(page)).toContainText('1 snippet.')
  await note(page).getByRole('button', { name: 'Note before' }).press('Enter')
  await expect(heading(page)).toHaveValue('What was the Kapp Putsch?')
  await expect(body(page)).toHaveText('It was a rising of 1920.')
  await more('Merge with the note behind')
  await expect(note(page)).toContainText('2 snippets')
  await expect(body(page)).toContainText('It failed in four days.')
  for (const count of ['1 snippet.', '2 snippets']) {
    await list(page).focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(note(page)).toContainText(count)
  }
  await more('Put in the bin')
  await expect(list(page)).not.toContainText('Kapp Putsch')
})

test('where a note is used is a way into the plan', async ({ page }) => {
  await find(page, 'Spartacists')
  await list(page).getByRole('row').filter({ hasText: 'Spartacists rose' }).first().press('Enter')
  await page.keyboard.press('Enter')
  await saved(page)
  await search(page).fill('')
  await openNote(page, 'Spartacists rose')
  await facts(page)
    .getByRole('button', { name: /Weimar Republic weakened/ })
    .click()
  await expect(editor(page)).toBeVisible()
})

test('several snippets are tagged and their notes moved at once, and it is taken back', async ({
  page,
}) => {
  await tab(page).click()
  const rows = list(page).getByRole('row')
  await rows.filter({ hasText: 'Spartacists rose' }).first().click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.getByRole('button', { name: 'More for them' }).click()
  await page.getByRole('menuitem', { name: /^Move their note/ }).click()
  await page.getByRole('textbox', { name: 'Notebook' }).fill('Berlin')
  await page.keyboard.press('Enter')
  await expect(rail(page).getByRole('button', { name: /^Berlin/ })).toBeVisible()
  await list(page).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(rail(page).getByRole('button', { name: /^Berlin/ })).toHaveCount(0)
})

const noteRow = (page: Page, words: string) =>
  list(page).getByRole('row').filter({ hasText: words }).first()
const bar = (page: Page) => page.getByRole('region', { name: 'Library' }).locator('footer')

test('whole notes are chosen one by one by Space, tagged, and it is taken back', async ({
  page,
}) => {
  await tab(page).click()
  await noteRow(page, 'Weimar Republic unpopular').click()
  await expect(heading(page)).toHaveValue(/Weimar Republic unpopular/)
  await expect(bar(page)).toHaveCount(0)
  await page.keyboard.press(' ')
  await expect(bar(page)).toContainText('1 note selected')
  for (let row = 0; row < 7; row += 1) await page.keyboard.press('ArrowDown')
  await expect(noteRow(page, 'Who were the main politicians')).toBeFocused()
  await expect(bar(page)).toContainText('1 note selected')
  await page.keyboard.press(' ')
  await expect(bar(page)).toContainText('2 notes selected')
  await bar(page).getByRole('button', { name: 'Tag them' }).click()
  await page.getByRole('textbox', { name: 'Tag' }).fill('early')
  await page.keyboard.press('Enter')
  await expect(rail(page).getByRole('button', { name: /^early/ })).toContainText('15')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(rail(page).getByRole('button', { name: /^early/ })).toHaveCount(0)
  // Esc leaves the one that has the keyboard, and then the library.
  await noteRow(page, 'Who were the main politicians').focus()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  await expect(heading(page)).toHaveValue(/main politicians/)
  await page.keyboard.press('Escape')
  await expect(rail(page)).toHaveCount(0)
})

test('notes chosen with Ctrl go to the bin together, the next is chosen, and Undo brings them back', async ({
  page,
}) => {
  await tab(page).click()
  await noteRow(page, 'Weimar Republic unpopular').click()
  await noteRow(page, 'Who were the main politicians').click({ modifiers: ['ControlOrMeta'] })
  await expect(bar(page)).toContainText('2 notes selected')
  await bar(page).getByRole('button', { name: 'More for them' }).click()
  await page.getByRole('menuitem', { name: 'Put the 2 notes in the bin' }).click()
  await expect(list(page)).not.toContainText('main politicians')
  await expect(noteRow(page, 'terms of the Treaty of Versailles')).toBeFocused()
  await expect(heading(page)).toHaveValue(/Treaty of Versailles/)
  await expect(bar(page)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(list(page)).toContainText('main politicians')
  await expect(list(page)).toContainText('Weimar Republic unpopular')
})

test('arrows with Shift go over notes and snippets, and notes that are chosen are made one', async ({
  page,
}) => {
  await tab(page).click()
  await noteRow(page, 'Ebert had made a deal').click()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page)).toContainText('1 note, 1 snippet selected')
  await noteRow(page, 'Who were the main politicians').click()
  await noteRow(page, 'Weimar Republic unpopular').click({ modifiers: ['ControlOrMeta'] })
  await bar(page).getByRole('button', { name: 'More for them' }).click()
  await page.getByRole('menuitem', { name: 'Merge them into one note' }).click()
  await expect(noteRow(page, 'Weimar Republic unpopular')).toContainText('15')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(noteRow(page, 'Weimar Republic unpopular')).toContainText('6')
})

test('a library of thousands of notes has rows wherever it is scrolled to, however fast', async ({
  page,
}, info) => {
  const file = info.outputPath('many.txt')
  const words = Array.from(
    { length: 2000 },
    (_, at) => `What happened in town ${at}?\n\nIn 1919 its council met ${at} times.\n`,
  )
  writeFileSync(file, words.join('\n'))
  await importNotes(page, file, 'Towns')
  await tab(page).click()
  await list(page).getByRole('row').first().waitFor()
  await list(page).hover()
  const rows = () => list(page).getByRole('row').count()
  for (let turn = 0; turn < 6; turn += 1) {
    await page.mouse.wheel(0, 4000)
    await expect.poll(rows).toBeGreaterThan(20)
  }
  await list(page).evaluate((grid) => grid.scrollTo(0, grid.scrollHeight))
  await expect.poll(rows).toBeGreaterThan(20)
  // All are chosen, those too that were not loaded yet.
  await list(page).getByRole('row').nth(8).click()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(bar(page)).toContainText('2,013 notes selected')
})

test('a notebook is renamed, merged and put in the bin, a note is starred and moved, by keys alone, and each is undone', async ({
  page,
}) => {
  await page.keyboard.press('ControlOrMeta+Shift+l')
  const notebook = (name: RegExp) => rail(page).getByRole('button', { name })
  const acts = async (name: string, act: string) => {
    await notebook(new RegExp(`^More for ${name}`)).press('Enter')
    await page.getByRole('menuitem', { name: act }).press('Enter')
  }
  const undone = async () => {
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByText(/^Undone: /).first()).toBeVisible()
  }
  await notebook(/^New note/).press('Enter')
  await page.keyboard.type('What was the Kapp Putsch?')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It was a rising of 1920.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(heading(page)).toHaveValue('What was the Kapp Putsch?')
  await expect(body(page)).toBeFocused()

  await acts('Weimar notes', 'Rename…')
  await page.keyboard.type('Weimar')
  await page.keyboard.press('Enter')
  await expect(notebook(/^Weimar\b(?! notes)/)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await undone()
  await expect(notebook(/^Weimar notes/)).toBeVisible()

  await note(page).getByRole('button', { name: 'Star the note' }).press('Enter')
  await expect(notebook(/^Starred/)).toContainText('1')
  await note(page).getByRole('button', { name: 'More for this note' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Move to a notebook…' }).press('Enter')
  await page.keyboard.type('Berlin')
  await page.keyboard.press('Enter')
  await expect(notebook(/^Berlin/)).toBeVisible()
  await acts('Berlin', 'Merge into another…')
  await page.keyboard.press('Enter')
  await expect(notebook(/^Berlin/)).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await undone()
  await expect(notebook(/^Berlin/)).toBeVisible()

  await acts('Berlin', 'Put in the bin')
  await expect(note(page)).toContainText('is in the bin')
  await note(page).getByRole('button', { name: 'Restore' }).press('Enter')
  await expect(heading(page)).toHaveValue('What was the Kapp Putsch?')
  await expect(notebook(/^Berlin/)).toBeVisible()
})

test('a new note that is undone is not written on in', async ({ page }) => {
  await tab(page).click()
  await rail(page).getByRole('button', { name: 'New note' }).click()
  await page.keyboard.type('What was the Kapp Putsch?')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(heading(page)).toHaveValue('What was the Kapp Putsch?')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(list(page)).not.toContainText('Kapp Putsch')
  await expect(heading(page)).toHaveCount(0)
})
