/** Keys of the window that are no action’s: no menu offers what they do. */
import type { ToldKeys } from '../../../shared/actions/index.ts'

export const nextPaneKeys = 'F6'
export const previousPaneKeys = 'Shift F6'

export const windowKeys: readonly ToldKeys[] = [
  { says: 'From tab to tab, where one has the focus', keys: ['→', '←'], sheet: 'Plans' },
  { says: 'Close the tab that has the focus', keys: ['Delete'], sheet: 'Plans' },
  {
    says: 'Next pane, previous pane',
    keys: [nextPaneKeys, previousPaneKeys],
    sheet: 'The window',
  },
  { says: 'Close a menu, a dialog, a search', keys: ['Esc'], sheet: 'The window' },
]
