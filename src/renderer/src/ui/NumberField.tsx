import { NumberField as AriaNumberField, Input } from 'react-aria-components'
import { cx } from './cx.ts'
import { FieldFrame, type FieldWords } from './FieldFrame.tsx'
import styles from './field.module.css'

export type NumberFieldProps = FieldWords & {
  /** Null while nothing is given. */
  value: number | null
  least: number
  most: number
  /** Told when the person has finished with the field: at Enter, or when it is left. */
  onChange: (value: number | null) => void
}

/** A whole number, which may be left open. */
export function NumberField({
  value,
  least,
  most,
  onChange,
  label,
  hideLabel = false,
  isOptional = false,
  description,
  fault,
}: NumberFieldProps) {
  return (
    <AriaNumberField
      className={cx(styles.field)}
      {...(hideLabel && { 'aria-label': label })}
      value={value ?? Number.NaN}
      minValue={least}
      maxValue={most}
      step={1}
      formatOptions={{ maximumFractionDigits: 0 }}
      isInvalid={fault !== undefined}
      isWheelDisabled
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <FieldFrame {...{ label, hideLabel, isOptional, description, fault }}>
        <Input className={cx(styles.box)} />
      </FieldFrame>
    </AriaNumberField>
  )
}
