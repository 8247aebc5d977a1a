/** The menu bar in the window or on the screen's edge, kept true. */
import { Menu, type MenuItem, type MenuItemConstructorOptions } from 'electron'
import { type MenuActs, type MenuFacts, menuTemplate } from './menu-template.ts'

/**
 * Gives a function that makes the menu bar tell those facts. Items are changed where they are, because a
 * menu made anew closes under the person who has it open; only other items make another menu.
 */
export function menuBar(acts: MenuActs): (facts: MenuFacts) => void {
  let shape = ''
  return (facts) => {
    const template = menuTemplate(facts, acts)
    const asked = shapeOf(template)
    if (asked === shape) return tell(template)
    shape = asked
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}

/** All of a template but what can be changed in a menu that is there. */
const shapeOf = (template: readonly MenuItemConstructorOptions[]): string =>
  JSON.stringify(template, (key, value) =>
    key === 'enabled' || key === 'checked' ? undefined : value,
  )

function tell(template: readonly MenuItemConstructorOptions[]): void {
  const menu = Menu.getApplicationMenu()
  if (!menu) return
  for (const { id, enabled, checked } of itemsOf(template)) {
    const item: MenuItem | null = id === undefined ? null : menu.getMenuItemById(id)
    if (!item) continue
    if (enabled !== undefined && item.enabled !== enabled) item.enabled = enabled
    // Choosing a checkbox has toggled it already, whatever came of it. A radio item can only be checked:
    // that takes the others' marks away, and Electron's takes any value for true.
    if (checked === undefined || item.checked === checked) continue
    if (checked || item.type !== 'radio') item.checked = checked
  }
}

const itemsOf = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])])
