import { useEffect } from 'react'
import type { Plan } from '../../../shared/model/plan.ts'
import { sentenceOf, useDesk } from '../desk/index.ts'
import { useToasts } from '../ui/index.ts'
import { ConflictBar } from './ConflictBar.tsx'
import { GoneBar } from './GoneBar.tsx'
import type { Saver, SaveState } from './saver.ts'

type UnshownPlanProps = {
  /** Its question as it is now; `plan` has the one it was opened with. */
  question: string
  plan: Plan
  saver: Saver
  state: SaveState
  onSaveState: (id: string, type: SaveState['type']) => void
  onDeleted: (id: string) => void
  onKept: (id: string, as: string) => void
  onReload: () => void
}

/** What is asked about the words of a plan that cannot be shown, where only a person can say. */
export function UnshownPlan(props: UnshownPlanProps) {
  const { question, plan, saver, state, onSaveState, onDeleted, onKept, onReload } = props
  const { client } = useDesk()
  const { fails } = useToasts()
  useEffect(() => onSaveState(plan.id, state.type), [plan.id, state.type, onSaveState])

  async function takeTheirs() {
    try {
      const mine = saver.unsaved()
      if (mine) await client.versions.setAside({ planId: plan.id, document: mine })
      onReload()
    } catch (error) {
      fails(sentenceOf(error))
    }
  }
  if (state.type === 'conflict')
    return (
      <ConflictBar
        onKeepMine={() => void saver.keepMine()}
        onTakeTheirs={() => void takeTheirs()}
      />
    )
  if (state.type === 'gone')
    return (
      <GoneBar
        question={question}
        document={() => saver.unsaved() ?? plan.document}
        onKept={(as) => onKept(plan.id, as)}
        onLetGo={() => onDeleted(plan.id)}
      />
    )
  return null
}
