import type { Menu } from './action.ts'

export const edit = {
  heading: '&Edit',
  sections: [
    [
      { id: 'undo', label: 'Undo', keys: 'Ctrl Z', sheet: 'Writing', needs: 'undo' },
      { id: 'redo', label: 'Redo', keys: 'Ctrl Shift Z', sheet: 'Writing', needs: 'redo' },
    ],
    [
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'delete' },
      { role: 'selectAll' },
    ],
    [
      {
        id: 'find-in-plan',
        label: 'Find in Plan',
        keys: 'Ctrl F',
        sheet: 'Writing',
        needs: 'plan',
        neverTheBrowsers: true,
      },
      {
        id: 'search-notes',
        label: 'Search Notes',
        keys: 'Ctrl Shift F',
        sheet: 'Notes',
        needs: 'nothing',
      },
    ],
    [
      {
        id: 'spelling',
        by: 'desktop',
        label: 'Check Spelling While Typing',
        isOn: ({ checksSpelling }) => checksSpelling,
      },
    ],
    [
      { role: 'startSpeaking', only: ['mac'] },
      { role: 'stopSpeaking', only: ['mac'] },
    ],
  ],
} as const satisfies Menu
