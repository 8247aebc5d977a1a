import type { Budget, PlanDocument } from '../../../shared/model/plan.ts'
import { minutesFor } from '../../../shared/plan/budget.ts'
import { SET_BUDGET_COMMAND } from '../editor/index.ts'
import { type PlanSession, useDocumentPart } from '../session/index.ts'
import { NumberField } from '../ui/index.ts'
import styles from './BudgetSentence.module.css'
import { allRows, type OutlineRow } from './rows.ts'

/** As much as a plan's document takes. */
const most = { words: 1_000_000, minutes: 100_000 }

type BudgetSentenceProps = { session: PlanSession; rows: readonly OutlineRow[] }

/** What the plan allows itself in words and minutes, which is typed here, and what of it a point has. */
export function BudgetSentence({ session, rows }: BudgetSentenceProps) {
  const budget = useDocumentPart(session, budgetOf) ?? {}
  const points = allRows(rows).filter(({ kind }) => kind === 'point')
  const set = (field: 'words' | 'minutes', value: number | null) => {
    // What is shown comes behind what was set a moment ago.
    const { [field]: _, ...rest }: Budget = session.latest().budget ?? {}
    const next = value === null ? rest : { ...rest, [field]: value }
    session.run(SET_BUDGET_COMMAND, Object.keys(next).length > 0 ? next : null)
  }
  return (
    <section aria-label="Budget" className={styles.budget}>
      <span>{saysWho(points.length)}</span>
      <NumberField
        label="Words"
        placeholder="any"
        value={budget.words ?? null}
        least={1}
        most={most.words}
        onChange={(words) => set('words', words)}
      />
      <span>words and</span>
      <NumberField
        label="Minutes"
        placeholder="any"
        value={budget.minutes ?? null}
        least={1}
        most={most.minutes}
        onChange={(minutes) => set('minutes', minutes)}
      />
      <span>min</span>
      <Each of={points[0]} budget={budget} />
    </section>
  )
}

const budgetOf = ({ budget }: PlanDocument): Budget | undefined => budget

const saysWho = (points: number): string =>
  points === 0 ? 'The plan has' : points === 1 ? '1 point has' : `${points} points share`

/** What each point has; a tenth goes to the opening and another to the judgement. */
function Each({ of: point, budget }: { of: OutlineRow | undefined; budget: Budget }) {
  const share = point?.share
  const says =
    share?.words != null
      ? `${share.words.toLocaleString('en-GB')} words each`
      : share?.minutes != null
        ? `${share.minutes.toLocaleString('en-GB')} min each`
        : null
  if (says === null) return null
  const whole =
    budget.words === undefined
      ? ''
      : ` Written by hand, ${budget.words.toLocaleString('en-GB')} words take about ${minutesFor(budget.words).toLocaleString('en-GB')} minutes.`
  return (
    <span
      className={styles.each}
      title={`A tenth is kept for the opening, and a tenth for the judgement.${whole}`}
    >
      {says}
    </span>
  )
}
