import { useMemo } from 'react'
import type { WindowState } from '../../../shared/actions/index.ts'
import type { KeptPlanView } from '../../../shared/model/plan-view.ts'
import type { Can } from '../editor/index.ts'
import { useIsAsking } from '../ui/index.ts'
import type { PaneView } from './usePanes.ts'

/** What this window shows and what can be done in it, the same object until any of it changes. */
export function useWindowState(
  planId: string | null,
  can: Can | undefined,
  isUnsaved: boolean,
  panes: PaneView,
  { view, isBeside }: Pick<KeptPlanView, 'view' | 'isBeside'>,
): WindowState {
  const isAsking = useIsAsking()
  const { undo = false, redo = false, move = false } = can ?? {}
  const isLibraryShown = panes.isOpen('library')
  const isInspectorShown = panes.isOpen('inspector')
  return useMemo(
    () => ({
      planId,
      isUnsaved,
      canUndo: undo,
      canRedo: redo,
      isInBlock: move,
      isAsking,
      isLibraryShown,
      isInspectorShown,
      view,
      isBeside,
    }),
    [
      planId,
      isUnsaved,
      undo,
      redo,
      move,
      isAsking,
      isLibraryShown,
      isInspectorShown,
      view,
      isBeside,
    ],
  )
}
