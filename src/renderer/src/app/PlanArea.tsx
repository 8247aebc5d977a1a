import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { ChosenFile } from '../desk/index.ts'
import { type PlanActs, PlanPane } from '../plan/index.ts'
import { useSessions } from '../session/index.ts'
import { isFocusLost, whenNoDialog } from './focus.ts'
import { OwnPlanGone } from './OwnPlanGone.tsx'
import type { Run } from './pressed.ts'
import { useGoToBlock } from './useGoToBlock.ts'
import type { PlanFocus } from './usePlanFocus.ts'
import type { PlanTabs } from './usePlanTabs.ts'
import { Welcome } from './Welcome.tsx'

type PlanAreaProps = {
  tabs: PlanTabs
  focusWhenThere: PlanFocus['focusWhenThere']
  plans: readonly PlanSummary[]
  /** Whether the window was opened for a plan that is not there. */
  isOwnGone: boolean
  onMoveOn: () => void
  hasNotes: boolean
  isAddingSample: boolean
  run: Run
  acts: PlanActs
  takeFiles: (files: readonly ChosenFile[]) => void
  /** Shows a plan, with the caret in it. */
  onBegin: (id: string) => void
  onShowSnippet: (snippetId: string) => void
}

/** The open plans, one of them shown; without any, how to begin. */
export function PlanArea(props: PlanAreaProps) {
  const { tabs, focusWhenThere, plans, run } = props
  const sessions = useSessions()
  const goToBlock = useGoToBlock(tabs)
  if (tabs.active)
    return tabs.open.map((plan) => (
      <PlanPane
        key={plan.id}
        plan={plan}
        isActive={plan.id === tabs.active?.id}
        onReadAnew={(id) => {
          if (id === tabs.active?.id && isFocusLost()) focusWhenThere(id, isFocusLost, whenNoDialog)
        }}
        onLetGo={(id) => {
          sessions.letGo(id)
          tabs.close(id)
        }}
        onKept={(id, as) => {
          sessions.letGo(id)
          tabs.replace(id, as)
        }}
        onShowSnippet={props.onShowSnippet}
        onGoTo={goToBlock}
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
      onCreated={props.onBegin}
      takeFiles={props.takeFiles}
      run={run}
    />
  )
}
