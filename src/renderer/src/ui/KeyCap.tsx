import type { ReactNode } from 'react'
import styles from './KeyCap.module.css'

/** The key beside what it does, for eyes only: who is told of keys otherwise hears it with the name. */
export const KeyCap = ({ children }: { children: ReactNode }) => (
  <span className={styles.cap} aria-hidden="true">
    <kbd>{children}</kbd>
  </span>
)
