/** What each action does in this window. Menus, keys and buttons all come through here. */
import { type LexicalCommand, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { useCallback } from 'react'
import { flushSync } from 'react-dom'
import type { ActionId } from '../../../shared/actions/index.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { KeptPlanView, PlanViewId } from '../../../shared/model/plan-view.ts'
import type { LibraryDensity } from '../../../shared/model/settings.ts'
import { type ChosenFile, pickFiles, sentenceOf, useDesk } from '../desk/index.ts'
import { MOVE_BLOCK_COMMAND } from '../editor/index.ts'
import type { PlanActs } from '../plan/index.ts'
import type { PlanSession } from '../session/index.ts'
import type { ChangeSettings } from '../settings/index.ts'
import { useToasts } from '../ui/index.ts'
import { focusPane, focusPanel, focusPlan, isField } from './focus.ts'
import type { PanelId } from './Inspector.tsx'
import type { Dialogs } from './useDialogs.ts'
import type { PlanHistory } from './useHistory.ts'
import type { PaneView } from './usePanes.ts'
import type { PlanTabs } from './usePlanTabs.ts'

export type Commandable = {
  tabs: PlanTabs
  /** The session of the plan that is shown, once it is open. */
  session: PlanSession | null
  panes: PaneView
  dialogs: Dialogs
  acts: PlanActs
  history: PlanHistory
  closeTab: (id: string) => void
  /** Closes the window, where a page may do that. */
  closeWindow: () => void
  openInWindow: (id: string) => void
  takeFiles: (files: readonly ChosenFile[]) => void
  searchNotes: () => void
  /** Opens the library wide. */
  openLibrary: () => void
  /** Opens the sources in the place of the plan. */
  openSources: () => void
  /** Shows a panel of the inspector, there or to be there. */
  showPanel: (panel: PanelId) => void
  addSample: () => void
  /** How much room the rows of the library have. */
  density: LibraryDensity
  change: ChangeSettings
  /** Shows the plan in another way, or what is shown beside its text. */
  lookAt: (change: Partial<Pick<KeptPlanView, 'view' | 'isBeside'>>) => void
  isBeside: boolean
}

/** A field of a form undoes what was typed in it, and only that; a menu's action has to ask it to. */
const inFieldOr = (way: 'undo' | 'redo', act: () => void) => () => {
  if (isField(document.activeElement)) document.execCommand(way)
  else act()
}

export function useCommands(window: Commandable): Readonly<Record<ActionId, () => void>> {
  const desk = useDesk()
  const { fails } = useToasts()
  const { tabs, session, panes, dialogs, acts, density } = window
  const active = tabs.active?.id ?? null
  const tell = useCallback((error: unknown) => fails(sentenceOf(error)), [fails])

  /** Does something with the plan that is shown, if one is. */
  const withPlan = (act: (id: string) => void) => () => {
    if (active !== null) act(active)
  }
  const withActive = (act: (plan: PlanSummary) => Promise<void>) => () => {
    if (tabs.active) void act(tabs.active)
  }
  /** Has something done in the plan that is shown. */
  const inPlan =
    <Payload>(command: LexicalCommand<Payload>, payload: Payload) =>
    () =>
      session?.run(command, payload)
  const showPanel = (panel: PanelId) => () => {
    // At once, for it is the panel's tab that the keyboard goes to.
    flushSync(() => window.showPanel(panel))
    panes.show('inspector', focusPanel)
  }
  const lookAt = (view: PlanViewId) =>
    withPlan(() => panes.show('plan', () => window.lookAt({ view })))
  const theme = (chosen: 'system' | 'light' | 'dark') => () => window.change({ theme: chosen })

  return {
    palette: () => dialogs.show('palette'),
    'new-plan': () => dialogs.show('new-plan'),
    'open-file': () => void pickFiles(desk, 'anything').then(window.takeFiles, tell),
    'all-plans': () => dialogs.show('all-plans'),
    backups: () => dialogs.showBackups(),
    'import-notes': () => dialogs.showImport(),
    export: () => dialogs.show('export'),
    print: () => print(),
    'name-version': withPlan(() => {
      // Saved anyway, though no name should follow.
      session?.save().catch(tell)
      dialogs.show('name-version')
    }),
    'compare-versions': withPlan((id) => window.history.compare(id, null)),
    'change-template': withPlan(() => {
      if (session) dialogs.show('change-template')
    }),
    'cite-style': withPlan(() => {
      if (session) dialogs.show('cite-style')
    }),
    recall: withPlan(() => dialogs.show('recall')),
    'save-template': withPlan(() => dialogs.show('save-template')),
    'close-tab': () => (active === null ? window.closeWindow() : window.closeTab(active)),
    'open-in-window': withPlan(window.openInWindow),
    'rename-plan': withPlan(() => dialogs.show('rename-plan')),
    'duplicate-plan': withActive(acts.duplicate),
    'archive-plan': withActive(acts.archive),
    'delete-plan': withActive(acts.remove),
    undo: inFieldOr('undo', inPlan(UNDO_COMMAND, undefined)),
    redo: inFieldOr('redo', inPlan(REDO_COMMAND, undefined)),
    'find-in-plan': withPlan(() => panes.show('plan', () => session?.search())),
    'open-library': window.openLibrary,
    'open-sources': window.openSources,
    'search-notes': () => panes.show('library', window.searchNotes),
    'move-block-up': inPlan(MOVE_BLOCK_COMMAND, { to: 'up' }),
    'move-block-down': inPlan(MOVE_BLOCK_COMMAND, { to: 'down' }),
    'toggle-library': () => panes.toggle('library'),
    'go-to-plan': () => panes.show('plan', focusPlan),
    'toggle-inspector': () => panes.toggle('inspector'),
    'show-checks': showPanel('checks'),
    'show-outline': showPanel('outline'),
    'show-balance': showPanel('balance'),
    'show-sources': showPanel('sources'),
    'show-history': showPanel('history'),
    'show-suggestions': () => {
      // They stand under the checks.
      flushSync(() => window.showPanel('checks'))
      window.change({ suggestionsFolded: false })
      // Unfolded, they are in the page with the next frame.
      panes.show('inspector', () => requestAnimationFrame(() => focusPane('suggestions')))
    },
    'next-tab': () => tabs.step(1),
    'previous-tab': () => tabs.step(-1),
    'comfortable-library': () =>
      window.change({ libraryDensity: density === 'compact' ? 'comfortable' : 'compact' }),
    'theme-system': theme('system'),
    'theme-light': theme('light'),
    'theme-dark': theme('dark'),
    'view-document': lookAt('document'),
    'view-map': lookAt('map'),
    'view-beside': withPlan(() => window.lookAt({ isBeside: !window.isBeside })),
    'open-sample': window.addSample,
    'show-keys': () => dialogs.show('keys'),
  }
}
