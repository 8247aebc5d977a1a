import { memo, useId, useState } from 'react'
import type { Finding } from '../../../shared/plan/checks/index.ts'
import { Button } from '../ui/index.ts'
import styles from './CheckItem.module.css'
import { severityLooks } from './severities.tsx'

type CheckItemProps = {
  finding: Finding
  isAside: boolean
  onGoTo: (finding: Finding) => void
  onSetAside: (finding: Finding, isAside: boolean) => void
}

/** One finding. It is painted again only when it says something else. */
export const CheckItem = memo(Item, (one, other) => {
  const [a, b] = [one.finding, other.finding]
  return (
    a.id === b.id &&
    a.block === b.block &&
    a.says === b.says &&
    a.belongs?.block === b.belongs?.block &&
    one.isAside === other.isAside &&
    one.onGoTo === other.onGoTo &&
    one.onSetAside === other.onSetAside
  )
})

function Item({ finding, isAside, onGoTo, onSetAside }: CheckItemProps) {
  const { severity, says, why } = finding
  const { word, icon } = severityLooks[severity]
  const [isWhyShown, setWhyShown] = useState(false)
  const sentence = useId()
  return (
    <li data-item className={styles.item} data-severity={severity}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <p id={sentence} className={styles.says}>
        <span className={styles.word}>{word}</span> {says}
      </p>
      {isWhyShown && <p className={styles.why}>{why}</p>}
      <div className={styles.actions}>
        <Button size="small" aria-describedby={sentence} onPress={() => onGoTo(finding)}>
          Go to
        </Button>
        <Button
          size="small"
          data-aside
          aria-describedby={sentence}
          onPress={() => onSetAside(finding, !isAside)}
        >
          {isAside ? 'Bring back' : 'Not here'}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-expanded={isWhyShown}
          aria-describedby={sentence}
          onPress={() => setWhyShown(!isWhyShown)}
        >
          Why
        </Button>
      </div>
    </li>
  )
}
