import styles from './states.module.css'
import { VisuallyHidden } from './VisuallyHidden.ts'

/** Grey lines where words will be; they show only when loading takes over 300 ms. */
export function Skeleton({ lines = 3, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div className={styles.skeleton} aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} className={styles.bone} aria-hidden="true" />
      ))}
    </div>
  )
}
