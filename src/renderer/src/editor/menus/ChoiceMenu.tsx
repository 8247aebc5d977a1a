import { Menu, MenuItem, Text } from 'react-aria-components'
import styles from './menus.module.css'

type ChoiceMenuProps<T extends string> = {
  label: string
  chosen: T
  looks: Record<T, { sign: string; label: string; detail: string }>
  order: readonly T[]
  onChoose: (value: T) => void
}

/** One of a few, the present one ticked. */
export function ChoiceMenu<T extends string>({
  label,
  chosen,
  looks,
  order,
  onChoose,
}: ChoiceMenuProps<T>) {
  return (
    <Menu
      aria-label={label}
      className={styles.menu ?? ''}
      autoFocus="first"
      selectionMode="single"
      selectedKeys={[chosen]}
      disallowEmptySelection
      onAction={(key) => {
        const value = order.find((one) => one === key)
        if (value !== undefined) onChoose(value)
      }}
    >
      {order.map((value) => (
        <MenuItem
          key={value}
          id={value}
          textValue={looks[value].label}
          className={styles.choice ?? ''}
        >
          <span className={styles.sign} data-value={value} aria-hidden="true">
            {looks[value].sign}
          </span>
          <span className={styles.words}>
            <Text slot="label">{looks[value].label}</Text>
            <Text slot="description" className={styles.detail ?? ''}>
              {looks[value].detail}
            </Text>
          </span>
          <span className={styles.tick} aria-hidden="true">
            ✓
          </span>
        </MenuItem>
      ))}
    </Menu>
  )
}
