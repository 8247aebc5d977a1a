import { FilePlus2, PenLine, Sparkles } from 'lucide-react'
import { buttonLabelOf, menuLabelOf } from '../../../shared/actions/labels.ts'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { saysMoment, saysWhen } from '../../../shared/text/when.ts'
import { Button, Fault } from '../ui/index.ts'
import styles from './Welcome.module.css'

type WelcomeProps = {
  plans: readonly PlanSummary[]
  hasNotes: boolean
  isAddingSample: boolean
  onOpen: (id: string) => void
  onNewPlan: () => void
  onImport: () => void
  onSample: () => void
  onAllPlans: () => void
}

/** What the plan's pane shows while no plan is open: how to begin, and the plans there are. */
export function Welcome(props: WelcomeProps) {
  const { plans, hasNotes, isAddingSample, onOpen, onNewPlan, onImport, onSample, onAllPlans } =
    props
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>
        {plans.length > 0 ? 'Your plans' : 'Plan an essay from your notes'}
      </h1>
      {plans.length === 0 && (
        <p className={styles.lead}>
          Import your revision notes and Linchpin cuts them into snippets you can cite. Begin a plan
          with the question, drag snippets into its points, and write what they show.
        </p>
      )}
      <div className={styles.actions}>
        <Button
          look={hasNotes ? 'plain' : 'primary'}
          icon={<FilePlus2 size={15} />}
          onPress={onImport}
        >
          {buttonLabelOf('import-notes')}
        </Button>
        <Button
          look={hasNotes ? 'primary' : 'plain'}
          icon={<PenLine size={15} />}
          onPress={onNewPlan}
        >
          Begin a plan
        </Button>
        {plans.length === 0 && (
          <Button icon={<Sparkles size={15} />} isPending={isAddingSample} onPress={onSample}>
            {buttonLabelOf('open-sample')}
          </Button>
        )}
        <Button look="quiet" onPress={onAllPlans}>
          {menuLabelOf('all-plans')}
        </Button>
      </div>
      {plans.length > 0 && (
        <ul className={styles.plans} aria-label="Plans">
          {plans.map((plan) => (
            <li key={plan.id}>
              <button type="button" className={styles.plan} onClick={() => onOpen(plan.id)}>
                <span className={styles.question}>{plan.question}</span>
                <time
                  className={styles.when}
                  dateTime={plan.updated}
                  title={saysMoment(plan.updated)}
                >
                  {plan.unreadable ? (
                    <Fault>Cannot be read</Fault>
                  ) : (
                    `Changed ${saysWhen(plan.updated)}`
                  )}
                </time>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
