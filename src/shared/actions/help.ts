import type { Menu } from './action.ts'
import { updates } from './app.ts'

export const help = {
  role: 'help',
  sections: [
    [
      {
        id: 'open-sample',
        label: 'Open the Sample Notebook',
        needs: 'nothing',
        opensWindow: true,
      },
      {
        id: 'show-keys',
        label: 'Keyboard Shortcuts',
        keys: 'Ctrl /',
        bareKey: '?',
        sheet: 'The window',
        needs: 'nothing',
      },
    ],
    [{ id: 'show-data-folder', by: 'desktop', label: 'Show the Library’s Folder' }],
    updates.map((update) => ({ ...update, only: [...update.only, 'elsewhere'] as const })),
    [{ role: 'about', only: ['elsewhere'] }],
  ],
} as const satisfies Menu
