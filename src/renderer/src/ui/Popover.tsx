import type { ReactNode } from 'react'
import {
  Dialog as AriaDialog,
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { FocusAtOnce } from './FocusAtOnce.tsx'
import styles from './Popover.module.css'

export type FloatProps = Omit<AriaPopoverProps, 'className' | 'style' | 'children'> & {
  children: ReactNode
}

/** The floating surface itself, for lists that bring their own role (menus, list boxes). */
export function Float({ children, offset = 4, ...rest }: FloatProps) {
  return (
    <AriaPopover {...rest} offset={offset} className={cx(styles.popover)}>
      <FocusAtOnce />
      {children}
    </AriaPopover>
  )
}

/**
 * A small dialog by the thing it is about. Stands beside its button inside React Aria's
 * `DialogTrigger`, or is opened by `isOpen` next to `triggerRef`.
 */
export function Popover({ label, children, ...rest }: FloatProps & { label: string }) {
  return (
    <Float {...rest}>
      <AriaDialog aria-label={label} className={cx(styles.dialog)}>
        {children}
      </AriaDialog>
    </Float>
  )
}
