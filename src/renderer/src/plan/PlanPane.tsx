import { useQuery } from '@tanstack/react-query'
import { type Ref, useCallback, useEffect, useRef, useState } from 'react'
import type { ActionId } from '../../../shared/actions/index.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { isUnreadable, sentenceOf, useDesk } from '../desk/index.ts'
import { AlertBar, Skeleton, useStable } from '../ui/index.ts'
import { GuardedPlan, type GuardedPlanProps } from './GuardedPlan.tsx'
import styles from './PlanPane.module.css'
import type { PlanFacts, PlanHandle } from './plan-handle.ts'
import { UnreadablePlan } from './UnreadablePlan.tsx'

export type PlanPaneProps = {
  plan: PlanSummary
  isActive: boolean
  ref: Ref<PlanHandle>
  /** The latest revision the desk has told of, from this window or another. */
  revision: number | null
  /** Told when what the rest of the window shows of this plan has changed. */
  onFacts: (id: string, facts: PlanFacts) => void
  onSaver: GuardedPlanProps['onSaver']
  onSaveState: GuardedPlanProps['onSaveState']
  /** Told when the plan could not be opened. */
  onFailed: (id: string) => void
  /** Told when what was shown of the plan goes while it is read once more, and the keyboard with it. */
  onReadAnew: (id: string) => void
  onDeleted: (id: string) => void
  /** Told when the words of a plan that was deleted elsewhere are kept as another. */
  onKept: (id: string, as: string) => void
  /** The person asks to see a snippet where it comes from. */
  onShowSnippet: (snippetId: string) => void
  /** A block to go to, each time another such object is given. */
  place: { blockId: string } | null
  /** The person asks to see a block, perhaps of another plan. */
  onGoTo: (planId: string, blockId: string) => void
  /** Does a command with the plan. */
  run: (id: ActionId) => void
  /** Brings the plan back from the archive. */
  onUnarchive: () => void
  /** Puts the plan in the bin. */
  onDelete: () => void
}

/** One open plan. It stays mounted behind the others, so that its undo and its place are kept. */
export function PlanPane({ plan, isActive, revision, ref, place, ...calls }: PlanPaneProps) {
  const { queries } = useDesk()
  // Read once: from then on the editor holds the plan, and the saver what is not saved yet.
  const [generation, setGeneration] = useState(0)
  const reload = useCallback(() => setGeneration((before) => before + 1), [])
  const opened = useQuery({
    ...queries.plans.open.queryOptions({ input: { id: plan.id } }),
    queryKey: [...queries.plans.open.queryKey({ input: { id: plan.id } }), generation],
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const { onFailed } = calls
  useEffect(() => {
    if (opened.isLoadingError) onFailed(plan.id)
  }, [opened.isLoadingError, onFailed, plan.id])
  const onReadAnew = useStable(calls.onReadAnew)
  const wasRead = useRef(false)
  useEffect(() => {
    if (opened.isPending && wasRead.current) onReadAnew(plan.id)
    wasRead.current ||= !opened.isPending
  }, [opened.isPending, onReadAnew, plan.id])
  // The window renders for many reasons; the editor only when it is given something else.
  const onDeleted = useStable(calls.onDeleted)
  const onKept = useStable(calls.onKept)
  const onShowSnippet = useStable(calls.onShowSnippet)
  const onGoTo = useStable(calls.onGoTo)
  const run = useStable(calls.run)
  const onUnarchive = useStable(calls.onUnarchive)

  return (
    <div className={styles.pane} hidden={!isActive}>
      {opened.isPending && (
        <div className={styles.loading}>
          <Skeleton lines={8} label="Opening the plan" />
        </div>
      )}
      {opened.isLoadingError && isUnreadable(opened.error) && (
        <UnreadablePlan plan={plan} says={sentenceOf(opened.error)} onDelete={calls.onDelete} />
      )}
      {opened.isLoadingError && !isUnreadable(opened.error) && (
        <div className={styles.loading}>
          <AlertBar
            kind="failure"
            action={{ label: 'Try again', onAction: () => void opened.refetch() }}
          >
            {sentenceOf(opened.error)}
          </AlertBar>
        </div>
      )}
      {opened.data && (
        <GuardedPlan
          key={generation}
          summary={plan}
          plan={opened.data}
          latestRevision={Math.max(revision ?? 0, opened.data.revision)}
          onReload={reload}
          ref={ref}
          place={place}
          onFacts={calls.onFacts}
          onSaver={calls.onSaver}
          onSaveState={calls.onSaveState}
          onDeleted={onDeleted}
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
