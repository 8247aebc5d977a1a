import { Monitor, Moon, Sun } from 'lucide-react'
import { buttonLabelOf } from '../../../shared/actions/labels.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import { IconButton, MenuButton, MenuItem } from '../ui/index.ts'

const themes = [
  { id: 'system', label: buttonLabelOf('theme-system'), icon: <Monitor size={15} /> },
  { id: 'light', label: buttonLabelOf('theme-light'), icon: <Sun size={15} /> },
  { id: 'dark', label: buttonLabelOf('theme-dark'), icon: <Moon size={15} /> },
] as const

/** Chooses the theme. */
export function ThemeButton({
  theme,
  onChange,
}: {
  theme: Settings['theme']
  onChange: (theme: Settings['theme']) => void
}) {
  const shown = themes.find(({ id }) => id === theme) ?? themes[0]
  return (
    <MenuButton
      label="Theme"
      placement="bottom end"
      chosen={theme}
      button={<IconButton label={`Theme: ${shown.label.toLowerCase()}`} icon={shown.icon} />}
    >
      {themes.map(({ id, label, icon }) => (
        <MenuItem key={id} id={id} label={label} icon={icon} onAction={() => onChange(id)} />
      ))}
    </MenuButton>
  )
}
