/** What is damaged, gone or in use while a person works: the page keeps its panes, and the words are kept. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { newId } from '../../src/shared/model/ids.ts'
import {
  command,
  expect,
  openApp,
  openBeside,
  openStocked,
  type Page,
  type RunningApp,
  startApp,
  stockedQuestion,
  test,
} from './support/app.ts'
import { block, saved, typeInto } from './support/steps.ts'

const lostQuestion = 'Did the Levellers fail?'

/** The library of a data folder, to be damaged as no call would. */
function damage(dataFolder: string, sql: string): void {
  const library = new DatabaseSync(join(dataFolder, 'library.db'))
  library.exec(sql)
  library.close()
}

/** A library with one damaged row in each table, and a sound plan. */
function damagedFolder(): string {
  const dataFolder = mkdtempSync(join(tmpdir(), 'linchpin-e2e-'))
  command(dataFolder, 'import', 'tests/fixtures/notes/weimar-notes.txt')
  command(dataFolder, 'new', stockedQuestion)
  command(dataFolder, 'new', lostQuestion)
  const moment = new Date().toISOString()
  damage(
    dataFolder,
    [stockedQuestion, lostQuestion]
      .map(
        (question) =>
          `INSERT INTO versions (id, plan_id, made, kind, name, question, words, document)
             SELECT '${newId()}', id, '${moment}', 'named', 'Before the loss', question, 7, document
             FROM plans WHERE question = '${question}';
           INSERT INTO recalls (id, plan_id, made, found, of, detail)
             SELECT '${newId()}', id, 'yesterday', 1, 2, '[]' FROM plans WHERE question = '${question}';`,
      )
      .join(''),
  )
  damage(
    dataFolder,
    `INSERT INTO templates (id, name, good_for, document, created)
       VALUES ('${newId()}', 'Mine', '', '{"version":2}', '${moment}');
     INSERT INTO sources (id, fields, created, updated)
       VALUES ('${newId()}', '{"typo":"book","title":"The Agreement of the People"}', '', '');
     UPDATE plans SET updated = replace(updated, 'T', 'U');
     UPDATE plans SET document = replace(document, '"type":"point"', '"type":"riddle","text":"A sentence that is left"')
       WHERE question = '${lostQuestion}';
     UPDATE versions SET words = -4 WHERE question = '${stockedQuestion}';
     UPDATE notebooks SET updated = 'lately';
     UPDATE notes SET cite = '[7]' WHERE position = 0;
     UPDATE snippets SET kind = 'x', dates = '7' WHERE num = 1;`,
  )
  return dataFolder
}

let app: RunningApp

