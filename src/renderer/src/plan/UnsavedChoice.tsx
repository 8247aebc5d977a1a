import { sentenceOf } from '../desk/index.ts'
import type { PlanSession } from '../session/index.ts'
import { useSignal, useToasts } from '../ui/index.ts'
import { ConflictBar } from './ConflictBar.tsx'
import { GoneBar } from './GoneBar.tsx'

export type UnsavedChoiceProps = {
  session: PlanSession
  /** The words are let go of. */
  onLetGo: (id: string) => void
  /** The words are kept as another plan. */
  onKept: (id: string, as: string) => void
  /** What another window saved has taken the place of what was here. */
  onTaken?: () => void
}

/** What is asked about words that are not saved, where only a person can say what becomes of them. */
export function UnsavedChoice({ session, onLetGo, onKept, onTaken }: UnsavedChoiceProps) {
  const { fails } = useToasts()
  const saved = useSignal(session.saved)
  const { question } = useSignal(session.summary)
  if (saved.type === 'conflict')
    return (
      <ConflictBar
        onKeepMine={() => void session.keepMine()}
        onTakeTheirs={() =>
          void session.takeTheirs().then(onTaken, (error: unknown) => fails(sentenceOf(error)))
        }
      />
    )
  if (saved.type === 'gone')
    return (
      <GoneBar
        question={question}
        document={session.latest}
        onKept={(as) => onKept(session.id, as)}
        onLetGo={() => onLetGo(session.id)}
      />
    )
  return null
}
