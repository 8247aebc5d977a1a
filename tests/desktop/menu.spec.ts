/** The menu bar: what is chosen in it happens, and what cannot happen cannot be chosen. */
import { block, typeInto } from '../e2e/support/steps.ts'
import {
  type DesktopApp,
  expect,
  openPlan,
  openWindow,
  type Page,
  test,
} from './support/desktop.ts'
import { chooseInMenu, menuItem } from './support/menu.ts'

test('an empty library enables what can be done with it', async ({ desktop }) => {
  await openWindow(desktop)
  await expect.poll(() => menuItem(desktop, 'new-plan')).toMatchObject({ enabled: true })
  for (const id of ['export', 'print', 'open-in-window', 'rename-plan', 'undo', 'move-block-up'])
    expect(await menuItem(desktop, id), id).toMatchObject({ enabled: false })
})

test('an open plan enables more, and undo only once there is something to undo', async ({
  stockedDesktop,
}) => {
  const page = await openPlan(stockedDesktop)
  await expect.poll(() => menuItem(stockedDesktop, 'export')).toMatchObject({ enabled: true })
  expect(await menuItem(stockedDesktop, 'undo')).toMatchObject({ enabled: false })
  await typeInto(page, 'Line of argument', 'The Constitution was not the cause.')
  await expect.poll(() => menuItem(stockedDesktop, 'undo')).toMatchObject({ enabled: true })
  await chooseInMenu(stockedDesktop, 'undo')
  await expect(block(page, 'Line of argument')).not.toContainText(
    'The Constitution was not the cause.',
  )
  await expect.poll(() => menuItem(stockedDesktop, 'redo')).toMatchObject({ enabled: true })
})

/** Opens a dialog from the menu, which waits while it is open, and closes it by Esc. */
async function openAndLeaveExport(desktop: DesktopApp, page: Page): Promise<void> {
  await chooseInMenu(desktop, 'export')
  const dialog = page.getByRole('dialog', { name: 'Export plan' })
  await expect(dialog).toBeVisible()
  await expect.poll(() => menuItem(desktop, 'new-plan')).toMatchObject({ enabled: false })
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

test('a command of the menu opens its dialog, and while it is open the menu waits', async ({
  stockedDesktop,
}) => {
  const page = await openPlan(stockedDesktop)
  await openAndLeaveExport(stockedDesktop, page)
  await expect.poll(() => menuItem(stockedDesktop, 'new-plan')).toMatchObject({ enabled: true })
})

test('a dialog has the keyboard from the first moment, whatever moves on the page meanwhile', async ({
  stockedDesktop,
}) => {
  const page = await openPlan(stockedDesktop)
  await expect(page.getByRole('textbox', { name: 'Plan document' })).toBeFocused()
  await page.evaluate(() => {
    const moving = document.body.appendChild(document.createElement('div'))
    moving.style.cssText = 'position: fixed; opacity: 1; transition: opacity 60s linear'
    moving.getBoundingClientRect()
    moving.style.opacity = '0'
  })
  await openAndLeaveExport(stockedDesktop, page)
})

test('a command of the menu is shown ahead of all that the page has put off', async ({
  stockedDesktop,
}) => {
  const page = await openPlan(stockedDesktop)
  await expect(page.getByRole('textbox', { name: 'Plan document' })).toBeFocused()
  // React does what is not urgent by messages to itself, which never come now, nor the time that makes it so.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 1000)
  await page.evaluate(() => {
    MessagePort.prototype.postMessage = () => {}
  })
  await chooseInMenu(stockedDesktop, 'palette')
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
})

test('panes are folded from the menu, which says whether they are', async ({ stockedDesktop }) => {
  const page = await openPlan(stockedDesktop)
  const library = page.getByRole('region', { name: 'Library' })
  await expect
    .poll(() => menuItem(stockedDesktop, 'toggle-library'))
    .toMatchObject({ checked: true })
  await chooseInMenu(stockedDesktop, 'toggle-library')
  await expect(library).toBeHidden()
  await expect
    .poll(() => menuItem(stockedDesktop, 'toggle-library'))
    .toMatchObject({ checked: false })
  await chooseInMenu(stockedDesktop, 'toggle-library')
  await expect(library).toBeVisible()
})

test('the theme of the menu is the theme of the window and of the system’s parts of it', async ({
  desktop,
}) => {
  const page = await desktop.firstWindow()
  await chooseInMenu(desktop, 'theme-dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect
    .poll(() => desktop.evaluate(({ nativeTheme }) => nativeTheme.themeSource))
    .toBe('dark')
  expect(await menuItem(desktop, 'theme-dark')).toMatchObject({ checked: true })
  expect(await menuItem(desktop, 'theme-light')).toMatchObject({ checked: false })
})

test('recent plans stand in the menu and are shown when they are chosen', async ({
  stockedDesktop,
}) => {
  const page = await stockedDesktop.firstWindow()
  const recent = () =>
    stockedDesktop.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.getMenuItemById('recent-plans')?.submenu?.items ?? []).map(
        ({ id, label }) => ({ id, label }),
      ),
    )
  const [plan] = await recent()
  expect(plan?.label).toBe('Was the Weimar Republic weakened by its own Constitution?')
  await chooseInMenu(stockedDesktop, plan?.id ?? '')
  await expect(page.getByRole('textbox', { name: 'Plan document' })).toBeVisible()
})

test('nothing in the menu of an app that is not being worked on opens developer tools', async ({
  desktop,
}) => {
  await desktop.firstWindow()
  const roles = await desktop.evaluate(({ Menu }) => {
    type Items = NonNullable<ReturnType<typeof Menu.getApplicationMenu>>['items']
    const all = (items: Items): string[] =>
      items.flatMap(({ role, submenu }) => [
        String(role).toLowerCase(),
        ...all(submenu?.items ?? []),
      ])
    return all(Menu.getApplicationMenu()?.items ?? [])
  })
  expect(roles).toContain('copy')
  expect(roles).not.toContain('toggledevtools')
  expect(roles).not.toContain('reload')
})
