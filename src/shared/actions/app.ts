/** The menu that a Mac has for the app itself, and what stands elsewhere among other menus. */
import type { DesktopAction, Menu } from './action.ts'

export const updates = [
  { id: 'check-for-updates', by: 'desktop', label: 'Check for Updates…', only: ['updates'] },
  {
    id: 'checks-for-updates',
    by: 'desktop',
    label: 'Check for Updates Automatically',
    isOn: ({ settings }) => settings.checksForUpdates,
    only: ['updates'],
  },
] as const satisfies readonly DesktopAction[]

export const app = {
  role: 'appMenu',
  only: ['mac'],
  sections: [
    [{ role: 'about' }],
    updates,
    [{ role: 'services' }],
    [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }],
    [{ role: 'quit' }],
  ],
} as const satisfies Menu
