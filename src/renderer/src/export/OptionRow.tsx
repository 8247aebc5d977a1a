import type { ReactNode } from 'react'
import styles from './Options.module.css'

/** One row of options: what they are of, and beside it what is chosen. Each control has a name of its own. */
export const OptionRow = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={styles.row}>
    <span className={styles.label} aria-hidden="true">
      {label}
    </span>
    <div className={styles.controls}>{children}</div>
  </div>
)
