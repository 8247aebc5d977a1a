import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './field.module.css'

export type FieldWords = {
  /** The accessible name; shown above the field unless `hideLabel`. */
  label: string
  hideLabel?: boolean
  /** Marks the label "optional". */
  isOptional?: boolean
  description?: ReactNode
  /** What is wrong, in a sentence; the field is invalid while it is given. */
  fault?: string | undefined
}

/** The words round any field: its label over it, and under it what helps and what is wrong. */
export function FieldFrame({
  label,
  hideLabel = false,
  isOptional = false,
  description,
  fault,
  children,
}: FieldWords & { children: ReactNode }) {
  return (
    <>
      {!hideLabel && (
        <Label className={cx(styles.label)}>
          {label} {isOptional && <span className={styles.optional}>optional</span>}
        </Label>
      )}
      {children}
      {description && (
        <Text slot="description" className={cx(styles.help)}>
          {description}
        </Text>
      )}
      <FieldError className={cx(styles.fault)}>{fault}</FieldError>
    </>
  )
}
