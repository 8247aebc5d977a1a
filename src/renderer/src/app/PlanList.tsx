import type { PlanSummary } from '../../../shared/model/plan.ts'
import { saysMoment, saysWhen } from '../../../shared/text/when.ts'
import { Fault } from '../ui/index.ts'
import styles from './PlanList.module.css'

type PlanListProps = {
  plans: readonly PlanSummary[]
  onOpen: (id: string) => void
}

/** The plans there are, the latest changed first. */
export function PlanList({ plans, onOpen }: PlanListProps) {
  return (
    <ul className={styles.plans} aria-label="Plans">
      {plans.map((plan) => (
        <li key={plan.id}>
          <button type="button" className={styles.plan} onClick={() => onOpen(plan.id)}>
            <span className={styles.question}>{plan.question}</span>
            <time className={styles.when} dateTime={plan.updated} title={saysMoment(plan.updated)}>
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
  )
}
