import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { cx } from './cx.ts'
import { IconButton } from './IconButton.tsx'

export type IconToggleProps = {
  label: string
  icon: ReactNode
  keys?: string | undefined
  /** Whether it is in force; undefined for what is not switched on and off. */
  isOn?: boolean
  isDisabled?: boolean
  onPress: () => void
}

/** An icon button of a toolbar that shows whether it is in force. */
export function IconToggle({ isOn, ...rest }: IconToggleProps) {
  return (
    <IconButton
      {...rest}
      size="small"
      {...(isOn !== undefined && { 'aria-pressed': isOn })}
      className={cx(isOn && styles.on)}
      // The words keep the selection that the button is pressed for.
      preventFocusOnPress
    />
  )
}
