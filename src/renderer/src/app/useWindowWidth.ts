import { useMedia } from '../ui/index.ts'

/** Below 900 px one pane is shown at a time (interface.md); below 1120 px the plan has one pane beside it. */
const queries = { narrow: '(width < 900px)', medium: '(900px <= width < 1120px)' }
export type WindowWidth = keyof typeof queries | 'wide'

/** How many panes the window is wide enough for. */
export function useWindowWidth(): WindowWidth {
  const isNarrow = useMedia(queries.narrow)
  const isMedium = useMedia(queries.medium)
  if (isNarrow) return 'narrow'
  return isMedium ? 'medium' : 'wide'
}
