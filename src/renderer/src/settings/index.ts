export { usePlanView } from './usePlanView.ts'
export { type ChangeSettings, useSettings } from './useSettings.ts'
export { showTheme, useTheme } from './useTheme.ts'
