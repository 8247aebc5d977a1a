import { Menu, MenuItem } from '../../ui/index.ts'
import styles from './menus.module.css'

type ChoiceMenuProps<T extends string> = {
  label: string
  chosen: T
  looks: Record<T, { sign: string; label: string; detail: string }>
  order: readonly T[]
  onChoose: (value: T) => void
}

/** One of a few, the present one ticked. */
export function ChoiceMenu<T extends string>(props: ChoiceMenuProps<T>) {
  const { label, chosen, looks, order, onChoose } = props
  return (
    <Menu
      label={label}
      chosen={chosen}
      focusesFirst
      onAction={(id) => {
        const value = order.find((one) => one === id)
        if (value !== undefined) onChoose(value)
      }}
    >
      {order.map((value) => (
        <MenuItem
          key={value}
          id={value}
          label={looks[value].label}
          detail={looks[value].detail}
          icon={
            <span className={styles.sign} data-value={value} aria-hidden="true">
              {looks[value].sign}
            </span>
          }
        />
      ))}
    </Menu>
  )
}
