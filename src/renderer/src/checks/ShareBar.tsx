import { minutesOfPart, type Share } from '../../../shared/plan/budget.ts'
import { counted } from '../../../shared/text/counted.ts'
import styles from './ShareBar.module.css'

type ShareBarProps = {
  /** What it measures, for those who cannot see beside what it stands. */
  label: string
  share: Share
}

/**
 * Words used of those allowed, as a bar and in numbers, and the minutes allowed for them. Where minutes
 * alone are allowed, the bar measures those; without an allowance there are the words alone.
 */
export function ShareBar({ label, share }: ShareBarProps) {
  const measure = measureOf(share)
  if (measure === null) return <p className={styles.bare}>{counted(share.used, 'word')}</p>
  const { used, of, shows, says } = measure
  const isOver = used > of
  return (
    <div className={styles.share} data-over={isOver || undefined}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={Math.min(used, of)}
        aria-valuetext={isOver ? `${says}, over` : says}
        className={styles.track}
      >
        <div
          className={styles.bar}
          style={{ inlineSize: `${of === 0 ? 100 : Math.min(100, (used / of) * 100)}%` }}
        />
      </div>
      <span aria-hidden="true" className={styles.says}>
        {shows}
      </span>
    </div>
  )
}

type Measure = { used: number; of: number; shows: string; says: string }

function measureOf({ used, words, minutes }: Share): Measure | null {
  if (words !== null) {
    const inMinutes = minutes !== null
    return {
      used,
      of: words,
      shows: `${many(used)} / ${many(words)}${inMinutes ? ` · ${many(minutes)} min` : ''}`,
      says: `${many(used)} of ${counted(words, 'word')}${inMinutes ? `, for ${counted(minutes, 'minute')}` : ''}`,
    }
  }
  if (minutes === null) return null
  const spent = minutesOfPart(used)
  return {
    used: spent,
    of: minutes,
    shows: `${many(spent)} / ${many(minutes)} min`,
    says: `${many(spent)} of ${counted(minutes, 'minute')}, with ${counted(used, 'word')}`,
  }
}

const many = (count: number): string => count.toLocaleString('en-GB')
