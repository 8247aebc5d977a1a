import type { ComponentProps } from 'react'
import { sentenceOf } from '../desk/index.ts'
import { useSessions } from '../session/index.ts'
import { Boundary, useSignal, useToasts } from '../ui/index.ts'
import { OpenPlan } from './OpenPlan.tsx'
import { saysUnshown } from './says-unshown.ts'
import { UnsavedChoice } from './UnsavedChoice.tsx'

export type GuardedPlanProps = ComponentProps<typeof OpenPlan>

/** A plan that is open, shown. Its words stay with its session, whatever becomes of what shows them. */
export function GuardedPlan(props: GuardedPlanProps) {
  const { session, onLetGo, onKept } = props
  const sessions = useSessions()
  const saved = useSignal(session.saved)
  const { fails } = useToasts()
  const readAnew = () => sessions.reopen(session.id)
  return (
    <Boundary
      what="This plan"
      advice={saysUnshown(saved)}
      // It is read anew, so what is here must be there first.
      onAgain={() =>
        void session.save().then(readAnew, (error: unknown) => fails(sentenceOf(error)))
      }
      meanwhile={
        <UnsavedChoice session={session} onLetGo={onLetGo} onKept={onKept} onTaken={readAnew} />
      }
    >
      <OpenPlan {...props} />
    </Boundary>
  )
}
