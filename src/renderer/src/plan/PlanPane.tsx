import { useEffect, useRef } from 'react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { isUnreadable, sentenceOf } from '../desk/index.ts'
import { useSessions } from '../session/index.ts'
import { AlertBar, Skeleton, useSignal, useStable } from '../ui/index.ts'
import { GuardedPlan, type GuardedPlanProps } from './GuardedPlan.tsx'
import styles from './PlanPane.module.css'
import { UnreadablePlan } from './UnreadablePlan.tsx'

export type PlanPaneProps = {
  plan: PlanSummary
  isActive: boolean
  /** Told when what was shown of the plan goes while it is read once more, and the keyboard with it. */
  onReadAnew: (id: string) => void
  /** Puts the plan in the bin. */
  onDelete: () => void
} & Omit<GuardedPlanProps, 'session'>

/** One open plan. It stays mounted behind the others, so that its place is kept. */
export function PlanPane({ plan, isActive, onReadAnew, onDelete, ...calls }: PlanPaneProps) {
  const sessions = useSessions()
  const opening = useSignal(sessions.opening(plan.id))
  const tellReadAnew = useStable(onReadAnew)
  const wasRead = useRef(false)
  useEffect(() => {
    if (opening.is === 'opening' && wasRead.current) tellReadAnew(plan.id)
    wasRead.current ||= opening.is !== 'opening'
  }, [opening.is, tellReadAnew, plan.id])
  // The window renders for many reasons; the editor only when it is given something else.
  const onLetGo = useStable(calls.onLetGo)
  const onKept = useStable(calls.onKept)
  const onShowSnippet = useStable(calls.onShowSnippet)
  const onGoTo = useStable(calls.onGoTo)
  const run = useStable(calls.run)
  const onUnarchive = useStable(calls.onUnarchive)

  return (
    <div className={styles.pane} hidden={!isActive}>
      {opening.is === 'opening' && (
        <div className={styles.loading}>
          <Skeleton lines={8} label="Opening the plan" />
        </div>
      )}
      {opening.is === 'failed' && isUnreadable(opening.error) && (
        <UnreadablePlan plan={plan} says={sentenceOf(opening.error)} onDelete={onDelete} />
      )}
      {opening.is === 'failed' && !isUnreadable(opening.error) && (
        <div className={styles.loading}>
          <AlertBar
            kind="failure"
            action={{ label: 'Try again', onAction: () => sessions.reopen(plan.id) }}
          >
            {sentenceOf(opening.error)}
          </AlertBar>
        </div>
      )}
      {opening.is === 'open' && (
        <GuardedPlan
          key={opening.session.generation}
          session={opening.session}
          onLetGo={onLetGo}
          onKept={onKept}
          onShowSnippet={onShowSnippet}
          onGoTo={onGoTo}
          run={run}
          onUnarchive={onUnarchive}
        />
      )}
    </div>
  )
}
