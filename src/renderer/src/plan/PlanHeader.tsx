import { REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { Redo2, Undo2 } from 'lucide-react'
import { type ActionId, actionOf } from '../../../shared/actions/index.ts'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanSession } from '../session/index.ts'
import { QuestionTerms } from '../templates/index.ts'
import { IconButton, useSignal } from '../ui/index.ts'
import styles from './PlanHeader.module.css'
import { PlanMenu } from './PlanMenu.tsx'

type PlanHeaderProps = {
  session: PlanSession
  /** Does an action with the plan. */
  run: (id: ActionId) => void
}

/** The question over the plan, how it is read, and what can be done with the plan as a whole. */
export function PlanHeader({ session, run }: PlanHeaderProps) {
  const plan = useSignal(session.summary)
  const { undo: canUndo, redo: canRedo } = useSignal(session.can)
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.question}>{plan.question}</h1>
        <div className={styles.tools}>
          {/* They keep the focus when there is no more of it: who presses one often is not sent away. */}
          <IconButton
            label={buttonLabelOf('undo')}
            keys={actionOf('undo').keys}
            icon={<Undo2 size={15} />}
            aria-disabled={!canUndo}
            onPress={() => session.run(UNDO_COMMAND, undefined)}
          />
          <IconButton
            label={buttonLabelOf('redo')}
            keys={actionOf('redo').keys}
            icon={<Redo2 size={15} />}
            aria-disabled={!canRedo}
            onPress={() => session.run(REDO_COMMAND, undefined)}
          />
          <PlanMenu isArchived={plan.archived !== undefined} run={run} />
        </div>
      </div>
      <QuestionTerms question={plan.question} />
    </header>
  )
}
