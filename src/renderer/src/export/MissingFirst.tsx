import { CircleAlert, CircleDashed } from 'lucide-react'
import { useState } from 'react'
import type { Source } from '../../../shared/model/source.ts'
import type { Whereto } from '../../../shared/plan/checks/index.ts'
import { Button } from '../ui/index.ts'
import styles from './MissingFirst.module.css'
import type { Missing } from './missing.ts'

type MissingFirstProps = {
  missing: readonly Missing[]
  onFillIn: (source: Source) => void
  onGoTo: (place: Whereto | null) => void
}

/** More would push what is chosen out of view. */
const mostShown = 3

/** What the export would lack, each with the act that mends it. It keeps nobody from saving. */
export function MissingFirst({ missing, onFillIn, onGoTo }: MissingFirstProps) {
  const [showsAll, setShowsAll] = useState(false)
  if (missing.length === 0) return null
  // One more takes no more room than saying that there is one more.
  const isWhole = showsAll || missing.length <= mostShown + 1
  const shown = isWhole ? missing : missing.slice(0, mostShown)
  return (
    <ul className={styles.list} aria-label="What is missing">
      {shown.map((one) => (
        <li key={one.id} className={styles.row}>
          {one.kind === 'sources' ? (
            <CircleAlert size={14} aria-hidden="true" />
          ) : (
            <CircleDashed size={14} aria-hidden="true" />
          )}
          <p className={styles.words}>
            <span className={styles.says}>{one.says}</span>
            {one.kind === 'sources' && <span className={styles.names}> {one.names}</span>}
          </p>
          {one.kind === 'sources' ? (
            <Button
              size="small"
              aria-label={`Fill in: ${one.says}`}
              onPress={() => onFillIn(one.first)}
            >
              Fill in
            </Button>
          ) : (
            <Button
              size="small"
              aria-label={`Go to: ${one.says}`}
              onPress={() => onGoTo(one.place)}
            >
              Go to
            </Button>
          )}
        </li>
      ))}
      {!isWhole && (
        <li className={styles.row}>
          <Button size="small" look="quiet" onPress={() => setShowsAll(true)}>
            and {missing.length - mostShown} more
          </Button>
        </li>
      )}
    </ul>
  )
}
