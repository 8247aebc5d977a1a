import { ToggleButton } from 'react-aria-components'
import type { Severity } from '../../../shared/plan/checks/index.ts'
import { cx, Sign } from '../ui/index.ts'
import styles from './SeverityFilter.module.css'

type SeverityFilterProps = {
  counts: readonly { severity: Severity; says: string }[]
  chosen: ReadonlySet<Severity>
  onChoose: (chosen: ReadonlySet<Severity>) => void
}

/** How many there are of each severity; what is chosen is shown alone. */
export const SeverityFilter = ({ counts, chosen, onChoose }: SeverityFilterProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent as a form.
  <div role="group" aria-label="Show" className={styles.filter}>
    {counts.map(({ severity, says }) => (
      <ToggleButton
        key={severity}
        isSelected={chosen.has(severity)}
        onChange={(isChosen) => {
          const next = new Set(chosen)
          if (isChosen) next.add(severity)
          else next.delete(severity)
          onChoose(next)
        }}
        className={cx(styles.total)}
      >
        <Sign name={severity} />
        {says}
      </ToggleButton>
    ))}
  </div>
)
