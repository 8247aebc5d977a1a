import { type ReactNode, useState } from 'react'
import { menuLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { ChosenFile } from '../desk/index.ts'
import { NewPlanForm, useShelf } from '../plan/index.ts'
import { Button, VisuallyHidden } from '../ui/index.ts'
import { PlanList } from './PlanList.tsx'
import type { Run } from './pressed.ts'
import styles from './Welcome.module.css'
import { WelcomeNotes } from './WelcomeNotes.tsx'
import { WelcomeSample } from './WelcomeSample.tsx'

type WelcomeProps = {
  plans: readonly PlanSummary[]
  hasNotes: boolean
  isAddingSample: boolean
  onOpen: (id: string) => void
  onCreated: (id: string) => void
  takeFiles: (files: readonly ChosenFile[]) => void
  run: Run
}

/**
 * The first screen, on the grid of a plan: who has nothing yet begins with notes, who has notes with the question,
 * which stands where the plan will have it.
 */
export function Welcome(props: WelcomeProps) {
  const { plans, hasNotes, isAddingSample, onOpen, onCreated, takeFiles, run } = props
  const [isTyped, setTyped] = useState(false)
  const hasPutAway = useHasPutAway()
  const hasPlans = plans.length > 0
  const isNew = !hasPlans && !hasNotes
  const notes = (
    <WelcomeNotes
      isNext={isNew && !isTyped}
      isShort={hasPlans}
      takeFiles={takeFiles}
      onImport={() => run('import-notes')}
    />
  )
  return (
    <div className={styles.pane}>
      <div className={styles.page} data-new={isNew || undefined}>
        {isNew ? (
          <div className={styles.row}>
            <div className={styles.words}>
              <h1 className={styles.title}>{title}</h1>
              <p className={styles.lead}>
                Linchpin turns them into evidence you can cite and shows what the argument still
                lacks. It writes nothing for you, and nothing leaves this computer.
              </p>
            </div>
          </div>
        ) : (
          <VisuallyHidden>
            <h1>{hasPlans ? 'Your plans' : title}</h1>
          </VisuallyHidden>
        )}
        {isNew && (
          <Row label="Notes" first="box">
            {notes}
          </Row>
        )}
        <Row label="Question" first="question">
          <NewPlanForm isNext={!isNew} onTyped={setTyped} onCreated={onCreated} />
        </Row>
        {(hasPlans || hasPutAway) && (
          <Row label="Plans" first="plan">
            {hasPlans && <PlanList plans={plans} onOpen={onOpen} />}
            {/* Those that were put away are found there too. */}
            <Button look="quiet" className={styles.all} onPress={() => run('all-plans')}>
              {menuLabelOf('all-plans')}
            </Button>
          </Row>
        )}
        {hasPlans && !hasNotes && <Row label="Notes">{notes}</Row>}
        {!hasPlans && (
          <Row label="Sample" first="card">
            <WelcomeSample isAdding={isAddingSample} onOpen={() => run('open-sample')} />
          </Row>
        )}
      </div>
    </div>
  )
}

const title = 'Plan an essay from your own notes'

/** Whether there are plans in the archive or in the bin. */
function useHasPutAway(): boolean {
  const archived = useShelf('archived').data ?? []
  const deleted = useShelf('deleted').data ?? []
  return archived.length + deleted.length > 0
}

type RowProps = {
  label: string
  /** What its first words stand in: the label is on their baseline. */
  first?: 'words' | 'box' | 'card' | 'plan' | 'question'
  children: ReactNode
}

function Row({ label, first = 'words', children }: RowProps) {
  return (
    <section className={styles.row} aria-label={label} data-first={first}>
      <h2 className={styles.label}>{label}</h2>
      <div className={styles.words}>{children}</div>
    </section>
  )
}