test.describe('with a damaged row in every table', () => {
  test.beforeEach(async () => {
    app = await startApp(damagedFolder())
  })
  test.afterEach(async () => {
    await app.kill()
    rmSync(app.dataFolder, { recursive: true, force: true })
  })

  test('the window shows its panes, and each damaged thing as one', async ({ page, faults: _ }) => {
    await openApp(page, app)
    const plans = page.getByRole('list', { name: 'Plans' })
    await expect(plans.getByRole('listitem').filter({ hasText: lostQuestion })).toContainText(
      'Cannot be read',
    )
    const library = page.getByRole('region', { name: 'Library' })
    await expect(library.getByText('Its kind and its dates cannot be read.')).toBeVisible()
    await expect(library.getByText('(Its source cannot be read.)')).toBeVisible()

    await plans.getByText(stockedQuestion).click()
    await page.getByRole('textbox', { name: 'Plan document' }).waitFor()
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await inspector.getByRole('tab', { name: 'Sources' }).click()
    await expect(
      inspector.getByRole('list', { name: 'Sources that cannot be read' }),
    ).toContainText('The Agreement of the People')
    await inspector.getByRole('tab', { name: 'History' }).click()
    await expect(inspector.getByText('Its number of words cannot be read.')).toBeVisible()
  })

  test('a plan that cannot be read shows what is left, which can be kept, and is opened again from a version', async ({
    page,
  }) => {
    await openApp(page, app)
    await page.getByRole('list', { name: 'Plans' }).getByText(lostQuestion).click()
    const main = page.getByRole('main', { name: 'Plan' })
    await expect(main.getByRole('alert')).toContainText(
      'This plan is damaged in the library, and cannot be read.',
    )
    await expect(main.getByText('A sentence that is left').first()).toBeVisible()

    const download = page.waitForEvent('download')
    await main.getByRole('button', { name: 'Save what is left as text' }).click()
    expect((await download).suggestedFilename()).toBe('Did the Levellers fail.txt')

    await main.getByRole('button', { name: /^Restore the version of/ }).click()
    // What was pressed goes, and the keyboard is in the plan that takes its place.
    await expect(page.getByRole('textbox', { name: 'Plan document' })).toBeFocused()
  })

  test('a plan that cannot be read is restored from the history beside it', async ({ page }) => {
    await openApp(page, app)
    await page.getByRole('list', { name: 'Plans' }).getByText(lostQuestion).click()
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await expect(inspector).toContainText('It cannot be read. Restore an earlier version of it')
    await inspector.getByRole('tab', { name: 'History' }).click()
    await inspector.getByRole('button', { name: /^Restore: Before the loss/ }).click()
    await expect(page.getByRole('textbox', { name: 'Plan document' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'What happened' })).toContainText(
      'Restored the version. What there was is in the history.',
    )
    await inspector.getByRole('tab', { name: 'Checks' }).click()
    await expect(inspector).not.toContainText('It cannot be read.')
    await app.kill()
    expect(command(app.dataFolder, 'show', lostQuestion)).toBeTruthy()
  })

  test('a plan that cannot be read can be deleted, and the others go on', async ({ page }) => {
    await openApp(page, app)
    await page.getByRole('list', { name: 'Plans' }).getByText(lostQuestion).click()
    const main = page.getByRole('main', { name: 'Plan' })
    await main.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByRole('list', { name: 'Plans' }).getByText(lostQuestion)).toHaveCount(0)
    await page.getByRole('list', { name: 'Plans' }).getByText(stockedQuestion).click()
    await expect(page.getByRole('textbox', { name: 'Plan document' })).toBeVisible()
  })
})

test('words typed while the folder is away stay, say so, and are saved when it is back', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const away = `${stocked.dataFolder}.away`
  renameSync(stocked.dataFolder, away)
  const words = 'Article 48 was a tool and a habit.'
  await page.getByRole('textbox', { name: 'Plan document' }).getByRole('paragraph').first().click()
  await page.keyboard.type(words)
  const bar = page.getByRole('main', { name: 'Plan' }).getByRole('alert')
  await expect(bar).toContainText('Your last changes are not saved yet: The folder')
  await expect(bar).toContainText('is not there any more')
  await expect(page.getByText(words)).toBeVisible()

  renameSync(away, stocked.dataFolder)
  await expect(bar).toHaveCount(0)
  await stocked.kill()
  expect(JSON.stringify(command(stocked.dataFolder, 'show', stockedQuestion))).toContain(words)
})

test('words typed while another program has the library stay, say so, and are saved when it lets go', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  const other = new DatabaseSync(join(stocked.dataFolder, 'library.db'))
  other.exec('BEGIN IMMEDIATE')
  const words = 'The army was a state of its own.'
  await page.getByRole('textbox', { name: 'Plan document' }).getByRole('paragraph').first().click()
  await page.keyboard.type(words)
  const bar = page.getByRole('main', { name: 'Plan' }).getByRole('alert')
  await expect(bar).toContainText('Another program is using the library just now')
  // What is only read goes on.
  await page.getByRole('searchbox', { name: 'Search notes' }).fill('Article 48')
  await expect(page.getByRole('region', { name: 'Library' })).toContainText('Article')

  other.exec('COMMIT')
  other.close()
  await expect(bar).toHaveCount(0)
  await stocked.kill()
  expect(JSON.stringify(command(stocked.dataFolder, 'show', stockedQuestion))).toContain(words)
})

