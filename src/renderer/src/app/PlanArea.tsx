import { useState } from 'react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { type PlanActs, PlanPane } from '../plan/index.ts'
import { isFocusLost, whenNoDialog } from './focus.ts'
import { OwnPlanGone } from './OwnPlanGone.tsx'
import type { Run } from './TopBar.tsx'
import type { OpenPlans } from './useOpenPlans.ts'
import type { PlanTabs } from './usePlanTabs.ts'
import { Welcome } from './Welcome.tsx'

type PlanAreaProps = {
  tabs: PlanTabs
  open: OpenPlans
  /** The latest revision told of each plan, by its id. */
  revisions: ReadonlyMap<string, number>
  plans: readonly PlanSummary[]
  /** Whether the window was opened for a plan that is not there. */
  isOwnGone: boolean
  onMoveOn: () => void
  hasNotes: boolean
  isAddingSample: boolean
  run: Run
  acts: PlanActs
  /** Shows a plan, with the caret in it. */
  onBegin: (id: string) => void
  onShowSnippet: (snippetId: string) => void
}

/** The open plans, one of them shown; without any, how to begin. */
export function PlanArea(props: PlanAreaProps) {
  const { tabs, open, plans, run } = props
  const [place, setPlace] = useState<{ planId: string; blockId: string } | null>(null)
  if (tabs.active)
    return tabs.open.map((plan) => (
      <PlanPane
        key={plan.id}
        plan={plan}
        isActive={plan.id === tabs.active?.id}
        ref={open.refOf(plan.id)}
        revision={props.revisions.get(plan.id) ?? null}
        onFacts={open.noteFacts}
        onSaver={open.noteSaver}
        onSaveState={open.noteSaveState}
        onFailed={open.noteFailed}
        onReadAnew={(id) => {
          if (id === tabs.active?.id && isFocusLost())
            open.focusWhenThere(id, isFocusLost, whenNoDialog)
        }}
        onDeleted={(id) => {
          open.forget(id)
          tabs.close(id)
        }}
        onKept={(id, as) => {
          open.forget(id)
          tabs.replace(id, as)
        }}
        onShowSnippet={props.onShowSnippet}
        place={place?.planId === plan.id ? place : null}
        onGoTo={(planId, blockId) => {
          tabs.show(planId)
          setPlace({ planId, blockId })
        }}
        run={run}
        onUnarchive={() => void props.acts.unarchive(plan)}
        onDelete={() => void props.acts.remove(plan)}
      />
    ))
  if (props.isOwnGone) return <OwnPlanGone onMoveOn={props.onMoveOn} />
  return (
    <Welcome
      plans={plans}
      hasNotes={props.hasNotes}
      isAddingSample={props.isAddingSample}
      onOpen={props.onBegin}
      onNewPlan={() => run('new-plan')}
      onImport={() => run('import-notes')}
      onSample={() => run('open-sample')}
      onAllPlans={() => run('all-plans')}
    />
  )
}
