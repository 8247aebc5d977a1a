import type { PlanViewId } from '../model/plan-view.ts'
import type { Action, Menu } from './action.ts'

const inspector = {
  heading: 'In the Inspector',
  sections: [
    [
      { id: 'show-checks', label: 'Checks', inFull: 'Show Checks', needs: 'plan' },
      { id: 'show-outline', label: 'Outline', inFull: 'Show Outline', needs: 'plan' },
      { id: 'show-balance', label: 'Balance', inFull: 'Show Balance', needs: 'plan' },
      { id: 'show-sources', label: 'Sources', inFull: 'Show Sources', needs: 'nothing' },
      { id: 'show-history', label: 'History', inFull: 'Show History', needs: 'plan' },
      {
        id: 'show-suggestions',
        label: 'Suggested Evidence',
        inFull: 'Show Suggested Evidence',
        needs: 'plan',
      },
    ],
  ],
} as const satisfies Menu

const theme = {
  heading: 'Theme',
  sections: [
    [
      {
        id: 'theme-system',
        label: 'As the System',
        inFull: 'Theme: As the System',
        needs: 'nothing',
        isOn: ({ settings }) => settings.theme === 'system',
        isChoice: true,
      },
      {
        id: 'theme-light',
        label: 'Light',
        inFull: 'Theme: Light',
        needs: 'nothing',
        isOn: ({ settings }) => settings.theme === 'light',
        isChoice: true,
      },
      {
        id: 'theme-dark',
        label: 'Dark',
        inFull: 'Theme: Dark',
        needs: 'nothing',
        isOn: ({ settings }) => settings.theme === 'dark',
        isChoice: true,
      },
    ],
  ],
} as const satisfies Menu

/** A view of the plan, by the place of its tab. */
const asView = <Id extends `view-${PlanViewId}`>(id: Id, label: string, place: number) =>
  ({
    id,
    label,
    inFull: `View: ${label}`,
    keys: `Ctrl Alt ${place}`,
    sheet: 'Views of a plan',
    needs: 'plan',
    isOn: ({ state }) => state?.view !== undefined && id === `view-${state.view}`,
    isChoice: true,
  }) as const satisfies Action

export const view = {
  heading: '&View',
  sections: [
    [
      {
        id: 'palette',
        label: 'Search or Run…',
        keys: 'Ctrl K',
        sheet: 'The window',
        needs: 'nothing',
      },
    ],
    [
      {
        id: 'toggle-library',
        label: 'Library',
        inFull: 'Show or Fold the Library',
        keys: 'Ctrl 1',
        sheet: 'The window',
        needs: 'nothing',
        isOn: ({ state }) => state?.isLibraryShown ?? false,
      },
      {
        id: 'open-library',
        label: 'Open the Library Wide',
        keys: 'Ctrl Shift L',
        sheet: 'The window',
        needs: 'nothing',
      },
      {
        id: 'open-sources',
        label: 'Open the Sources',
        keys: 'Ctrl Shift B',
        sheet: 'The window',
        needs: 'nothing',
      },
      {
        id: 'comfortable-library',
        label: 'Comfortable Rows',
        inFull: 'Comfortable Rows in the Library',
        needs: 'nothing',
        isOn: ({ settings }) => settings.libraryDensity === 'comfortable',
      },
      {
        id: 'go-to-plan',
        label: 'Go to Plan',
        keys: 'Ctrl 2',
        sheet: 'The window',
        needs: 'nothing',
      },
      {
        id: 'toggle-inspector',
        label: 'Inspector',
        inFull: 'Show or Fold the Inspector',
        keys: 'Ctrl 3',
        sheet: 'The window',
        needs: 'nothing',
        isOn: ({ state }) => state?.isInspectorShown ?? false,
      },
      inspector,
    ],
    [
      asView('view-document', 'Document', 1),
      asView('view-map', 'Map', 2),
      {
        id: 'view-beside',
        label: 'Beside the Document',
        inFull: 'View Beside the Document',
        keys: 'Ctrl Alt 0',
        sheet: 'Views of a plan',
        needs: 'plan',
        isOn: ({ state }) => state?.isBeside ?? false,
      },
    ],
    [
      {
        id: 'next-tab',
        label: 'Next Tab',
        keys: 'Ctrl PageDown',
        sheet: 'Plans',
        needs: 'plan',
      },
      {
        id: 'previous-tab',
        label: 'Previous Tab',
        keys: 'Ctrl PageUp',
        sheet: 'Plans',
        needs: 'plan',
      },
    ],
    [theme],
    [
      { role: 'reload', only: ['development'] },
      { role: 'toggleDevTools', only: ['development'] },
    ],
    [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }],
    [{ role: 'togglefullscreen' }],
  ],
} as const satisfies Menu
