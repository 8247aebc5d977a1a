/** Plans in windows of their own, and where windows come back. */
import { block, saved, typeInto } from '../e2e/support/steps.ts'
import { expect, launchDesktop, openPlan, openWindow, test } from './support/desktop.ts'
import { chooseInMenu, menuItem } from './support/menu.ts'

test('a plan opens in a window of its own, and is there again after a restart', async ({
  stockedDesktop,
}) => {
  await openPlan(stockedDesktop)
  const opening = stockedDesktop.waitForWindow()
  await chooseInMenu(stockedDesktop, 'open-in-window')
  const own = await opening
  await typeInto(own, 'Line of argument', 'Written in its own window.')
  await saved(own)
  expect(stockedDesktop.windows()).toHaveLength(2)
  await stockedDesktop.close()

  const again = await launchDesktop({ dataFolder: stockedDesktop.dataFolder })
  try {
    await expect.poll(() => again.windows().length).toBe(2)
    const pages = again.windows()
    const titles = await Promise.all(pages.map((page) => page.evaluate(() => location.search)))
    expect(titles.filter((search) => search.startsWith('?plan='))).toHaveLength(1)
    const there = pages[titles.findIndex((search) => search.startsWith('?plan='))]
    if (!there) throw new Error('no window of the plan’s own')
    await expect(block(there, 'Line of argument')).toContainText('Written in its own window.')
  } finally {
    await again.close()
  }
})

test('asking again for a plan’s own window brings the one there is forward', async ({
  stockedDesktop,
}) => {
  const page = await openPlan(stockedDesktop)
  const planId = await stockedDesktop.evaluate(
    ({ Menu }) =>
      Menu.getApplicationMenu()?.getMenuItemById('recent-plans')?.submenu?.items[0]?.id ?? '',
  )
  const address = `/?plan=${planId.replace('plan:', '')}`
  const opening = stockedDesktop.waitForWindow()
  await page.evaluate((address) => void window.open(address, '_blank', 'noopener'), address)
  const own = await opening
  await own.getByRole('textbox', { name: 'Plan document' }).waitFor()
  await page.evaluate((address) => void window.open(address, '_blank', 'noopener'), address)
  // A command that comes after it has been answered after it.
  await expect.poll(() => menuItem(stockedDesktop, 'export')).toMatchObject({ enabled: true })
  expect(stockedDesktop.windows()).toHaveLength(2)
})

test('the last tab of a plan’s own window takes the window with it, for good', async ({
  stockedDesktop,
}) => {
  await openPlan(stockedDesktop)
  const opening = stockedDesktop.waitForWindow()
  await chooseInMenu(stockedDesktop, 'open-in-window')
  const own = await opening
  await own.getByRole('textbox', { name: 'Plan document' }).waitFor()
  await own.keyboard.press('ControlOrMeta+w')
  await expect.poll(() => stockedDesktop.windows().length).toBe(1)
  await stockedDesktop.close()

  const again = await launchDesktop({ dataFolder: stockedDesktop.dataFolder })
  try {
    await openWindow(again)
    expect(again.windows()).toHaveLength(1)
  } finally {
    await again.close()
  }
})
