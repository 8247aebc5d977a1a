import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import {
  acceleratorOf,
  type MenuActs,
  type MenuFacts,
  menuTemplate,
  menuText,
} from '../../../../../src/main/hosts/electron/menu-template.ts'
import { actionIds, actionOf } from '../../../../../src/shared/actions/index.ts'
import { planShown } from '../../../../support/window-state.ts'

const planId = planShown.planId ?? ''
const facts: MenuFacts = {
  isMac: false,
  isDevelopment: false,
  hasUpdates: false,
  hasWindow: true,
  state: { ...planShown, canUndo: true, isInBlock: true, isInspectorShown: false },
  recentPlans: [{ id: planId, question: 'Was Stalinism a consequence of Leninism?' }],
  settings: { theme: 'dark', libraryDensity: 'comfortable', checksForUpdates: false },
  checksSpelling: false,
}
const acts = (): MenuActs => ({
  run: vi.fn(),
  showPlan: vi.fn(),
  desktop: {
    spelling: vi.fn(),
    'checks-for-updates': vi.fn(),
    'check-for-updates': vi.fn(),
    'show-data-folder': vi.fn(),
  },
})

type Item = MenuItemConstructorOptions
const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
const itemsOf = (some: Partial<MenuFacts> = {}, doing = acts()) =>
  flat(menuTemplate({ ...facts, ...some }, doing))
const item = (id: string, some: Partial<MenuFacts> = {}) =>
  itemsOf(some).find((one) => one.id === id)
const enabled = (some: Partial<MenuFacts>) =>
  actionIds.filter((id) => item(id, some)?.enabled === true)

describe('the menu bar', () => {
  test.each([true, false])('has each action once, on a Mac: %s', (isMac) => {
    const ids = itemsOf({ isMac }).map(({ id }) => id)
    for (const id of actionIds) expect(ids.filter((one) => one === id)).toEqual([id])
  })

  test('says of each action what it is called and by which keys', () => {
    for (const id of actionIds) {
      const { keys } = actionOf(id)
      expect(item(id)).toMatchObject({
        label: actionOf(id).label,
        ...(keys ? { accelerator: acceleratorOf(keys), registerAccelerator: false } : {}),
      })
    }
  })

  test('enables what the window in front would do', () => {
    expect(item('undo')?.enabled).toBe(true)
    expect(item('redo')?.enabled).toBe(false)
    expect(item('export')?.enabled).toBe(true)
    const empty = { ...facts, state: facts.state && { ...facts.state, planId: null } }
    expect(item('export', empty)?.enabled).toBe(false)
  })

  test('enables nothing of a window that has not told yet', () => {
    expect(enabled({ state: null })).toEqual([])
  })

  test('enables without a window what opens one', () => {
    expect(enabled({ hasWindow: false, state: null })).toEqual([
      'new-plan',
      'open-file',
      'all-plans',
      'import-notes',
      'backups',
      'open-sample',
    ])
  })

  test('checks what is so', () => {
    expect(item('toggle-library')?.checked).toBe(true)
    expect(item('toggle-inspector')?.checked).toBe(false)
    expect(item('theme-dark')?.checked).toBe(true)
    expect(item('theme-light')?.checked).toBe(false)
    expect(item('comfortable-library')?.checked).toBe(true)
  })

  test('lists the recent plans by their questions', () => {
    expect(item(`plan:${planId}`)?.label).toBe('Was Stalinism a consequence of Leninism?')
    expect(item('recent-plans')?.enabled).toBe(true)
    expect(item('recent-plans', { recentPlans: [] })?.enabled).toBe(false)
  })

  test('offers updates only where there is somewhere to ask', () => {
    expect(item('check-for-updates')).toBeUndefined()
    expect(item('check-for-updates', { hasUpdates: true })).toBeDefined()
    expect(item('checks-for-updates', { hasUpdates: true })?.checked).toBe(false)
  })

  test('has the developer tools only in development', () => {
    const tools = (isDevelopment: boolean) =>
      itemsOf({ isDevelopment }).filter(
        ({ role }) => role === 'toggleDevTools' || role === 'reload' || role === 'forceReload',
      ).length
    expect(tools(false)).toBe(0)
    expect(tools(true)).toBe(2)
  })

  test.each([
    [true, 'appMenu', 'services'],
    [false, 'quit', 'about'],
  ] as const)('has what its system expects, on a Mac: %s', (isMac, ...roles) => {
    const there = itemsOf({ isMac }).map(({ role }) => role)
    for (const role of roles) expect(there).toContain(role)
  })
})

test.each([
  ['Ctrl N', 'CommandOrControl+N'],
  ['Ctrl Shift Z', 'CommandOrControl+Shift+Z'],
  ['Alt ↑', 'Alt+Up'],
  ['Ctrl PageDown', 'CommandOrControl+PageDown'],
  ['Ctrl /', 'CommandOrControl+/'],
])('%s is %s to Electron', (keys, accelerator) => {
  expect(acceleratorOf(keys)).toBe(accelerator)
})

test.each([
  ['Lenin & Stalin', 'Lenin && Stalin'],
  ['  two\n lines ', 'two lines'],
  ['a'.repeat(80), `${'a'.repeat(59)}…`],
])('%j stands in a menu as %j', (words, shown) => {
  expect(menuText(words)).toBe(shown)
})
