/** What the app does with the system around it: menus at the pointer, progress, displays, paper. */
import { resolve } from 'node:path'
import { expect, openPlan, openWindow, test } from './support/desktop.ts'
import { prepareChoosing } from './support/dialogs.ts'
import { chooseInMenu } from './support/menu.ts'

test('a wrong word is offered what it may have meant', async ({ desktop }) => {
  await openWindow(desktop)
  const shown = await desktop.evaluate(({ BrowserWindow, Menu }) => {
    const built: string[][] = []
    const build = Menu.buildFromTemplate
    Menu.buildFromTemplate = (template) => {
      built.push(template.map(({ label, role, type }) => String(label ?? role ?? type)))
      const menu = build(template)
      menu.popup = () => {}
      return menu
    }
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const editFlags = { canCut: true, canCopy: true, canPaste: true }
    contents?.emit(
      'context-menu',
      {},
      {
        misspelledWord: 'colectivisation',
        dictionarySuggestions: ['collectivisation'],
        isEditable: true,
        selectionText: '',
        linkURL: '',
        editFlags,
      },
    )
    Menu.buildFromTemplate = build
    return built
  })
  expect(shown).toEqual([
    [
      'collectivisation',
      'separator',
      'Add to Dictionary',
      'separator',
      'cut',
      'copy',
      'paste',
      'pasteAndMatchStyle',
      'separator',
      'selectAll',
    ],
  ])
})

test('reading files shows its progress on the window’s icon, until it is done', async ({
  desktop,
}) => {
  const page = await openWindow(desktop)
  await desktop.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const shown: number[] = []
    Reflect.set(globalThis, 'progressShown', shown)
    if (window) window.setProgressBar = (done) => void shown.push(done)
  })
  await prepareChoosing(desktop, [resolve('tests/fixtures/notes/weimar-notes.txt')])
  await chooseInMenu(desktop, 'import-notes')
  await page
    .getByRole('dialog', { name: 'Import notes' })
    .getByRole('button', { name: 'Choose files' })
    .click()
  await page.getByRole('button', { name: 'Add to library' }).waitFor()
  const shown = await desktop.evaluate((): unknown => Reflect.get(globalThis, 'progressShown'))
  const steps = Array.isArray(shown) ? shown.map(Number) : []
  expect(steps.length).toBeGreaterThan(1)
  expect(steps.at(-1)).toBe(-1)
  for (const done of steps.slice(0, -1)) {
    expect(done).toBeGreaterThanOrEqual(0)
    expect(done).toBeLessThanOrEqual(1)
  }

  // Of adding them it is not known how far it is: a bar that only moves, then none.
  const dialog = page.getByRole('dialog', { name: 'Import notes' })
  await dialog.getByRole('button', { name: 'Add to library' }).click()
  await expect(dialog).toBeHidden()
  const then = await desktop.evaluate((): unknown => Reflect.get(globalThis, 'progressShown'))
  expect(Array.isArray(then) && then.slice(steps.length)).toEqual([2, -1])
})

test('a window whose display is taken away comes to where it can be seen', async ({ desktop }) => {
  await openWindow(desktop)
  const there = await desktop.evaluate(({ BrowserWindow, screen }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setBounds({ x: 9000, y: 200, width: 900, height: 640 })
    const [display] = screen.getAllDisplays()
    screen.emit('display-removed', {}, display)
    const bounds = window?.getBounds()
    const { workArea } = screen.getPrimaryDisplay()
    return (
      bounds && bounds.x < workArea.x + workArea.width && bounds.y < workArea.y + workArea.height
    )
  })
  expect(there).toBe(true)
})

test('printing is asked of the page, which has the plan', async ({ stockedDesktop }) => {
  const page = await openPlan(stockedDesktop)
  await page.evaluate(() => {
    window.print = () => void Reflect.set(window, 'wasPrinted', true)
  })
  await chooseInMenu(stockedDesktop, 'print')
  await expect.poll(() => page.evaluate(() => 'wasPrinted' in window)).toBe(true)
})

test('the folder of the library is shown by the system', async ({ desktop }) => {
  await openWindow(desktop)
  await desktop.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => void Reflect.set(globalThis, 'pathShown', path)
  })
  await chooseInMenu(desktop, 'show-data-folder')
  await expect
    .poll(() => desktop.evaluate((): unknown => Reflect.get(globalThis, 'pathShown')))
    .toBe(desktop.dataFolder)
})
