/** What a window can be told to do, by keys. Menus send the same commands. */
import { writeFileSync } from 'node:fs'
import {
  command,
  expect,
  openApp,
  openStocked,
  type Page,
  stockedQuestion,
  test,
} from './support/app.ts'
import { block, editor, library, newPlan, saved, typeInto } from './support/steps.ts'

test.beforeEach(({ faults }) => expect(faults).toEqual([]))

const question = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

test('each dialog opens by its keys, and none while another is open', { tag: '@quick' }, async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await editor(page).click()
  for (const [keys, name] of [
    ['ControlOrMeta+n', 'New plan'],
    ['ControlOrMeta+e', 'Export plan'],
    ['ControlOrMeta+/', 'Keyboard shortcuts'],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(dialog(page, name)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+e')
    await page.keyboard.press('ControlOrMeta+n')
    await expect(page.getByRole('dialog')).toHaveCount(1)
    await expect(dialog(page, name)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await library(page).getByRole('searchbox').focus()
  await page.keyboard.press('ControlOrMeta+i')
  await expect(dialog(page, 'Import notes')).toBeVisible()
})

test('the sheet of keys opens by ? except where that is typed', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'Why?')
  await expect(block(page, 'Line of argument')).toContainText('Why?')
  await page.getByRole('button', { name: 'Import notes' }).focus()
  await page.keyboard.press('Shift+?')
  const sheet = dialog(page, 'Keyboard shortcuts')
  await expect(sheet.getByRole('region', { name: 'Writing' })).toContainText('Find in planCtrl F')
  // A browser keeps these for itself.
  await expect(sheet).not.toContainText('Close tab')
  await sheet.getByRole('button', { name: 'Done' }).click()
  await expect(sheet).toHaveCount(0)
})

test('tabs are walked and closed by keys', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  const second = 'How far did it recover by 1929?'
  await newPlan(page, second)
  await page.keyboard.press('Control+PageDown')
  await expect(question(page)).toHaveText(stockedQuestion)
  await expect(page).toHaveTitle(`${stockedQuestion} – Linchpin`)
  await page.keyboard.press('Control+PageUp')
  await expect(question(page)).toHaveText(second)
  await page.keyboard.press('ControlOrMeta+w')
  await expect(question(page)).toHaveText(stockedQuestion)
  await page.keyboard.press('ControlOrMeta+w')
  await expect(question(page)).toHaveText('Your plans')
  await expect(page).toHaveTitle('Linchpin')
})

test('asking for a named version by its key saves at once, named or not', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await typeInto(page, 'Line of argument', 'Saved at once.')
  await page.keyboard.press('ControlOrMeta+s')
  await page.getByRole('dialog', { name: 'Save a named version' }).waitFor()
  await page.keyboard.press('Escape')
  await saved(page)
  await expect(block(page, 'Line of argument')).toContainText('Saved at once.')
})

test('where a plan is open, the browser’s own dialogs never come up in place of the app’s', async ({
  page,
  stocked,
}) => {
  await openStocked(page, stocked)
  await page.getByRole('button', { name: 'New plan' }).click()
  await dialog(page, 'New plan').waitFor()
  const taken = await page.evaluate(() =>
    ['p', 'f', 'o', 's', 'g'].map((key) => {
      const press = new KeyboardEvent('keydown', {
        key,
        code: `Key${key.toUpperCase()}`,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      })
      document.body.dispatchEvent(press)
      return press.defaultPrevented
    }),
  )
  expect(taken).toEqual([true, true, true, true, false])
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('files chosen to be opened are previewed as notes', async ({ page, stocked }, info) => {
  // The path has the test's name in it, and without a locale Chromium chooses by ASCII paths alone.
  const file = info.outputPath('notes.txt')
  writeFileSync(file, 'Why did it fail?\n\n- Nobody defended it.\n')
  await openStocked(page, stocked)
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('ControlOrMeta+o')
  await (await chooser).setFiles(file)
  await expect(dialog(page, 'Import notes')).toContainText('Nobody defended it.')
})

test('a plan file and notes chosen together are both taken: the plan is shown, the notes previewed', async ({
  page,
  stock,
  app,
}, info) => {
  const plan = info.outputPath('weimar.linchpin')
  const notes = info.outputPath('notes.txt')
  command(stock, 'export', stockedQuestion, '--to', plan)
  writeFileSync(notes, 'Why did it fail?\n\n- Nobody defended it.\n')
  await openApp(page, app)
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('ControlOrMeta+o')
  await (await chooser).setFiles([notes, plan])
  await expect(page).toHaveTitle(`${stockedQuestion} – Linchpin`)
  await expect(dialog(page, 'Import notes')).toContainText('Nobody defended it.')
  await page.keyboard.press('Escape')
  await expect(editor(page)).toBeVisible()
})

/** Drops a file of these words on the window. */
const drop = (page: Page, name: string, words: string): Promise<void> =>
  page.evaluate(
    ([called, said]) => {
      const data = new DataTransfer()
      data.items.add(new File([said ?? ''], called ?? ''))
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
        )
    },
    [name, words],
  )

test('files dropped while a dialog is open wait until it is closed', async ({ page, stocked }) => {
  await openStocked(page, stocked)
  await page.getByRole('button', { name: 'New plan' }).click()
  await dialog(page, 'New plan').waitFor()
  await drop(page, 'notes.txt', 'Why?\n\n- Nobody defended it.\n')
  await expect(page.getByRole('status').getByText('as soon as this dialog is closed')).toBeVisible()
  await expect(dialog(page, 'Import notes')).toHaveCount(0)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog(page, 'Import notes')).toContainText('Nobody defended it.')
})

test('a narrow window brings a pane into view by its key or by F6, and the plan back', async ({
  page,
  stocked,
}) => {
  await page.setViewportSize({ width: 700, height: 700 })
  await page.goto(stocked.address)
  await page.getByRole('radio', { name: 'Library' }).waitFor()
  await page.keyboard.press('ControlOrMeta+1')
  await expect(library(page)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+1')
  await expect(library(page)).toBeHidden()
  await page.keyboard.press('ControlOrMeta+Shift+f')
  await expect(library(page).getByRole('searchbox', { name: 'Search notes' })).toBeFocused()
  const begins = page.getByRole('main').getByRole('textbox', { name: 'Question' })
  await page.keyboard.press('F6')
  await expect(begins).toBeFocused()
  // Without a plan the inspector has nothing to tell, and no place among the panes until it is asked for.
  await expect(page.getByRole('radio', { name: 'Inspector' })).toHaveCount(0)
  await page.keyboard.press('F6')
  await expect(library(page)).toBeVisible()
  await page.keyboard.press('Shift+F6')
  await expect(begins).toBeFocused()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  // The keyboard goes along, for what it was on is out of sight.
  await page.keyboard.press('ControlOrMeta+3')
  await expect(inspector.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+3')
  await expect(begins).toBeFocused()
})
