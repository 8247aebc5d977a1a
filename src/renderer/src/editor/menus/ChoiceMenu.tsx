import type { SignName } from '../../../../shared/actions/signs.ts'
import { Menu, MenuItem, Sign } from '../../ui/index.ts'

type ChoiceMenuProps<T extends SignName> = {
  label: string
  chosen: T
  looks: Record<T, { label: string; detail: string }>
  order: readonly T[]
  onChoose: (value: T) => void
}

/** One of a few, the present one ticked. */
export function ChoiceMenu<T extends SignName>(props: ChoiceMenuProps<T>) {
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
          icon={<Sign name={value} />}
        />
      ))}
    </Menu>
  )
}
