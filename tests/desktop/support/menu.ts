/** The application's menu as tests see it. */
import { expect } from '@playwright/test'
import type { DesktopApp } from './desktop.ts'

export type MenuItemSeen = { enabled: boolean; checked: boolean; label: string } | null

/** An item of the menu bar, by its id. */
export const menuItem = (desktop: DesktopApp, id: string): Promise<MenuItemSeen> =>
  desktop.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    return item ? { enabled: item.enabled, checked: item.checked, label: item.label } : null
  }, id)

/** Chooses an item as a person does: once it is enabled. */
export async function chooseInMenu(desktop: DesktopApp, id: string): Promise<void> {
  await expect
    .poll(() => menuItem(desktop, id), `the menu offers ${id}`)
    .toMatchObject({ enabled: true })
  await desktop.evaluate(({ Menu, BrowserWindow }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    const [window] = BrowserWindow.getAllWindows()
    item?.click(undefined, BrowserWindow.getFocusedWindow() ?? window, undefined)
  }, id)
}
