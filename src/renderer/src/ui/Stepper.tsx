import { Minus, Plus } from 'lucide-react'
import { IconButton } from './IconButton.tsx'
import styles from './Stepper.module.css'

export type StepperProps = {
  /** The accessible name of what is made more or less. */
  label: string
  value: number
  least: number
  most: number
  step: number
  /** "12 pt". */
  says: (value: number) => string
  onChange: (value: number) => void
}

/** A number that is made a step more or less. */
export function Stepper({ label, value, least, most, step, says, onChange }: StepperProps) {
  const by = (steps: 1 | -1) => onChange(Math.min(most, Math.max(least, value + steps * step)))
  return (
    <fieldset className={styles.stepper} aria-label={label}>
      <IconButton
        size="small"
        label={`${label}: less`}
        icon={<Minus size={13} />}
        isDisabled={value <= least}
        onPress={() => by(-1)}
      />
      <span className={styles.value} aria-live="polite">
        {says(value)}
      </span>
      <IconButton
        size="small"
        label={`${label}: more`}
        icon={<Plus size={13} />}
        isDisabled={value >= most}
        onPress={() => by(1)}
      />
    </fieldset>
  )
}
