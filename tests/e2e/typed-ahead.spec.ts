/** Keys pressed behind what opens something are for what it opens: none is lost, none goes elsewhere. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withLargePlan } from '../bench/support/large-plan.ts'
import {
  expect,
  openApp,
  openStocked,
  type Page,
  startApp,
  stockedQuestion,
  test,
} from './support/app.ts'
import { block, editor, typeInto } from './support/steps.ts'

const thesis = 'Stalinism grew from Leninism, yet was not its only fruit.'
const question = 'Was Stalinism a consequence of Leninism?'
const argument = (page: Page) => block(page, 'Line of argument').locator('[data-line]')
const showPlan = (page: Page, named: string) =>
  page
    .getByRole('navigation', { name: 'Open plans' })
    .getByRole('button', { name: named, exact: true })
    .click()

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

/** A machine so many times slower. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Keys as fast as they are sent: none waits for what the one before does. */
async function typeAtOnce(page: Page, words: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const sent = [...words].flatMap((text) =>
    (['keyDown', 'keyUp'] as const).map((type) =>
      session.send('Input.dispatchKeyEvent', {
        type,
        key: text,
        ...(type === 'keyDown' && { text, unmodifiedText: text }),
      }),
    ),
  )
  await Promise.all(sent)
}

/** The desk of a page, so that what it says can be held back for a while, as a slow one does. */
async function holdBack(page: Page) {
  let letGo = () => {}
  let gate = Promise.resolve()
  await page.routeWebSocket(/./, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => void gate.then(() => socket.send(message)))
  })
  return {
    hold() {
      gate = new Promise((resolve) => {
        letGo = resolve
      })
    },
    letGo: () => letGo(),
  }
}

async function askForPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New plan' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused()
  await page.keyboard.type(question)
}

const ways = {
  'Enter in the question': (page: Page) => page.keyboard.press('Enter'),
  'a click on the button': (page: Page) =>
    page.getByRole('dialog').getByRole('button', { name: 'Create plan' }).click(),
  'the keys of the button': (page: Page) =>
    page.getByRole('dialog').getByRole('button', { name: 'Create plan' }).press('Enter'),
}

for (const [way, create] of Object.entries(ways))
  test(`a plan made by ${way} has all that is typed behind`, async ({ page, stocked }) => {
    await openStocked(page, stocked)
    await askForPlan(page)
    await create(page)
    await typeAtOnce(page, thesis)
    await expect(page.getByRole('heading', { name: question, level: 1 })).toBeVisible()
    await expect(argument(page)).toHaveText(thesis)
    await page.keyboard.type(' Or so.')
    await expect(argument(page)).toHaveText(`${thesis} Or so.`)
    // None of it went to the plan that was there before.
    await showPlan(page, stockedQuestion)
    await expect(editor(page)).not.toContainText(/[Ss]talin/)
  })

test('a new plan beside a large one has it too, on a slow machine', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-e2e-'))
  await withLargePlan(join(folder, 'data'), 300)
  const app = await startApp(join(folder, 'data'))
  await openApp(page, app)
  await editor(page).waitFor()
  await askForPlan(page)
  await slowDown(page, 6)
  await page.keyboard.press('Enter')
  await typeAtOnce(page, thesis)
  // Asked by name, all 300 points were looked through again and again, at a sixth of the speed too.
  const line = page.locator('[data-line="line-of-argument"]').filter({ visible: true })
  await expect(line).toHaveText(thesis, { timeout: 60_000 })
  await app.kill()
  rmSync(folder, { recursive: true, force: true })
})

test('keys that write nothing come in their order, and a word that is composed is whole', async ({
  page,
  stocked,
}) => {
  const desk = await holdBack(page)
  await openStocked(page, stocked)
  await askForPlan(page)
  desk.hold()
  await page.keyboard.press('Enter')
  const session = await page.context().newCDPSession(page)
  for (const text of ['ス', 'スター'])
    await session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.insertText', { text: 'スターリン' })
  await page.keyboard.type(' x')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('led!')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('t')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('save a named')
  await page.keyboard.press('Enter')
  await page.keyboard.type('First go')
  desk.letGo()
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' })
  await expect(name).toHaveValue('First go')
  await expect(name).toBeFocused()
  await expect(argument(page)).toHaveText('スターリン let!')
})

