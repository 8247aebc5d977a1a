import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './ProgressBar.module.css'

export type ProgressBarProps = {
  /** What is under way, such as "Reading stalin-notes.txt". */
  label: string
  /** From 0 to 1; null while how much is left is not known. */
  done: number | null
}

/** How far long work has come. */
export function ProgressBar({ label, done }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className={cx(styles.progress)}
      maxValue={1}
      {...(done === null ? { isIndeterminate: true } : { value: done })}
    >
      {({ percentage, valueText }) => (
        <>
          <span className={styles.words}>
            <Label>{label}</Label>
            {done !== null && <span>{valueText}</span>}
          </span>
          <span className={styles.track}>
            <span
              className={cx(styles.bar, done === null && styles.unknown)}
              style={done === null ? undefined : { inlineSize: `${percentage ?? 0}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  )
}
