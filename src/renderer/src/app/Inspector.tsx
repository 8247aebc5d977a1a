import { FileWarning } from 'lucide-react'
import { memo, type ReactElement, useCallback } from 'react'
import type { Id } from '../../../shared/model/ids.ts'
import type { Finding, Whereto } from '../../../shared/plan/checks/index.ts'
import { BalancePanel, ChecksPanel, OutlinePanel } from '../checks/index.ts'
import { CITE_ALL_COMMAND, goTo } from '../editor/index.ts'
import { HistoryPanel } from '../history/index.ts'
import { type PlanSession, useSession } from '../session/index.ts'
import { SourcesPanel } from '../sources/index.ts'
import { SuggestionsPanel } from '../suggestions/index.ts'
import { EmptyState, Tabs } from '../ui/index.ts'
import type { Run } from './pressed.ts'
import type { PlanHistory } from './useHistory.ts'
import type { PaneView } from './usePanes.ts'

const withoutPlan = [{ id: 'sources', label: 'Sources' }] as const
const withPlan = [
  { id: 'checks', label: 'Checks' },
  { id: 'outline', label: 'Outline' },
  { id: 'balance', label: 'Balance' },
  ...withoutPlan,
  { id: 'history', label: 'History' },
] as const
export type PanelId = (typeof withPlan)[number]['id']

type InspectorProps = {
  /** The plan that is shown, if one is. */
  planId: string | null
  /** Whether that plan cannot be read: there is nothing to say of it then. */
  isUnreadable: boolean
  /** The panel that is shown where there is a plan. */
  chosen: PanelId
  onChoose: (panel: PanelId) => void
  panes: PaneView
  history: PlanHistory
  run: Run
  /** Whether the library has any notes. */
  hasNotes: boolean
}

/** What is to be known beside the plan that is shown; without one, the sources alone. */
export const Inspector = memo(function Inspector(props: InspectorProps) {
  const { planId, isUnreadable, chosen, onChoose, panes, history, run, hasNotes } = props
  const session = useSession(planId)
  const selected = planId === null ? 'sources' : chosen
  return (
    <>
      <Tabs<PanelId>
        // With other tabs it is another row: of the same one the keyboard would reach the tab that was selected before.
        key={planId === null ? 'without plan' : 'with plan'}
        label="Inspector"
        look="pane"
        tabs={planId === null ? withoutPlan : withPlan}
        selected={selected}
        onSelect={onChoose}
      >
        {selected === 'sources' && <SourcesPanel />}
        {planId !== null && selected === 'history' && (
          <HistoryPanel
            key={`history of ${planId}`}
            planId={planId}
            onNameNow={() => run('name-version')}
            onCompare={(version) => history.compare(planId, version)}
            onRestore={history.restore}
          />
        )}
        {session && <Panel key={planId} shown={selected} session={session} panes={panes} />}
        {!session && isUnreadable && isOfDocument(selected) && (
          <EmptyState icon={<FileWarning size={20} />} title="Nothing to show of this plan">
            It cannot be read. Restore an earlier version of it, and this is filled again.
          </EmptyState>
        )}
      </Tabs>
      {session && selected === 'checks' && (
        <SuggestionsPanel
          key={planId}
          session={session}
          hasNotes={hasNotes}
          onImport={() => run('import-notes')}
        />
      )}
    </>
  )
})

const isOfDocument = (panel: PanelId): boolean => panel !== 'sources' && panel !== 'history'

type PanelProps = { shown: PanelId; session: PlanSession; panes: PaneView }

/** What follows from the document of a plan. */
function Panel({ shown, session, panes: { show } }: PanelProps): ReactElement | null {
  const goToPlace = useCallback(
    (place: Whereto | null) => show('plan', () => goTo(session.editor, place)),
    [session, show],
  )
  const goToBlock = useCallback((block: string) => goToPlace({ block, line: 'first' }), [goToPlace])
  const goToFinding = useCallback(
    ({ block, belongs }: Finding) =>
      goToPlace(belongs ?? (block === null ? null : { block, line: 'first' })),
    [goToPlace],
  )
  const citeAll = useCallback(
    (ids: readonly Id[]) => session.run(CITE_ALL_COMMAND, { ids }),
    [session],
  )
  switch (shown) {
    case 'checks':
      return <ChecksPanel session={session} onGoTo={goToFinding} onCiteAll={citeAll} />
    case 'outline':
      return <OutlinePanel session={session} onGoTo={goToBlock} />
    case 'balance':
      return <BalancePanel session={session} onGoTo={goToBlock} />
    case 'sources':
    case 'history':
      return null
  }
}