test('what is pasted while a plan is slow to come is pasted in it, between what is typed', async ({
  page,
  stocked,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const desk = await holdBack(page)
  await openStocked(page, stocked)
  await page.evaluate(() => navigator.clipboard.writeText('grew from'))
  await askForPlan(page)
  desk.hold()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Stalinism ')
  await page.keyboard.press('ControlOrMeta+v')
  await page.keyboard.type(' Leninism.')
  desk.letGo()
  await expect(argument(page)).toHaveText('Stalinism grew from Leninism.')
})

test('Escape and the pointer take the keyboard back from a plan that is slow to come', async ({
  page,
  stocked,
}) => {
  const desk = await holdBack(page)
  await openStocked(page, stocked)
  await askForPlan(page)
  desk.hold()
  await page.keyboard.press('Enter')
  await page.keyboard.type('lost')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const search = page.getByRole('searchbox', { name: 'Search notes' })
  await search.click()
  await page.keyboard.type('stab')
  desk.letGo()
  await expect(page.getByRole('heading', { name: question, level: 1 })).toBeVisible()
  await editor(page).waitFor()
  await page.keyboard.type(' in the back')
  await expect(search).toHaveValue('stab in the back')
})

const opens = {
  'the list of the first screen': async (page: Page) => {
    await page.getByRole('list', { name: 'Plans' }).getByRole('button').press('Enter')
  },
  'the palette': async (page: Page) => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.keyboard.type('weimar rep')
    await page.keyboard.press('Enter')
  },
  'all plans': async (page: Page) => {
    await page.getByRole('button', { name: 'All plans' }).press('Enter')
    const plan = page.getByRole('dialog').getByRole('button', { name: stockedQuestion })
    await plan.first().press('Enter')
  },
}

for (const [way, open] of Object.entries(opens))
  test(`a plan opened from ${way} has all that is typed behind`, async ({ page, stocked }) => {
    await openApp(page, stocked)
    await page.getByRole('list', { name: 'Plans' }).waitFor()
    await slowDown(page, 4)
    await open(page)
    await typeAtOnce(page, thesis)
    await expect(argument(page)).toHaveText(thesis)
  })

test('what is typed behind a question that is changed is for the plan', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'It was flawed')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('change question')
  await page.keyboard.press('Enter')
  await typeAtOnce(page, ' Or not?')
  await page.keyboard.press('Enter')
  await typeAtOnce(page, ', in part.')
  await expect(page.getByRole('heading', { name: `${stockedQuestion} Or not?` })).toBeVisible()
  await expect(block(page, /^Point 1/).locator('[data-line="claim"]')).toHaveText(
    'It was flawed, in part.',
  )
})

test('what is typed behind notes that are added is for the plan', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await typeInto(page, /^Point 1/, 'It was flawed')
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('import notes')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await dialog.getByRole('button', { name: 'Choose files' }).press('Enter')
  await (await chooser).setFiles('tests/fixtures/notes/france-notes.txt')
  await dialog.getByRole('button', { name: 'Add to library' }).press('Enter')
  await typeAtOnce(page, ', in part.')
  await expect(dialog).toHaveCount(0)
  await expect(block(page, /^Point 1/).locator('[data-line="claim"]')).toHaveText(
    'It was flawed, in part.',
  )
})

test('a plan that cannot be made leaves the keyboard in its question', async ({
  page,
  stocked,
  faults,
}) => {
  await openStocked(page, stocked)
  await askForPlan(page)
  await stocked.kill()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Question' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // That nobody answers any more the browser tells of too.
  faults.length = 0
})

const wordsOfNote = (page: Page) => page.getByRole('textbox', { name: 'Words of the note' })

test('what is typed at once after a note is split stands at the start of the new one, and after one is made behind its words', async ({
  page,
  stocked,
}) => {
  const desk = await holdBack(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await openStocked(page, stocked)
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  const rows = page.getByRole('treegrid', { name: 'Notes' }).getByRole('row')
  await rows.filter({ hasText: 'Spartacists rose' }).first().click()
  await wordsOfNote(page).press('ControlOrMeta+Home')
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'More for this note' }).click()
  await page.getByRole('menuitem', { name: 'Split at the caret' }).focus()
  desk.hold()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Besides: ')
  desk.letGo()
  await expect(wordsOfNote(page)).toHaveText(/^Besides: Many soldiers felt/)
  await expect(page.getByText('Saving …')).toHaveCount(0)

  await page.getByRole('button', { name: 'New note' }).click()
  await page.keyboard.type('What was the Kapp Putsch?')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It was a rising of 1920.')
  desk.hold()
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.keyboard.type(' It failed.')
  desk.letGo()
  await expect(wordsOfNote(page)).toHaveText('It was a rising of 1920. It failed.')
})

test('whoever presses elsewhere while a note is split stays there', async ({ page, stocked }) => {
  const desk = await holdBack(page)
  await page.setViewportSize({ width: 1440, height: 900 })
  await openStocked(page, stocked)
  await page.getByRole('button', { name: 'Library', exact: true }).click()
  const rows = page.getByRole('treegrid', { name: 'Notes' }).getByRole('row')
  await rows.filter({ hasText: 'Spartacists rose' }).first().click()
  await wordsOfNote(page).press('ControlOrMeta+Home')
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'More for this note' }).click()
  desk.hold()
  await page.getByRole('menuitem', { name: 'Split at the caret' }).press('Enter')
  await page.getByRole('searchbox', { name: 'Search notes' }).click()
  await page.keyboard.type('army')
  desk.letGo()
  await expect(wordsOfNote(page)).toHaveText(/^Many soldiers felt/)
  await expect(page.getByRole('searchbox', { name: 'Search notes' })).toBeFocused()
  await expect(page.getByRole('searchbox', { name: 'Search notes' })).toHaveValue('army')
})
