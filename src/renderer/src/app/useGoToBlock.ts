import { flushSync } from 'react-dom'
import { goTo } from '../editor/index.ts'
import { useSessions } from '../session/index.ts'
import { useStable } from '../ui/index.ts'
import type { PlanTabs } from './usePlanTabs.ts'

/** Shows a plan with the caret in one of its blocks. @param before what has to be done first, to have it in view. */
export function useGoToBlock(
  tabs: PlanTabs,
  before?: () => void,
): (planId: string, blockId: string) => void {
  const sessions = useSessions()
  return useStable((planId: string, blockId: string) => {
    // The caret and the view cannot be taken to a place that is not shown.
    flushSync(() => {
      before?.()
      tabs.show(planId)
    })
    sessions.whenAttached(planId, ({ editor }) => goTo(editor, { block: blockId, line: 'first' }))
  })
}