test('a pane that cannot be shown says so in its place, and is shown again', async ({
  page,
  app,
}) => {
  await page.addInitScript(() => {
    const compared = String.prototype.localeCompare
    let isBroken = true
    addEventListener('mend', () => {
      isBroken = false
    })
    String.prototype.localeCompare = function (...given: Parameters<typeof compared>) {
      if (isBroken) throw new Error('a fault nobody foresaw')
      return compared.apply(this, given)
    }
  })
  await page.goto(app.address)
  await page
    .getByRole('main', { name: 'Plan' })
    .getByRole('button', { name: 'Open the sample notebook' })
    .click()
  const said = page.getByRole('alert')
  await expect(said.filter({ hasText: 'The library could not be shown.' })).toBeVisible()
  await expect(said.filter({ hasText: 'This plan could not be shown.' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'New plan' })).toBeVisible()

  await page.evaluate(() => dispatchEvent(new Event('mend')))
  for (const what of ['The library', 'This plan']) {
    const bar = said.filter({ hasText: `${what} could not be shown.` })
    await bar.getByRole('button', { name: 'Show it again' }).click()
    await expect(bar).toHaveCount(0)
  }
  await expect(page.getByRole('region', { name: 'Library' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Plan document' })).toBeVisible()
})

/** From then on a search in a plan takes the plan down. */
const breakFind = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.Highlight = class extends Highlight {
      constructor() {
        super()
        throw new Error('a fault nobody foresaw')
      }
    }
  })

test('a plan that cannot be shown says what of it is not saved, and saves it all the same', async ({
  page,
  stocked,
}) => {
  await breakFind(page)
  await openStocked(page, stocked)
  const away = `${stocked.dataFolder}.away`
  renameSync(stocked.dataFolder, away)
  const words = 'Hindenburg signed whatever he was given.'
  await page.getByRole('textbox', { name: 'Plan document' }).getByRole('paragraph').first().click()
  await page.keyboard.type(words)
  const bar = page.getByRole('main', { name: 'Plan' }).getByRole('alert')
  await expect(bar).toContainText('Your last changes are not saved yet')

  await page.keyboard.press('ControlOrMeta+f')
  await expect(bar).toContainText('This plan could not be shown.')
  await expect(bar).toContainText('Your last changes are not saved yet: The folder')
  await expect(page.getByTestId('save-state')).toHaveText('Not saved')
  await bar.getByRole('button', { name: 'Show it again' }).click()
  await expect(page.getByRole('region', { name: 'What happened' })).toContainText('The folder')
  await expect(bar).toContainText('This plan could not be shown.')

  renameSync(away, stocked.dataFolder)
  await expect(bar).toContainText('All you wrote in it is saved.')
  await expect(page.getByTestId('save-state')).toHaveText('Saved')
  await bar.getByRole('button', { name: 'Show it again' }).click()
  await expect(page.getByRole('textbox', { name: 'Plan document' })).toContainText(words)
  await expect(page.getByRole('textbox', { name: 'Plan document' })).toBeFocused()
  await stocked.kill()
  expect(JSON.stringify(command(stocked.dataFolder, 'show', stockedQuestion))).toContain(words)
})

test('no version of a plan that is not shown is restored, and that is said', async ({
  page,
  stocked,
}) => {
  await breakFind(page)
  await openStocked(page, stocked)
  await page.getByRole('tab', { name: 'History' }).click()
  await page.getByRole('button', { name: 'Save a named version' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('First draft')
  await page.keyboard.press('Enter')
  await typeInto(page, 'Line of argument', 'Written after the draft.')
  await saved(page)
  await page.keyboard.press('ControlOrMeta+f')
  const bar = page.getByRole('main', { name: 'Plan' }).getByRole('alert')
  await expect(bar).toContainText('This plan could not be shown.')

  const restore = page.getByRole('button', { name: /^Restore: First draft/ })
  const told = page.getByRole('region', { name: 'What happened' })
  await restore.click()
  await expect(told).toContainText('This plan is not shown: show it again first.')
  await expect(told).not.toContainText('Restored')

  await bar.getByRole('button', { name: 'Show it again' }).click()
  await expect(block(page, 'Line of argument')).toContainText('Written after the draft.')
  await restore.click()
  await expect(told).toContainText('Restored the version. Undo takes that back')
  await expect(block(page, 'Line of argument')).not.toContainText('Written after the draft.')
})

/** A plan that is not shown, with words that are saved only after something was done in another window. */
async function unshownMeanwhile(page: Page, app: RunningApp, act: (other: Page) => Promise<void>) {
  const other = await openBeside(page, app)
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
  await typeInto(page, 'Line of argument', 'Not to be lost.')
  await page.keyboard.press('ControlOrMeta+f')
  const main = page.getByRole('main', { name: 'Plan' })
  await expect(main.getByRole('alert')).toContainText('This plan could not be shown.')
  await act(other)
  await page.clock.resume()
  return main
}

test('the other of two states of a plan that is not shown is shown, with the keyboard in it', async ({
  page,
  stocked,
}) => {
  await breakFind(page)
  await openStocked(page, stocked)
  const main = await unshownMeanwhile(page, stocked, async (other) => {
    await typeInto(other, 'Line of argument', 'From the other window.')
    // The clock is the same in both windows: this one saves because it is left.
    await other.evaluate(() => dispatchEvent(new Event('blur')))
    await saved(other)
  })
  await main.getByRole('button', { name: 'Show the other' }).click()
  await expect(block(page, 'Line of argument')).toContainText('From the other window.')
  await expect(page.getByRole('textbox', { name: 'Plan document' })).toBeFocused()
})

test('a plan that is not shown and was deleted elsewhere is kept under the question it has by then', async ({
  page,
  stocked,
}) => {
  await breakFind(page)
  await openStocked(page, stocked)
  const asked = 'Did its judges weaken the Republic?'
  await page.getByRole('button', { name: 'More for this plan' }).click()
  await page.getByRole('menuitem', { name: /^Change the question/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Change the question' })
  await dialog.getByRole('textbox').fill(asked)
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(`${asked} – Linchpin`)
  const main = await unshownMeanwhile(page, stocked, async (other) => {
    await other.getByRole('button', { name: 'More for this plan' }).click()
    await other.getByRole('menuitem', { name: 'Delete plan' }).click()
    await expect(other.getByRole('region', { name: 'What happened' })).toContainText('to the bin')
  })
  await main.getByRole('button', { name: 'Keep it as a new plan' }).click()
  await expect(block(page, 'Line of argument')).toContainText('Not to be lost.')
  await expect(page).toHaveTitle(`${asked} – Linchpin`)
})

test('a window that cannot be shown at all says so and is reloaded', async ({ page, app }) => {
  await page.addInitScript(() => {
    const asked = URLSearchParams.prototype.get
    URLSearchParams.prototype.get = function (name) {
      if (name === 'plan' && sessionStorage.getItem('mended') === null)
        throw new Error('a fault nobody foresaw')
      return asked.call(this, name)
    }
  })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(app.address)
  await expect(page.locator('main')).toContainText('Something went wrong in this window')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.evaluate(() => sessionStorage.setItem('mended', 'yes'))
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByRole('textbox', { name: 'Question' })).toBeVisible()
})

test('a window whose plans cannot be asked for says why, and goes on when they can', async ({
  page,
  stocked,
}) => {
  damage(stocked.dataFolder, 'ALTER TABLE plans RENAME TO elsewhere')
  await page.goto(stocked.address)
  await expect(page.locator('main')).toContainText('Something went wrong. What happened is')
  // Said at once, and the page keeps its landmark.
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  damage(stocked.dataFolder, 'ALTER TABLE elsewhere RENAME TO plans')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('list', { name: 'Plans' })).toContainText(stockedQuestion)
})
