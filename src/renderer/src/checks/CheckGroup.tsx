import { ChevronRight } from 'lucide-react'
import { memo, useId, useState } from 'react'
import { cx, Sign, VisuallyHidden } from '../ui/index.ts'
import { AsideButton } from './AsideButton.tsx'
import styles from './CheckRow.module.css'
import { type CheckActs, showTheSame } from './check-acts.ts'
import { GroupItems } from './GroupItems.tsx'
import type { Group } from './groups.ts'
import { severityWords } from './severities.ts'

type CheckGroupProps = { group: Group; areAside: boolean; acts: CheckActs }

/** Several findings of a check in one row, which opens: why it matters, and what each is about. */
export const CheckGroup = memo(
  function CheckGroup({ group, areAside, acts }: CheckGroupProps) {
    const { check, says, findings } = group
    const [isOpen, setOpen] = useState(false)
    const sentence = useId()
    return (
      <li data-item data-check={check.id} className={styles.item}>
        <div className={styles.row}>
          <Sign name={check.severity} />
          <button
            type="button"
            id={sentence}
            className={cx(styles.says, styles.opens)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <VisuallyHidden>{severityWords[check.severity]}: </VisuallyHidden>
            {says}
          </button>
          <div className={styles.actions} data-shown={areAside || undefined}>
            <ChevronRight
              size={14}
              strokeWidth={1.75}
              aria-hidden="true"
              className={cx(styles.chevron)}
            />
            <span className={styles.tools}>
              <AsideButton
                isAside={areAside}
                describedBy={sentence}
                onPress={() => acts.onSetAside(findings, !areAside)}
              />
            </span>
          </div>
        </div>
        {isOpen && (
          <>
            <p className={styles.why}>{check.why}</p>
            <GroupItems group={group} areAside={areAside} acts={acts} />
          </>
        )}
      </li>
    )
  },
  (one, other) => one.areAside === other.areAside && showTheSame(one, other),
)
