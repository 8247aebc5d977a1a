/** The first screen: notes brought in and a plan begun, by mouse and by keys alone; what it shows of the sample. */
import { expect, openApp, type Page, stockedQuestion, test } from './support/app.ts'
import { cleanInBoth } from './support/axe.ts'
import { block, editor, library } from './support/steps.ts'

test.use({ viewport: { width: 1440, height: 900 } })
test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const main = (page: Page) => page.getByRole('main')
const question = (page: Page) => main(page).getByRole('textbox', { name: 'Question' })
const preview = (page: Page) => page.getByRole('dialog', { name: 'Import notes' })
const reading = (page: Page) => main(page).getByLabel('How the question is read')
const asked = 'Was Stalinism a consequence of Leninism?'
const notes = 'Why did it fail?\n\n- Nobody defended it.\n'

test('who has nothing sees no empty panes, each act once, and notes first', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Plan an essay from your own notes',
  )
  for (const name of ['Library', 'Inspector'])
    await expect(page.getByRole('region', { name })).toBeHidden()
  for (const name of ['Import notes', 'Paste', 'Create plan', 'Open the sample notebook'])
    await expect(page.getByRole('button', { name })).toHaveCount(1)
  for (const name of ['Export', 'New plan', 'Fold the library', 'Show the inspector'])
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  await expect(main(page)).toContainText('18 notes, 132 snippets, 8 sources and a half-made plan')
  // What it shows of the sample is for eyes only.
  await expect(main(page).getByText('The tools of Stalin’s terror')).toBeVisible()
  await expect(main(page).getByRole('paragraph').filter({ hasText: 'The tools' })).toHaveCount(0)
  await cleanInBoth(page, 'the first screen', 'html')
})

test('a question typed and Enter make the plan, by keys alone, and what is typed next is its argument', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await page.keyboard.press('F6')
  await expect(question(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type(asked)
  for (const words of [
    'Consequences',
    'Stalinism',
    'Leninism',
    'Stalinism was a consequence of Leninism',
  ])
    await expect(
      reading(page).getByRole('definition').getByText(words, { exact: true }),
    ).toBeVisible()
  await cleanInBoth(page, 'a question that is read', 'main')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It grew out of it.')
  await expect(page.getByRole('heading', { level: 1, name: asked })).toBeVisible()
  await expect(block(page, 'Line of argument')).toContainText('It grew out of it.')
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeVisible()
})

test('by mouse: the question, another template, and the button', async ({ page, app }) => {
  await openApp(page, app)
  const create = main(page).getByRole('button', { name: 'Create plan' })
  await expect(create).toBeDisabled()
  await question(page).click()
  await page.keyboard.type('Why did the Republic collapse?')
  await main(page).getByRole('button', { name: 'Template: Causes ranked' }).click()
  await page.getByRole('menuitemradio', { name: 'Comparison of two' }).click()
  await expect(
    main(page).getByRole('button', { name: 'Template: Comparison of two' }),
  ).toBeVisible()
  await create.click()
  await expect(editor(page)).toBeFocused()
  await expect(
    page.getByRole('navigation', { name: 'Open plans' }).getByRole('listitem'),
  ).toHaveCount(1)
  await expect(block(page, 'Section: Main cause')).toHaveCount(0)
})

test('what is pasted where nothing is written is previewed as notes, and in the question it is the question', async ({
  page,
  app,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openApp(page, app)
  await page.evaluate((words) => navigator.clipboard.writeText(words), notes)
  await page.keyboard.press('ControlOrMeta+v')
  await expect(preview(page)).toContainText('Nobody defended it.')
  await page.keyboard.press('Escape')
  await expect(preview(page)).toHaveCount(0)

  await main(page).getByRole('button', { name: 'Paste' }).click()
  await expect(preview(page)).toContainText('Nobody defended it.')
  await page.keyboard.press('Escape')
  await expect(preview(page)).toHaveCount(0)

  await page.evaluate((words) => navigator.clipboard.writeText(words), asked)
  await question(page).click()
  await page.keyboard.press('ControlOrMeta+v')
  await expect(question(page)).toHaveValue(asked)
  await expect(preview(page)).toHaveCount(0)
})

test('where a page may not look at the clipboard, the button says what to press', async ({
  page,
  app,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.readText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await openApp(page, app)
  await main(page).getByRole('button', { name: 'Paste' }).click()
  await expect(main(page).getByRole('status')).toContainText(/^Press (Ctrl V|⌘V):/)
})

test('notes dropped on the window and added stand beside the question, which is first then', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await page.evaluate((words) => {
    const data = new DataTransfer()
    data.items.add(new File([words], 'notes.txt'))
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
      )
  }, notes)
  await preview(page).getByRole('button', { name: 'Add to library' }).click()
  await expect(library(page).getByRole('row', { name: 'Nobody defended it.' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeHidden()
  await expect(main(page).getByRole('button', { name: 'Import notes' })).toHaveCount(0)
  // At the height that it has over a plan: below the bar of the window, that of the views, and their space.
  expect((await question(page).boundingBox())?.y).toBe(108)
})

test('with plans they stand under the question, and all of them a press away', async ({
  page,
  stocked,
}) => {
  await openApp(page, stocked)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plans')
  await expect(main(page).getByRole('button', { name: 'Open the sample notebook' })).toHaveCount(0)
  await cleanInBoth(page, 'the first screen with plans', 'html')
  await main(page).getByRole('button', { name: 'All plans' }).click()
  await page.getByRole('dialog', { name: 'All plans' }).waitFor()
  await page.keyboard.press('Escape')
  await main(page).getByRole('list', { name: 'Plans' }).getByText(stockedQuestion).click()
  await expect(editor(page)).toBeFocused()
})

test('a pane that has nothing to show comes when it is asked for, and goes again', async ({
  page,
  app,
}) => {
  await openApp(page, app)
  await page.keyboard.press('ControlOrMeta+1')
  await expect(library(page)).toBeVisible()
  await page.getByRole('button', { name: 'Fold the library' }).click()
  await expect(library(page)).toBeHidden()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('show sources')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Sources' })).toBeFocused()
})
