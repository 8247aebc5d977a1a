/** Which panes are in view and how wide, and how to bring one there. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Settings } from '../../../shared/model/settings.ts'
import type { ChangeSettings } from '../settings/index.ts'
import { useStable } from '../ui/index.ts'
import { focusNextPane, focusPane } from './focus.ts'
import { foldedNow, isShown, keptOf, type SidePane, toggled } from './pane-folding.ts'
import { useWindowWidth } from './useWindowWidth.ts'

export type PaneName = SidePane | 'plan'
type Widths = Pick<Settings['panes'], SidePane>

export type PaneView = {
  isNarrow: boolean
  isOpen: (pane: PaneName) => boolean
  /** Whether a pane has its place in the window, open or folded: one without anything to show has none. */
  isThere: (pane: PaneName) => boolean
  /** CSS pixels. */
  widths: Widths
  /** Changes a pane's width, for the time it is dragged (`moves`) or for good. */
  resize: (pane: SidePane, width: number, how: 'moves' | 'rests') => void
  /** Brings a pane into view, by unfolding it or in a narrow window in place of the other; then goes on. */
  show: (pane: PaneName, then?: () => void) => void
  /** Folds a side pane, or unfolds it; in a narrow window, brings it or the plan into view. */
  toggle: (pane: SidePane) => void
  /** Puts the keyboard into the next pane; a narrow window brings it into view. */
  step: (backwards: boolean) => void
}

const inOrder: readonly PaneName[] = ['library', 'plan', 'inspector']

/** @param idle the panes that have nothing to show: they are there only while they were asked for. */
export function usePanes(
  settings: Settings['panes'],
  idle: readonly SidePane[],
  change: ChangeSettings,
): PaneView {
  const width = useWindowWidth()
  const isNarrow = width === 'narrow'
  const [asked, setAsked] = useState<readonly SidePane[]>([])
  const panes = useMemo(() => foldedNow(settings, idle, asked), [settings, idle, asked])
  const isThere = useCallback(
    (pane: PaneName) => pane === 'plan' || !idle.includes(pane) || asked.includes(pane),
    [idle, asked],
  )
  /** The one pane that a narrow window shows. */
  const [wanted, setOnly] = useState<PaneName>('plan')
  const only = isThere(wanted) ? wanted : 'plan'
  const [waiting, setWaiting] = useState<{ pane: PaneName; then: () => void } | null>(null)
  const [dragged, setDragged] = useState<Partial<Widths>>({})

  const isOpen = useCallback(
    (pane: PaneName) => (isNarrow ? pane === only : pane === 'plan' || isShown(pane, panes, width)),
    [isNarrow, only, panes, width],
  )
  const showOnly = useCallback(
    (pane: PaneName) => {
      if (pane !== 'plan' && !isThere(pane)) setAsked([...asked, pane])
      setOnly(pane)
    },
    [isThere, asked],
  )
  const toggle = useCallback(
    (pane: SidePane) => {
      if (isNarrow) return showOnly(pane === only ? 'plan' : pane)
      const kept = keptOf(toggled(pane, panes, width), settings, idle)
      setAsked(kept.asked)
      change({ panes: kept.settings })
    },
    [isNarrow, only, showOnly, change, panes, settings, idle, width],
  )
  const show = useCallback(
    (pane: PaneName, then?: () => void) => {
      // At once where it can be: letters typed behind Ctrl F are for the search, and not for the plan.
      if (isOpen(pane)) return then?.()
      if (then) setWaiting({ pane, then })
      if (isNarrow) showOnly(pane)
      else if (pane !== 'plan') toggle(pane)
    },
    [isNarrow, isOpen, showOnly, toggle],
  )
  // What is hidden cannot take the focus, so what comes next waits until the pane is in the page.
  useEffect(() => {
    if (!waiting || !isOpen(waiting.pane)) return
    setWaiting(null)
    waiting.then()
  }, [waiting, isOpen])

  const step = useStable((backwards: boolean) => {
    const there = inOrder.filter(isThere)
    const next = there.at((there.indexOf(only) + (backwards ? -1 : 1)) % there.length)
    focusNextPane(backwards, isNarrow && next ? () => show(next, () => focusPane(next)) : undefined)
  })

  const resize = useStable((pane: SidePane, to: number, how: 'moves' | 'rests') => {
    setDragged(how === 'moves' ? { [pane]: to } : {})
    if (how === 'rests') change({ panes: { ...settings, [pane]: to } })
  })
  const { library, inspector } = { ...settings, ...dragged }
  const widths = useMemo(() => ({ library, inspector }), [library, inspector])

  return useMemo(
    () => ({ isNarrow, isOpen, isThere, widths, resize, show, toggle, step }),
    [isNarrow, isOpen, isThere, widths, resize, show, toggle, step],
  )
}
