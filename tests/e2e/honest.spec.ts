/** Evidence that stays honest: what becomes of it when its note changes, goes, or is not quoted truly. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { addSearchFunctions } from '../../src/main/storage/search-functions.ts'
import { expect, openStocked, type Page, startApp, stockedQuestion, test } from './support/app.ts'
import { clean } from './support/axe.ts'
import { block, editor, library, saved, snippet, typeInto } from './support/steps.ts'

const wording = 'The Republic was born on 9 November 1918'

/** Puts the snippet that begins with those words into the first point, as evidence. */
async function insert(page: Page, words: string): Promise<void> {
  await snippet(page, words).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menu').getByRole('menuitem', { name: 'Point 1' }).click()
  await expect(block(page, new RegExp(`^Evidence: ${words}`))).toHaveCount(1)
}

/** Changes the library as it lies on the disk, while no program has it open. */
function change(dataFolder: string, sql: string, ...values: string[]): void {
  const database = new DatabaseSync(join(dataFolder, 'library.db'))
  addSearchFunctions(database)
  database.prepare(sql).run(...values)
  database.close()
}

async function reopen(page: Page, dataFolder: string, sql: string, ...values: string[]) {
  change(dataFolder, sql, ...values)
  const again = await startApp(dataFolder)
  await page.goto(again.address)
  await editor(page).waitFor()
  return again
}

const standing = (page: Page) => editor(page).locator('.plan-standing').filter({ visible: true })

test('a note that has changed is shown with both wordings, and its new words are taken in one step', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await insert(page, wording)
  await saved(page)
  await stocked.end()
  const again = await reopen(
    page,
    stocked.dataFolder,
    'UPDATE snippets SET text = ? WHERE text LIKE ?',
    'The Republic was born on 9 November 1918, two days before the guns fell silent.',
    `${wording}%`,
  )
  await expect(standing(page)).toHaveText('the note has changed')
  await standing(page).click()
  const asked = page.getByRole('dialog', { name: 'The note of this evidence' })
  await expect(asked).toContainText('armistice was signed')
  await expect(asked).toContainText('guns fell silent')
  await expect(asked.locator('mark').last()).toContainText('guns')
  await clean(page, 'a note that has changed')
  await asked.getByRole('button', { name: 'Take the new words' }).click()
  await expect(block(page, /^Evidence: The Republic/)).toContainText('guns fell silent')
  await expect(standing(page)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(standing(page)).toHaveText('the note has changed')
  await again.end()
})

test('the old words are kept by keyboard, and are then no quotation of the note', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await insert(page, wording)
  await block(page, /^Evidence: /)
    .locator('[data-line="words"]')
    .click()
  await page.keyboard.press('ControlOrMeta+Shift+9')
  await saved(page)
  await stocked.end()
  const again = await reopen(
    page,
    stocked.dataFolder,
    'UPDATE snippets SET text = ? WHERE text LIKE ?',
    'The Republic began on 9 November 1918.',
    `${wording}%`,
  )
  await block(page, /^Evidence: The Republic/)
    .locator('[data-line="words"]')
    .click()
  // Tab goes through the buttons of the evidence with the caret.
  await standing(page).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Keep mine' }).focus()
  await page.keyboard.press('Enter')
  await expect(standing(page)).toHaveText('not the note’s words')
  await expect(block(page, /^Evidence: The Republic/)).toContainText('armistice was signed')
  await again.end()
})

test('a note that was deleted leaves the evidence whole, and says so', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await insert(page, wording)
  await saved(page)
  await stocked.end()
  const again = await reopen(
    page,
    stocked.dataFolder,
    'DELETE FROM notes WHERE id = (SELECT note_id FROM snippets WHERE text LIKE ?)',
    `${wording}%`,
  )
  await expect(block(page, /^Evidence: The Republic/)).toContainText('armistice was signed')
  await expect(standing(page)).toHaveText('the note is gone')
  await standing(page).click()
  await expect(page.getByRole('dialog', { name: 'The note of this evidence' })).toContainText(
    'stay in the plan',
  )
  await again.end()
})

test('a quotation altered by hand is marked, one with an omission and brackets is not', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await insert(page, 'Many soldiers felt')
  const words = block(page, /^Evidence: /)
    .first()
    .locator('[data-line="words"]')
  await page.getByRole('button', { name: 'Use: paraphrase' }).click()
  const rewrite = async (text: string) => {
    await words.click()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  }
  await rewrite('Many soldiers felt … betrayed')
  await expect(standing(page)).toHaveCount(0)
  await rewrite('[In 1919 m]any soldiers felt that the new government had betrayed them')
  await expect(standing(page)).toHaveCount(0)
  await rewrite('Most soldiers felt betrayed')
  await expect(standing(page)).toHaveText('not the note’s words')
  await standing(page).click()
  await page.getByRole('button', { name: 'Give it as a paraphrase' }).click()
  await expect(standing(page)).toHaveCount(0)
})

test('evidence shows where else it is used, there and in the library', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await insert(page, wording)
  await snippet(page, wording).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menu').getByRole('menuitem', { name: 'Point 2' }).click()
  await expect(block(page, /^Evidence: The Republic/)).toHaveCount(2)
  await typeInto(page, /^Point 2/, 'Another claim')
  await saved(page)
  const first = block(page, /^Evidence: The Republic/).first()
  await first.locator('[data-line="words"]').click()
  await first.getByRole('button', { name: 'Move or change evidence' }).click()
  await page.getByRole('menuitem', { name: 'Where else is this used …' }).click()
  const uses = page.getByRole('dialog', { name: 'Where else this is used' })
  await expect(uses.getByRole('region', { name: stockedQuestion })).toBeVisible()
  await uses.getByRole('button', { name: 'In point 2' }).click()
  await expect(block(page, /^Point 2/).getByRole('group', { name: /^Evidence/ })).toHaveAttribute(
    'data-active',
    '',
  )
  await first.getByRole('button', { name: 'Move or change evidence' }).click()
  await page.getByRole('menuitem', { name: 'Show in the library' }).click()
  await expect(library(page).getByRole('row', { name: wording })).toBeFocused()
})
