import type { ReactNode } from 'react'
import styles from './states.module.css'

export type EmptyStateProps = {
  icon?: ReactNode
  title: string
  /** What to do next. */
  children?: ReactNode
  /** Buttons that do it. */
  actions?: ReactNode
}

/** Stands where a list has nothing to show: says so, and what to do. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon && (
        <span className={styles.picture} aria-hidden="true">
          {icon}
        </span>
      )}
      <p className={styles.says}>{title}</p>
      {children && <p className={styles.words}>{children}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
