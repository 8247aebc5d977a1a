import { type ComponentProps, useEffect } from 'react'
import type { Plan } from '../../../shared/model/plan.ts'
import { sentenceOf } from '../desk/index.ts'
import { Boundary, useToasts } from '../ui/index.ts'
import { OpenPlan } from './OpenPlan.tsx'
import { saysUnshown } from './says-unshown.ts'
import { UnshownPlan } from './UnshownPlan.tsx'
import { saveWith, useSaver } from './useSaver.ts'

export type GuardedPlanProps = Omit<ComponentProps<typeof OpenPlan>, 'saver' | 'state'> & {
  plan: Plan
  /** Told how it is saved for as long as it is open, shown or not; null afterwards. */
  onSaver: (id: string, save: (() => Promise<void>) | null) => void
  /** Told whether it is saved while it cannot be shown. */
  onSaveState: ComponentProps<typeof UnshownPlan>['onSaveState']
}

/** A plan that has been read. What saves it is kept whatever becomes of what shows it, and so are the words. */
export function GuardedPlan({ onSaver, onSaveState, ...props }: GuardedPlanProps) {
  const { summary, plan, onReload } = props
  const { saver, state } = useSaver(plan)
  const { fails } = useToasts()
  useEffect(() => {
    onSaver(plan.id, () => saveWith(saver))
    return () => onSaver(plan.id, null)
  }, [plan.id, saver, onSaver])

  return (
    <Boundary
      what="This plan"
      advice={saysUnshown(state)}
      // It is read anew, so what is here must be there first.
      onAgain={() =>
        void saveWith(saver).then(onReload, (error: unknown) => fails(sentenceOf(error)))
      }
      meanwhile={
        <UnshownPlan
          question={summary.question}
          plan={plan}
          saver={saver}
          state={state}
          onSaveState={onSaveState}
          onDeleted={props.onDeleted}
          onKept={props.onKept}
          onReload={onReload}
        />
      }
    >
      <OpenPlan {...props} saver={saver} state={state} />
    </Boundary>
  )
}
