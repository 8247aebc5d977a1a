import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from './cx.ts'
import styles from './Segmented.module.css'

export type SegmentedProps<Id extends string> = {
  /** The accessible name of the choice. */
  label: string
  options: readonly { id: Id; label: ReactNode; isDisabled?: boolean }[]
  value: Id
  onChange: (id: Id) => void
  className?: string | undefined
}

/** One of a few values, side by side, one of them in force. */
export function Segmented<Id extends string>({
  label,
  options,
  value,
  onChange,
  className,
}: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={cx(styles.segmented, className)}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id))
        if (chosen) onChange(chosen.id)
      }}
    >
      {options.map(({ id, label, isDisabled = false }) => (
        <ToggleButton key={id} id={id} isDisabled={isDisabled} className={cx(styles.segment)}>
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
