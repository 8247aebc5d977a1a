import type { ReactNode, RefAttributes } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { cx } from './cx.ts'
import { VisuallyHidden } from './VisuallyHidden.ts'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'
export type ControlSize = 'small' | 'medium'

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> &
  RefAttributes<HTMLButtonElement> & {
    look?: ButtonLook
    /** `medium` is 28 px high, `small` 24 px. */
    size?: ControlSize
    icon?: ReactNode
    children: ReactNode
    className?: string | undefined
  }

/**
 * A button with words. While `isPending` it keeps its size, its name and its focus, and does nothing.
 * React Aria's own pending state is not used: it announces by an element that is gone when the work
 * closes the dialog the button stood in.
 */
export function Button({
  look = 'plain',
  size = 'medium',
  icon,
  children,
  className,
  isPending = false,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(isPending && idle)}
      className={cx(
        styles.button,
        styles[look],
        size === 'small' && styles.small,
        isPending && styles.pending,
        className,
      )}
    >
      <span className={styles.words}>
        {icon}
        {children}
      </span>
      {isPending && (
        <span className={styles.spinner}>
          <VisuallyHidden>, please wait</VisuallyHidden>
        </span>
      )}
    </AriaButton>
  )
}

/** What a pending button does: nothing, and submits nothing. */
const idle = { type: 'button', onPress: () => undefined } as const
