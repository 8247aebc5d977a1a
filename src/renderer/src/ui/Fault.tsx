import type { ReactNode } from 'react'
import styles from './states.module.css'

/** What of a thing cannot be read, beside what can: it stands out from what is only said of it. */
export function Fault({ children }: { children: ReactNode }) {
  return <span className={styles.fault}>{children}</span>
}
