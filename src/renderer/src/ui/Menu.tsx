import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  type Key,
  Keyboard,
  MenuTrigger,
  type PopoverProps,
  Separator,
  Text,
} from 'react-aria-components'
import { cx } from './cx.ts'
import { saysKeys } from './keys.ts'
import styles from './list.module.css'
import { Float } from './Popover.tsx'

export type MenuItemProps = {
  id: string
  label: string
  detail?: string | undefined
  icon?: ReactNode
  /** Shown at the end, such as "Ctrl E". */
  keys?: string | undefined
  isDanger?: boolean
  isDisabled?: boolean
  onAction?: () => void
}

/** One command of a menu, or one of its choices. */
export function MenuItem({ id, label, detail, icon, keys, isDanger, ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...rest}
      id={id}
      textValue={label}
      className={cx(styles.item, isDanger && styles.danger)}
    >
      {({ selectionMode }) => (
        <>
          {icon}
          <span className={styles.words}>
            <Text slot="label">{label}</Text>
            {detail && (
              <Text slot="description" className={cx(styles.detail)}>
                {detail}
              </Text>
            )}
          </span>
          {keys && <Keyboard className={styles.keys}>{saysKeys(keys)}</Keyboard>}
          {selectionMode !== 'none' && (
            <Check size={15} aria-hidden="true" className={cx(styles.tick)} />
          )}
        </>
      )}
    </AriaMenuItem>
  )
}

/** Commands under a heading. */
export function MenuSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <AriaMenuSection>
      <Header className={styles.heading}>{heading}</Header>
      {children}
    </AriaMenuSection>
  )
}

export const MenuLine = () => <Separator className={cx(styles.line)} />

export type MenuProps = {
  /** The accessible name of the menu. */
  label: string
  children: ReactNode
  onAction?: (id: string) => void
  /** Makes it a choice of one: the id of the item that is ticked. */
  chosen?: string | undefined
  /** Makes it a choice of several, which stays open: the ids of the items that are ticked. */
  several?: { chosen: readonly string[]; onChange: (ids: string[]) => void }
  /** Focuses the first command however the menu was opened; else only when a key opened its button. */
  focusesFirst?: boolean
}

/** The list of commands alone, to stand in a `Float`. */
export function Menu({
  label,
  children,
  onAction,
  chosen,
  several,
  focusesFirst = false,
}: MenuProps) {
  return (
    <AriaMenu
      aria-label={label}
      className={cx(styles.list)}
      {...(chosen !== undefined && {
        selectionMode: 'single' as const,
        selectedKeys: [chosen],
        disallowEmptySelection: true,
      })}
      {...(several && {
        selectionMode: 'multiple' as const,
        selectedKeys: several.chosen,
        onSelectionChange: (keys: Iterable<Key> | 'all') =>
          several.onChange(keys === 'all' ? [] : [...keys].map(String)),
      })}
      {...(focusesFirst && { autoFocus: 'first' as const })}
      {...(onAction && { onAction: (key) => onAction(String(key)) })}
    >
      {children}
    </AriaMenu>
  )
}

export type MenuButtonProps = MenuProps & {
  /** A `Button` or an `IconButton`. */
  button: ReactElement
  placement?: PopoverProps['placement']
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
}

/** A button that opens a menu. */
export function MenuButton({
  button,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
  ...menu
}: MenuButtonProps) {
  return (
    <MenuTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange && { onOpenChange })}>
      {button}
      <Float placement={placement}>
        <Menu {...menu} />
      </Float>
    </MenuTrigger>
  )
}
