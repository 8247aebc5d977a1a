import type { Menu } from './action.ts'

export const plan = {
  heading: '&Plan',
  sections: [
    [{ id: 'open-in-window', label: 'Open in New Window', needs: 'plan' }],
    [
      {
        id: 'move-block-up',
        label: 'Move Block Up',
        keys: 'Alt ↑',
        sheet: 'Writing',
        needs: 'block',
      },
      {
        id: 'move-block-down',
        label: 'Move Block Down',
        keys: 'Alt ↓',
        sheet: 'Writing',
        needs: 'block',
      },
    ],
    [
      {
        id: 'rename-plan',
        label: 'Change Question…',
        inWindow: 'Change the question …',
        needs: 'plan',
      },
      { id: 'duplicate-plan', label: 'Duplicate Plan', inRow: 'Duplicate', needs: 'plan' },
      { id: 'archive-plan', label: 'Archive Plan', inRow: 'Archive', needs: 'plan' },
    ],
    [
      { id: 'change-template', label: 'Change Template…', needs: 'plan' },
      { id: 'save-template', label: 'Save as Template…', needs: 'plan' },
    ],
    [{ id: 'cite-style', label: 'Citation Style…', needs: 'plan' }],
    [
      { id: 'compare-versions', label: 'Compare Versions…', needs: 'plan' },
      { id: 'recall', label: 'Recall…', needs: 'plan' },
    ],
    [{ id: 'delete-plan', label: 'Delete Plan', inRow: 'Delete', needs: 'plan' }],
  ],
} as const satisfies Menu
