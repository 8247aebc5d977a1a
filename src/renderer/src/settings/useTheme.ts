import { useEffect } from 'react'
import type { Settings } from '../../../shared/model/settings.ts'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** Puts the theme on the page: the one chosen, or the system's while "system" is. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const show = () => {
      const chosen = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
      document.documentElement.dataset.theme = chosen
    }
    show()
    dark.addEventListener('change', show)
    return () => dark.removeEventListener('change', show)
  }, [theme])
}
