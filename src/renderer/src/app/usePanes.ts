/** Which panes are in view, and how to bring one there. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Settings } from '../../../shared/model/settings.ts'
import type { ChangeSettings } from '../settings/index.ts'
import { useStable } from '../ui/index.ts'
import { focusNextPane, focusPane } from './focus.ts'
import { isShown, type SidePane, toggled } from './pane-folding.ts'
import { useWindowWidth } from './useWindowWidth.ts'

export type PaneName = SidePane | 'plan'

export type PaneView = {
  isNarrow: boolean
  isOpen: (pane: PaneName) => boolean
  /** Brings a pane into view, by unfolding it or in a narrow window in place of the other; then goes on. */
  show: (pane: PaneName, then?: () => void) => void
  /** Folds a side pane, or unfolds it; in a narrow window, brings it or the plan into view. */
  toggle: (pane: SidePane) => void
  /** Puts the keyboard into the next pane; a narrow window brings it into view. */
  step: (backwards: boolean) => void
}

const inOrder: readonly PaneName[] = ['library', 'plan', 'inspector']

export function usePanes(panes: Settings['panes'], change: ChangeSettings): PaneView {
  const width = useWindowWidth()
  const isNarrow = width === 'narrow'
  /** The one pane that a narrow window shows. */
  const [only, setOnly] = useState<PaneName>('plan')
  const [waiting, setWaiting] = useState<{ pane: PaneName; then: () => void } | null>(null)

  const isOpen = useCallback(
    (pane: PaneName) => (isNarrow ? pane === only : pane === 'plan' || isShown(pane, panes, width)),
    [isNarrow, only, panes, width],
  )
  const toggle = useCallback(
    (pane: SidePane) => {
      if (isNarrow) setOnly(pane === only ? 'plan' : pane)
      else change({ panes: toggled(pane, panes, width) })
    },
    [isNarrow, only, change, panes, width],
  )
  const show = useCallback(
    (pane: PaneName, then?: () => void) => {
      // At once where it can be: letters typed behind Ctrl F are for the search, and not for the plan.
      if (isOpen(pane)) return then?.()
      if (then) setWaiting({ pane, then })
      if (isNarrow) setOnly(pane)
      else if (pane !== 'plan') toggle(pane)
    },
    [isNarrow, isOpen, toggle],
  )
  // What is hidden cannot take the focus, so what comes next waits until the pane is in the page.
  useEffect(() => {
    if (!waiting || !isOpen(waiting.pane)) return
    setWaiting(null)
    waiting.then()
  }, [waiting, isOpen])

  const step = useStable((backwards: boolean) => {
    const next = inOrder.at((inOrder.indexOf(only) + (backwards ? -1 : 1)) % inOrder.length)
    focusNextPane(backwards, isNarrow && next ? () => show(next, () => focusPane(next)) : undefined)
  })

  return useMemo(
    () => ({ isNarrow, isOpen, show, toggle, step }),
    [isNarrow, isOpen, show, toggle, step],
  )
}
