import { FileWarning } from 'lucide-react'
import { memo, useCallback, useMemo } from 'react'
import type { Budget, Dismissed, PlanDocument, PlanSummary } from '../../../shared/model/plan.ts'
import type { Finding, Whereto } from '../../../shared/plan/checks/index.ts'
import { BalancePanel, ChecksPanel, OutlinePanel } from '../checks/index.ts'
import { HistoryPanel } from '../history/index.ts'
import { SourcesPanel } from '../sources/index.ts'
import type { SuggestionsPanelProps } from '../suggestions/index.ts'
import { EmptyState, Tabs, type Told, usePart } from '../ui/index.ts'
import { Suggestions } from './Suggestions.tsx'
import type { Run } from './TopBar.tsx'
import { useFact } from './useFact.ts'
import type { PlanHistory } from './useHistory.ts'
import type { OpenPlans } from './useOpenPlans.ts'
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
  open: OpenPlans
  panes: PaneView
  history: PlanHistory
  run: Run
} & Pick<SuggestionsPanelProps, 'hasNotes' | 'targets' | 'onInsert'>

/** What is to be known beside the plan that is shown; without one, the sources alone. */
export const Inspector = memo(function Inspector(props: InspectorProps) {
  const { planId, isUnreadable, chosen, onChoose, open, panes, history, run, ...rest } = props
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
        {planId !== null && (
          <PlanPanel
            key={planId}
            shown={selected}
            planId={planId}
            isUnreadable={isUnreadable}
            open={open}
            panes={panes}
          />
        )}
      </Tabs>
      {planId !== null && (
        <Suggestions
          key={planId}
          facts={open.facts}
          planId={planId}
          onImport={() => run('import-notes')}
          {...rest}
        />
      )}
    </>
  )
})

type PlanPanelProps = Pick<InspectorProps, 'isUnreadable' | 'open' | 'panes'> & {
  shown: PanelId
  planId: string
}

/** What follows from the document of the plan: nothing until it has been read. */
function PlanPanel({ planId, isUnreadable, ...rest }: PlanPanelProps) {
  const plan = useFact(rest.open.facts, planId, 'plan')
  const document = useFact(rest.open.facts, planId, 'document')
  if (!document && isUnreadable && isOfDocument(rest.shown))
    return (
      <EmptyState icon={<FileWarning size={20} />} title="Nothing to show of this plan">
        It cannot be read. Restore an earlier version of it, and this is filled again.
      </EmptyState>
    )
  return plan && document ? <Panel {...rest} plan={plan} told={document} /> : null
}

const isOfDocument = (panel: PanelId): boolean => panel !== 'sources' && panel !== 'history'

type PanelProps = Omit<PlanPanelProps, 'planId' | 'isUnreadable'> & {
  plan: PlanSummary
  told: Told<PlanDocument>
}

function Panel({ shown, plan, told, open, panes }: PanelProps) {
  const acts = usePlanActs(plan.id, open, panes)
  const document = usePart(told, whole)
  switch (shown) {
    case 'checks':
      return (
        <ChecksPanel
          question={plan.question}
          document={document}
          onGoTo={acts.goToFinding}
          onDismiss={acts.dismiss}
        />
      )
    case 'outline':
      return <OutlinePanel document={document} onGoTo={acts.goTo} onBudget={acts.setBudget} />
    case 'balance':
      return <BalancePanel question={plan.question} document={document} onGoTo={acts.goTo} />
    case 'sources':
    case 'history':
      return null
  }
}

const whole = (document: PlanDocument) => document

/** What can be done from here in the plan that is shown: the same functions for as long as it is. */
function usePlanActs(planId: string, open: OpenPlans, { show }: PaneView) {
  const { goTo: goToBlock, dismiss: dismissIn, setBudget: setBudgetOf } = open
  const goTo = useCallback(
    (place: Whereto | null) => {
      show('plan', () => goToBlock(planId, place))
    },
    [planId, goToBlock, show],
  )
  return useMemo(
    () => ({
      goTo: (block: string) => goTo({ block, line: 'first' }),
      goToFinding: ({ block, belongs }: Finding) =>
        goTo(belongs ?? (block === null ? null : { block, line: 'first' })),
      dismiss(finding: Dismissed, isDismissed: boolean) {
        dismissIn(planId, finding, isDismissed)
      },
      setBudget(budget: Budget | null) {
        setBudgetOf(planId, budget)
      },
    }),
    [planId, goTo, dismissIn, setBudgetOf],
  )
}
