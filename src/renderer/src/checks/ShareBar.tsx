import type { Share } from '../../../shared/plan/budget.ts'
import { counted } from '../../../shared/text/counted.ts'
import styles from './ShareBar.module.css'

type ShareBarProps = {
  /** What it measures, for those who cannot see beside what it stands. */
  label: string
  share: Share
}

/** Words used of those allowed, as a bar and in numbers; without an allowance, the words alone. */
export function ShareBar({ label, share: { used, words } }: ShareBarProps) {
  if (words === null) return <p className={styles.bare}>{counted(used, 'word')}</p>
  const says = `${used.toLocaleString('en-GB')} of ${counted(words, 'word')}`
  const isOver = used > words
  return (
    <div className={styles.share} data-over={isOver || undefined}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={words}
        aria-valuenow={Math.min(used, words)}
        aria-valuetext={isOver ? `${says}, over` : says}
        className={styles.track}
      >
        <div
          className={styles.bar}
          style={{ inlineSize: `${words === 0 ? 100 : Math.min(100, (used / words) * 100)}%` }}
        />
      </div>
      <span aria-hidden="true" className={styles.says}>
        {`${used.toLocaleString('en-GB')} / ${words.toLocaleString('en-GB')}`}
      </span>
    </div>
  )
}
