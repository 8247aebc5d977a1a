/** What a person is told when something failed, and asked before anything is fetched. */
import { saved, typeInto } from '../e2e/support/steps.ts'
import { expect, openPlan, test } from './support/desktop.ts'
import { messages, prepareAnswer } from './support/dialogs.ts'
import { chooseInMenu, menuItem } from './support/menu.ts'

test('a page that crashed is told of, and opened again with all that was written', async ({
  stockedDesktop,
}) => {
  const page = await openPlan(stockedDesktop)
  await typeInto(page, 'Line of argument', 'Written before the crash.')
  await saved(page)
  await prepareAnswer(stockedDesktop, 0)
  await stockedDesktop.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await expect.poll(() => messages(stockedDesktop)).toEqual(['This window has stopped working.'])
  // The test's own line to the page does not live through its crash.
  await expect
    .poll(() =>
      stockedDesktop.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          'document.body?.innerText ?? ""',
        ),
      ),
    )
    .toContain('Written before the crash.')
})

test('spelling is off until a person allows a dictionary to be fetched', async ({ desktop }) => {
  test.skip(process.platform === 'darwin', 'a Mac checks spelling by itself')
  await desktop.firstWindow()
  const isOn = () =>
    desktop.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())
  expect(await isOn()).toBe(false)

  await prepareAnswer(desktop, 1)
  await chooseInMenu(desktop, 'spelling')
  await expect.poll(() => messages(desktop)).toEqual(['Fetch a dictionary?'])
  await expect.poll(() => menuItem(desktop, 'spelling')).toMatchObject({ checked: false })
  expect(await isOn()).toBe(false)
})

test('a copy that names no place for updates offers none', async ({ desktop }) => {
  await desktop.firstWindow()
  expect(await menuItem(desktop, 'check-for-updates')).toBeNull()
})
