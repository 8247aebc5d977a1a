/** Menus as values: built, looked up, chosen from. */
import type { MenuItemConstructorOptions } from 'electron'
import { onlyKnown, strict, UnknownApiError } from './strict.ts'

const options = [
  'id',
  'label',
  'role',
  'type',
  'enabled',
  'visible',
  'checked',
  'accelerator',
  'registerAccelerator',
  'submenu',
  'click',
  'toolTip',
  'sublabel',
  'icon',
]

/** Roles the stand-in knows, with what a menu shows for them. Those with a menu of their own bring none here. */
const roles: Readonly<Record<string, string>> = {
  about: 'About',
  services: 'Services',
  hide: 'Hide',
  hideOthers: 'Hide Others',
  unhide: 'Show All',
  quit: 'Quit',
  close: 'Close Window',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAndMatchStyle: 'Paste and Match Style',
  delete: 'Delete',
  selectAll: 'Select All',
  startSpeaking: 'Start Speaking',
  stopSpeaking: 'Stop Speaking',
  reload: 'Reload',
  toggleDevTools: 'Toggle Developer Tools',
  resetZoom: 'Actual Size',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  togglefullscreen: 'Toggle Full Screen',
  windowMenu: 'Window',
  minimize: 'Minimise',
  zoom: 'Zoom',
  appMenu: 'Linchpin',
  help: 'Help',
}

type Item = {
  id: string | undefined
  label: string
  role: string | undefined
  type: string
  enabled: boolean
  visible: boolean
  checked: boolean
  accelerator: string | undefined
  submenu: BuiltMenu | undefined
  click(...given: unknown[]): void
}
export type BuiltMenu = {
  items: Item[]
  getMenuItemById(id: string): Item | null
  popup(): void
  closePopup(): void
}

/** The menus that were opened at the pointer. */
const opened: BuiltMenu[] = []
let applicationMenu: BuiltMenu | null = null

function buildFromTemplate(template: readonly MenuItemConstructorOptions[]): BuiltMenu {
  const items = template.map(itemOf)
  for (const item of items) bindRadios(item, items)
  return strict('Menu', {
    items,
    getMenuItemById(id: string): Item | null {
      for (const item of items) {
        if (item.id === id) return item
        const found = item.submenu?.getMenuItemById(id)
        if (found) return found
      }
      return null
    },
    popup() {
      opened.push(this)
    },
    closePopup() {},
  })
}

function itemOf(given: MenuItemConstructorOptions): Item {
  onlyKnown('MenuItem', given, options)
  const {
    id,
    label,
    role,
    type,
    enabled = true,
    visible = true,
    checked = false,
    accelerator,
    submenu,
    click,
  } = given
  if (role && !(role in roles))
    throw new UnknownApiError(`The stand-in for Electron does not know the role ${role}.`)
  if (!role && !label && type !== 'separator')
    throw new Error('A menu item needs a label, a role or a type.')
  const item: Item = strict('MenuItem', {
    id,
    label: label ?? (role ? (roles[role] ?? '') : ''),
    role: role?.toLowerCase(),
    type: type ?? (submenu ? 'submenu' : 'normal'),
    enabled,
    visible,
    checked,
    accelerator: accelerator ?? undefined,
    submenu: Array.isArray(submenu) ? buildFromTemplate(submenu) : undefined,
    click(...rest: unknown[]) {
      if (!item.enabled) return
      if (item.type === 'checkbox') item.checked = !item.checked
      if (item.type === 'radio') item.checked = true
      if (click) Reflect.apply(click, given, [item, ...rest.slice(1)])
    },
  })
  return item
}

/** Of radio items beside each other, one is checked. */
function bindRadios(item: Item, beside: readonly Item[]): void {
  if (item.type !== 'radio') return
  let isChecked = item.checked
  Object.defineProperty(item, 'checked', {
    get: () => isChecked,
    set(wanted: boolean) {
      isChecked = wanted
      if (!wanted) return
      for (const other of beside)
        if (other !== item && other.type === 'radio' && other.checked) other.checked = false
    },
  })
}

export const Menu = strict('Menu', {
  buildFromTemplate,
  setApplicationMenu(menu: BuiltMenu | null) {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu,
  /** Not Electron's: the menus opened at the pointer so far. */
  openedAtPointer: opened,
})
