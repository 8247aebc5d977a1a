import type { Budget } from '../../../shared/model/plan.ts'
import { minutesFor, type Share, wordsPerMinute } from '../../../shared/plan/budget.ts'
import { counted } from '../../../shared/text/counted.ts'
import { SET_BUDGET_COMMAND } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'
import { NumberField } from '../ui/index.ts'
import styles from './BudgetFields.module.css'
import { ShareBar } from './ShareBar.tsx'

/** As much as a plan's document takes. */
const most = { words: 1_000_000, minutes: 100_000 }

type BudgetFieldsProps = {
  session: PlanSession
  budget: Budget
  total: Share
}

/** What the plan allows itself in words and minutes, and how much of it is used. */
export function BudgetFields({ session, budget, total }: BudgetFieldsProps) {
  const set = (field: 'words' | 'minutes', value: number | null) => {
    // What is shown comes behind what was set a moment ago.
    const { [field]: _, ...rest }: Budget = session.latest().budget ?? {}
    const next = value === null ? rest : { ...rest, [field]: value }
    session.run(SET_BUDGET_COMMAND, Object.keys(next).length > 0 ? next : null)
  }
  const minutes = minutesFor(total.used)
  const isOver = budget.minutes !== undefined && minutes > budget.minutes
  return (
    <section aria-label="Budget" className={styles.budget}>
      <div className={styles.fields}>
        <NumberField
          label="Words"
          value={budget.words ?? null}
          least={1}
          most={most.words}
          onChange={(words) => set('words', words)}
        />
        <NumberField
          label="Minutes"
          value={budget.minutes ?? null}
          least={1}
          most={most.minutes}
          onChange={(minutes) => set('minutes', minutes)}
        />
      </div>
      <ShareBar
        label="Length of the plan"
        share={{ ...total, minutes: total.words === null ? total.minutes : null }}
      />
      <p className={styles.pace} data-over={isOver || undefined}>
        {`About ${counted(minutes, 'minute')} to write at ${wordsPerMinute} words a minute`}
        {budget.minutes !== undefined && `, of ${counted(budget.minutes, 'minute')}`}.
      </p>
    </section>
  )
}
