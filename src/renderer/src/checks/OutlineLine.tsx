import { ChevronRight, GripVertical } from 'lucide-react'
import { useCallback } from 'react'
import { Button } from 'react-aria-components'
import type { Share } from '../../../shared/plan/budget.ts'
import { minutesOfPart } from '../../../shared/plan/budget.ts'
import { cx, Sign, useSignal } from '../ui/index.ts'
import styles from './OutlineTree.module.css'
import { useOutline } from './outline-context.ts'
import type { OutlineRow } from './rows.ts'

/** What a row shows. Its name says the same, and more. */
export function OutlineLine({ row }: { row: OutlineRow }) {
  const { session, found } = useOutline()
  const isCurrent = useSignal(
    session.context,
    useCallback(({ pointId }: { pointId: string | null }) => pointId === row.id, [row.id]),
    Object.is,
    'between',
  )
  return (
    <div
      className={styles.line}
      data-kind={row.kind}
      data-current={isCurrent || undefined}
      data-found={found === row.id || undefined}
    >
      <Button slot="drag" className={cx(styles.grip)}>
        <GripVertical size={14} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      {row.kind === 'section' && (
        <Button slot="chevron" className={cx(styles.fold)}>
          <ChevronRight
            size={14}
            strokeWidth={1.75}
            aria-hidden="true"
            className={cx(styles.chevron)}
          />
        </Button>
      )}
      {row.number !== null && <span className={styles.number}>{row.number}</span>}
      {row.stance && <Sign name={row.stance} />}
      {row.kind === 'criterion' && <Sign name="criterion" />}
      <span className={styles.words} data-unwritten={!row.isWritten || undefined} title={row.words}>
        {row.words}
      </span>
      {row.kind === 'section' && <span className={styles.count}>{row.points}</span>}
      <Length row={row} />
    </div>
  )
}

/** How long a part is: the number of its words, and of a point its share as a bar. */
function Length({ row: { kind, share, points } }: { row: OutlineRow }) {
  if (kind === 'criterion')
    return <span className={styles.length}>{points === 0 ? 'no point' : saysPoints(points)}</span>
  const measure = kind === 'point' ? measureOf(share) : null
  return (
    <span className={styles.length}>
      <span className={styles.figure} data-quiet={measure !== null || undefined}>
        {share.used.toLocaleString('en-GB')}
      </span>
      {measure && <Bar {...measure} />}
    </span>
  )
}

const saysPoints = (points: number): string => `${points} ${points === 1 ? 'point' : 'points'}`

type Measure = { used: number; of: number }

function measureOf({ used, words, minutes }: Share): Measure | null {
  if (words !== null) return { used, of: words }
  return minutes === null ? null : { used: minutesOfPart(used), of: minutes }
}

/** In CSS pixels: the whole bar, and what of it is the share. */
const [whole, allowed] = [48, 32]

/** Up to the share in one colour, and what is over it in another. */
function Bar({ used, of }: Measure) {
  const length = of === 0 ? (used > 0 ? whole : 0) : Math.min(whole, (used / of) * allowed)
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.used} style={{ inlineSize: `${Math.min(allowed, length)}px` }} />
      {length > allowed && (
        <span className={styles.over} style={{ inlineSize: `${length - allowed}px` }} />
      )}
    </span>
  )
}
