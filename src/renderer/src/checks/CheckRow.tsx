import { CircleQuestionMark } from 'lucide-react'
import { memo, useId, useState } from 'react'
import { Button, IconButton, Sign, VisuallyHidden } from '../ui/index.ts'
import { AsideButton } from './AsideButton.tsx'
import styles from './CheckRow.module.css'
import { type CheckActs, showTheSame } from './check-acts.ts'
import type { Group } from './groups.ts'
import { severityWords } from './severities.ts'

type CheckRowProps = { group: Group; isAside: boolean; acts: CheckActs }

/** The one finding of a check. A press anywhere on it goes there. */
export const CheckRow = memo(
  function CheckRow({ group, isAside, acts }: CheckRowProps) {
    const { check, says, findings } = group
    const [isWhyShown, setWhyShown] = useState(false)
    const sentence = useId()
    const [finding] = findings
    if (!finding) return null
    return (
      <li data-item data-check={check.id} className={styles.item}>
        <div className={styles.row}>
          <Sign name={check.severity} />
          <p id={sentence} className={styles.says}>
            <VisuallyHidden>{severityWords[check.severity]}: </VisuallyHidden>
            {says}
          </p>
          <div className={styles.actions} data-shown={isAside || undefined}>
            <Button
              size="small"
              look="quiet"
              className={styles.goTo}
              aria-describedby={sentence}
              onPress={() => acts.onGoTo(finding)}
            >
              Go to
            </Button>
            <span className={styles.tools}>
              <AsideButton
                isAside={isAside}
                describedBy={sentence}
                onPress={() => acts.onSetAside(findings, !isAside)}
              />
              <IconButton
                size="small"
                label="Why"
                icon={<CircleQuestionMark size={14} strokeWidth={1.75} aria-hidden="true" />}
                aria-expanded={isWhyShown}
                aria-describedby={sentence}
                onPress={() => setWhyShown(!isWhyShown)}
              />
            </span>
          </div>
        </div>
        {isWhyShown && <p className={styles.why}>{check.why}</p>}
      </li>
    )
  },
  (one, other) => one.isAside === other.isAside && showTheSame(one, other),
)
