import { Scale } from 'lucide-react'
import { useMemo } from 'react'
import { stances } from '../../../shared/model/blocks.ts'
import {
  balance,
  pointsIn,
  type StanceCounts,
  saysCounts,
  weighed,
} from '../../../shared/plan/balance.ts'
import { readQuestion } from '../../../shared/question/index.ts'
import { type PlanSession, useDocument } from '../session/index.ts'
import { EmptyState, Sign, useSignal, VisuallyHidden } from '../ui/index.ts'
import styles from './BalancePanel.module.css'

export type BalancePanelProps = {
  session: PlanSession
  onGoTo: (blockId: string) => void
}

/** How many points support, challenge and qualify, section by section: as bars, and in words. */
export function BalancePanel({ session, onGoTo }: BalancePanelProps) {
  const document = useDocument(session)
  const { question } = useSignal(session.summary)
  const { rows, total } = useMemo(() => balance(document), [document])
  const what = useMemo(() => weighed(readQuestion(question).proposition), [question])
  const most = Math.max(1, ...rows.map(({ counts }) => pointsIn(counts)))
  if (pointsIn(total) === 0)
    return (
      <EmptyState icon={<Scale size={20} />} title="Nothing to weigh yet">
        {`Points are weighed here by their stance: those that support ${what} against those that challenge or qualify it.`}
      </EmptyState>
    )
  return (
    <div className={styles.panel}>
      <p className={styles.total}>{`${capital(saysCounts(total))} ${what}.`}</p>
      <ul aria-label="Balance">
        {rows.map(({ section, title, counts }) => (
          <li key={section ?? ''} className={styles.row}>
            <div className={styles.head}>
              {section === null ? (
                <p className={styles.title}>{title}</p>
              ) : (
                <button type="button" className={styles.title} onClick={() => onGoTo(section)}>
                  {title}
                </button>
              )}
              <Counts counts={counts} />
            </div>
            <Bar counts={counts} most={most} />
            <VisuallyHidden>{capital(saysCounts(counts))}</VisuallyHidden>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How many points there are of each stance, in their signs. */
const Counts = ({ counts }: { counts: StanceCounts }) => (
  <span className={styles.counts} aria-hidden="true">
    {stances.map(
      (stance) =>
        counts[stance] > 0 && (
          <span key={stance} className={styles.count}>
            <Sign name={stance} />
            {counts[stance]}
          </span>
        ),
    )}
  </span>
)

/** One section against the fullest: a stretch for each stance. */
const Bar = ({ counts, most }: { counts: StanceCounts; most: number }) => (
  <div className={styles.track} aria-hidden="true">
    {stances.map(
      (stance) =>
        counts[stance] > 0 && (
          <span
            key={stance}
            className={styles.stretch}
            data-stance={stance}
            style={{ inlineSize: `${(counts[stance] / most) * 100}%` }}
          />
        ),
    )}
  </div>
)

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
