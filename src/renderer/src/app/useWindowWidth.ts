import { useSyncExternalStore } from 'react'

/** Below 900 px one pane is shown at a time (interface.md); below 1120 px the plan has one pane beside it. */
const queries = { narrow: '(width < 900px)', medium: '(900px <= width < 1120px)' }
export type WindowWidth = keyof typeof queries | 'wide'

const lists = Object.values(queries).map((query) => matchMedia(query))
const subscribe = (listener: () => void) => {
  for (const list of lists) list.addEventListener('change', listener)
  return () => {
    for (const list of lists) list.removeEventListener('change', listener)
  }
}
const read = (): WindowWidth => {
  if (matchMedia(queries.narrow).matches) return 'narrow'
  return matchMedia(queries.medium).matches ? 'medium' : 'wide'
}

/** How many panes the window is wide enough for. */
export const useWindowWidth = (): WindowWidth => useSyncExternalStore(subscribe, read)
