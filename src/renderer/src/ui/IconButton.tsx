import type { ReactNode, RefAttributes } from 'react'
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ButtonContext,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import styles from './Button.module.css'
import type { ButtonLook, ControlSize } from './Button.tsx'
import { cx } from './cx.ts'
import { saysKeys } from './keys.ts'

export type IconButtonProps = Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> &
  RefAttributes<HTMLButtonElement> & {
    /** The accessible name, also shown as the tooltip. */
    label: string
    icon: ReactNode
    /** Shown after the name in the tooltip, such as "Ctrl Z". */
    keys?: string | undefined
    look?: ButtonLook
    size?: ControlSize
    className?: string | undefined
  }

/**
 * A button that is only an icon: named for everyone by a tooltip and for screen readers by a label.
 * In a list's row it takes nothing from the list, which would render all of them when it is used by other means.
 */
export function IconButton({
  label,
  icon,
  keys,
  look = 'quiet',
  size = 'medium',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      <ButtonContext value={null}>
        <AriaButton
          {...rest}
          aria-label={label}
          className={cx(
            styles.button,
            styles.icon,
            styles[look],
            size === 'small' && styles.small,
            className,
          )}
        >
          {icon}
        </AriaButton>
      </ButtonContext>
      <Tooltip offset={6} className={cx(styles.tooltip)}>
        {label}
        {keys && <kbd>{saysKeys(keys)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
