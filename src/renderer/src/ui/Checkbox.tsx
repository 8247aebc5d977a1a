import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from 'react-aria-components'
import styles from './choices.module.css'
import { cx } from './cx.ts'

export type CheckboxProps = Omit<
  AriaCheckboxProps,
  'className' | 'style' | 'children' | 'aria-label'
> & {
  /** The accessible name; shown beside the box unless `hideLabel`. */
  label: string
  hideLabel?: boolean
  detail?: ReactNode
  className?: string | undefined
}

/** A box to tick. */
export function Checkbox({ label, hideLabel = false, detail, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...rest}
      {...(hideLabel && { 'aria-label': label })}
      className={cx(styles.choice, hideLabel && styles.bare, className)}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={styles.square} aria-hidden="true">
            {isIndeterminate ? (
              <Minus size={12} strokeWidth={3} />
            ) : (
              isSelected && <Check size={12} strokeWidth={3} />
            )}
          </span>
          {!hideLabel && (
            <span className={styles.words}>
              {label}
              {detail && <span className={styles.detail}>{detail}</span>}
            </span>
          )}
        </>
      )}
    </AriaCheckbox>
  )
}
