import { useEffect } from 'react'
import type { Settings } from '../../../shared/model/settings.ts'

/** Asked when it is wanted: whoever imports this need not have a page. */
const systemsDark = () => matchMedia('(prefers-color-scheme: dark)')

/** Puts the theme on the page as it is now: the one chosen, or the system's. */
export function showTheme(theme: Settings['theme']): void {
  const chosen = theme === 'system' ? (systemsDark().matches ? 'dark' : 'light') : theme
  document.documentElement.dataset.theme = chosen
}

/** Keeps the theme on the page, and follows the system's while that is chosen. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const dark = systemsDark()
    const show = () => showTheme(theme)
    show()
    dark.addEventListener('change', show)
    return () => dark.removeEventListener('change', show)
  }, [theme])
}
