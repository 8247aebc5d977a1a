import type { Menu } from './action.ts'

export const file = {
  heading: '&File',
  sections: [
    [
      {
        id: 'new-plan',
        label: 'New Plan…',
        keys: 'Ctrl N',
        sheet: 'Plans',
        needs: 'nothing',
        opensWindow: true,
      },
      {
        id: 'open-file',
        label: 'Open…',
        keys: 'Ctrl O',
        sheet: 'Plans',
        needs: 'nothing',
        opensWindow: true,
        neverTheBrowsers: true,
      },
      { lists: 'recent-plans', label: 'Recent Plans' },
      { id: 'all-plans', label: 'All Plans…', needs: 'nothing', opensWindow: true },
    ],
    [
      {
        id: 'import-notes',
        label: 'Import Notes…',
        keys: 'Ctrl I',
        sheet: 'Notes',
        needs: 'nothing',
        opensWindow: true,
      },
      { id: 'export', label: 'Export…', keys: 'Ctrl E', sheet: 'Plans', needs: 'plan' },
      {
        id: 'print',
        label: 'Print…',
        keys: 'Ctrl P',
        sheet: 'Plans',
        needs: 'plan',
        neverTheBrowsers: true,
      },
    ],
    [{ id: 'backups', label: 'Backups…', needs: 'nothing', opensWindow: true }],
    [
      {
        id: 'name-version',
        label: 'Save a Named Version…',
        keys: 'Ctrl S',
        sheet: 'Plans',
        needs: 'plan',
        neverTheBrowsers: true,
      },
      { id: 'close-tab', label: 'Close Tab', keys: 'Ctrl W', sheet: 'Plans', needs: 'nothing' },
      { role: 'close', label: 'Close Window', keys: 'Ctrl Shift W' },
    ],
    [{ role: 'quit', only: ['elsewhere'] }],
  ],
} as const satisfies Menu
