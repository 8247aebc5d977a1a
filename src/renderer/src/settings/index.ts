export { ThemeButton } from './ThemeButton.tsx'
export { type ChangeSettings, useSettings } from './useSettings.ts'
export { useTheme } from './useTheme.ts'
