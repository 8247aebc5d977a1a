/** How a plan is looked at, kept with the settings of this computer. */
import { type KeptPlanView, planViewOf, withPlanView } from '../../../shared/model/plan-view.ts'
import { useStable } from '../ui/index.ts'
import { useSettings } from './useSettings.ts'

type Change = Partial<Omit<KeptPlanView, 'planId'>>

/** @param planId null where no plan is shown: then it is as a plan that nobody has looked at in another way. */
export function usePlanView(planId: string | null): {
  looked: KeptPlanView
  lookAt: (change: Change) => void
} {
  const { settings, change } = useSettings()
  const lookAt = useStable((changed: Change) => {
    if (planId !== null) change({ planViews: withPlanView(settings.planViews, planId, changed) })
  })
  return { looked: planViewOf(settings.planViews, planId ?? ''), lookAt }
}
