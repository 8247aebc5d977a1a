import type { ReactNode, RefAttributes } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { cx } from './cx.ts'

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

/** A button with words. While `isPending` it keeps its size and its focus, and does nothing. */
export function Button({
  look = 'plain',
  size = 'medium',
  icon,
  children,
  className,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={cx(styles.button, styles[look], size === 'small' && styles.small, className)}
    >
      {({ isPending }) => (
        <>
          <span className={styles.words}>
            {icon}
            {children}
          </span>
          {isPending && <span className={styles.spinner} aria-hidden="true" />}
        </>
      )}
    </AriaButton>
  )
}
