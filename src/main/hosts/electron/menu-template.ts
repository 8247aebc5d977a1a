/** The menu bar as a value: every command of the app, each enabled when it would do something. */
import type { MenuItemConstructorOptions } from 'electron'
import { type CommandId, commands, isEnabled, type WindowState } from '../../../shared/commands.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { Settings } from '../../../shared/model/settings.ts'

export type MenuFacts = {
  isMac: boolean
  /** Reloading and the developer tools are there only while the app is being worked on. */
  isDevelopment: boolean
  /** Whether there is anywhere to ask for updates. */
  hasUpdates: boolean
  /** Whether any window is open: on a Mac there may be none. */
  hasWindow: boolean
  /** What the window in front told of itself; null until it has. */
  state: WindowState | null
  recentPlans: readonly Pick<PlanSummary, 'id' | 'question'>[]
  settings: Pick<Settings, 'theme' | 'checksForUpdates'>
  checksSpelling: boolean
}

export type MenuActs = {
  run(command: CommandId): void
  showPlan(planId: string): void
  setSpelling(on: boolean): void
  setChecksForUpdates(on: boolean): void
  checkForUpdates(): void
  showDataFolder(): void
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }

const panels = ['checks', 'outline', 'balance', 'sources', 'history', 'suggestions'] as const

/** Without a window, only what can open one. */
const opensWindow: ReadonlySet<CommandId> = new Set([
  'new-plan',
  'open-file',
  'all-plans',
  'backups',
  'import-notes',
  'open-sample',
])

export function menuTemplate(facts: MenuFacts, acts: MenuActs): Item[] {
  const { isMac, state, settings } = facts

  const command = (id: CommandId, more: Item = {}): Item => {
    const { label, keys } = commands[id]
    return {
      id,
      label,
      enabled: facts.hasWindow ? state !== null && isEnabled(id, state) : opensWindow.has(id),
      click: () => acts.run(id),
      // The page knows the keys itself: here they are only shown (and, on a Mac, work without a window).
      ...(keys ? { accelerator: acceleratorOf(keys), registerAccelerator: false } : {}),
      ...more,
    }
  }
  const checked = (id: CommandId, isChecked: boolean, type: 'checkbox' | 'radio' = 'checkbox') =>
    command(id, { type, checked: isChecked })

  const updates: Item[] = facts.hasUpdates
    ? [
        { id: 'check-for-updates', label: 'Check for Updates…', click: acts.checkForUpdates },
        {
          id: 'checks-for-updates',
          label: 'Check for Updates Automatically',
          type: 'checkbox',
          checked: settings.checksForUpdates,
          click: ({ checked }) => acts.setChecksForUpdates(checked),
        },
        separator,
      ]
    : []
  const recent: Item[] = facts.recentPlans.map(({ id, question }) => ({
    id: `plan:${id}`,
    label: menuText(question),
    click: () => acts.showPlan(id),
  }))

  const appMenu: Item = {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      separator,
      ...updates,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  }

  return [
    ...(isMac ? [appMenu] : []),
    {
      label: '&File',
      submenu: [
        command('new-plan'),
        command('open-file'),
        {
          id: 'recent-plans',
          label: 'Recent Plans',
          enabled: recent.length > 0,
          submenu: recent,
        },
        command('all-plans'),
        separator,
        command('import-notes'),
        command('export'),
        command('print'),
        separator,
        command('backups'),
        separator,
        command('name-version'),
        command('close-tab'),
        { role: 'close', label: 'Close Window', accelerator: 'CommandOrControl+Shift+W' },
        ...(isMac ? [] : [separator, { role: 'quit' } as const]),
      ],
    },
    {
      label: '&Edit',
      submenu: [
        command('undo'),
        command('redo'),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'pasteAndMatchStyle' },
        { role: 'delete' },
        { role: 'selectAll' },
        separator,
        command('find-in-plan'),
        command('search-notes'),
        separator,
        {
          id: 'spelling',
          label: 'Check Spelling While Typing',
          type: 'checkbox',
          checked: facts.checksSpelling,
          click: ({ checked }) => acts.setSpelling(checked),
        },
        ...(isMac
          ? ([separator, { role: 'startSpeaking' }, { role: 'stopSpeaking' }] as const)
          : []),
      ],
    },
    {
      label: '&Plan',
      submenu: [
        command('open-in-window'),
        separator,
        command('move-block-up'),
        command('move-block-down'),
        separator,
        command('rename-plan'),
        command('duplicate-plan'),
        command('archive-plan'),
        separator,
        command('change-template'),
        command('save-template'),
        separator,
        command('compare-versions'),
        command('recall'),
        separator,
        command('delete-plan'),
      ],
    },
    {
      label: '&View',
      submenu: [
        command('palette'),
        separator,
        checked('toggle-library', state?.isLibraryShown ?? false),
        command('go-to-plan'),
        checked('toggle-inspector', state?.isInspectorShown ?? false),
        {
          label: 'In the Inspector',
          submenu: panels.map((panel) => command(`show-${panel}`)),
        },
        separator,
        command('next-tab'),
        command('previous-tab'),
        separator,
        {
          label: 'Theme',
          submenu: (['system', 'light', 'dark'] as const).map((theme) =>
            checked(`theme-${theme}`, settings.theme === theme, 'radio'),
          ),
        },
        separator,
        ...(facts.isDevelopment
          ? [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const, separator]
          : []),
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    // Elsewhere than on a Mac its own items bring Ctrl+W, which closes tabs here.
    isMac
      ? { role: 'windowMenu' }
      : { role: 'windowMenu', submenu: [{ role: 'minimize' }, { role: 'zoom' }] },
    {
      role: 'help',
      submenu: [
        command('open-sample'),
        command('show-keys'),
        separator,
        { id: 'show-data-folder', label: 'Show the Library’s Folder', click: acts.showDataFolder },
        ...(isMac ? [] : [separator, ...updates, { role: 'about' } as const]),
      ],
    },
  ]
}

const longestLabel = 60

/** Words of a person's as a menu shows them: no mnemonics, and not wider than a menu. */
export function menuText(words: string): string {
  const plain = words.replaceAll(/\s+/g, ' ').trim()
  const letters = [...plain]
  const short =
    letters.length > longestLabel ? `${letters.slice(0, longestLabel - 1).join('')}…` : plain
  return short.replaceAll('&', '&&')
}

const signs: Readonly<Record<string, string>> = {
  Ctrl: 'CommandOrControl',
  '↑': 'Up',
  '↓': 'Down',
}

/** "Ctrl Shift Z" as Electron writes it: "CommandOrControl+Shift+Z". */
export const acceleratorOf = (keys: string): string =>
  keys
    .split(' ')
    .map((key) => signs[key] ?? key)
    .join('+')
