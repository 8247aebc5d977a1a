import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './states.module.css'

export type TagLook = 'plain' | 'accent' | 'supports' | 'challenges' | 'qualifies'

/** A small mark of what something is; says, never does. */
export function Tag({ look = 'plain', children }: { look?: TagLook; children: ReactNode }) {
  return <span className={cx(styles.tag, look !== 'plain' && styles[look])}>{children}</span>
}
