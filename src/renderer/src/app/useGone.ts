import { useEffect, useRef } from 'react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { useStable, useToasts } from '../ui/index.ts'
import type { PlanTabs } from './usePlanTabs.ts'

/** Tells of plans whose tabs went because they were deleted in another window, with a way back. */
export function useGone({ open, wanted }: PlanTabs, restore: (plan: PlanSummary) => Promise<void>) {
  const { says } = useToasts()
  const before = useRef<readonly PlanSummary[]>([])
  const tell = useStable((plan: PlanSummary) =>
    says(`“${plan.question}” was deleted in another window.`, {
      label: 'Restore',
      onAction: () => void restore(plan),
    }),
  )
  useEffect(() => {
    const isThere = (id: string) => open.some((plan) => plan.id === id)
    // What is closed here is not wanted here any more.
    for (const plan of before.current) if (!isThere(plan.id) && wanted.includes(plan.id)) tell(plan)
    before.current = open
  }, [open, wanted, tell])
}
