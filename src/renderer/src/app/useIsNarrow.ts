import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(width < 900px)')
const subscribe = (listener: () => void) => {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** Whether the window is too narrow for three panes side by side (interface.md: below 900 px). */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches)
