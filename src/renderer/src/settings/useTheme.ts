import { useEffect } from 'react'
import type { Settings } from '../../../shared/model/settings.ts'
import { isMedia, useMedia } from '../ui/index.ts'

const dark = '(prefers-color-scheme: dark)'

/** Puts the theme on the page as it is now: the one chosen, or the system's. */
export const showTheme = (theme: Settings['theme']): void => show(theme, isMedia(dark))

/** Keeps the theme on the page, and follows the system's while that is chosen. */
export function useTheme(theme: Settings['theme']): void {
  const isSystemDark = useMedia(dark)
  useEffect(() => show(theme, isSystemDark), [theme, isSystemDark])
}

function show(theme: Settings['theme'], isSystemDark: boolean): void {
  const system = isSystemDark ? 'dark' : 'light'
  document.documentElement.dataset.theme = theme === 'system' ? system : theme
}
