/**
 * Keeps the keyboard in the window when what it was on goes: a tab that is closed, a text that another
 * takes the place of, a button of a plan that was deleted, a menu that a dialog was opened from, a pane
 * that is folded away.
 */
import { useEffect, useRef } from 'react'
import { useIsAsking } from '../ui/index.ts'
import {
  atOnce,
  focusNextPane,
  focusPlan,
  focusTab,
  isAmongTabs,
  isCovered,
  isFocusLost,
  isInWindow,
  whenNoDialog,
} from './focus.ts'
import type { PaneView } from './usePanes.ts'
import type { PlanFocus } from './usePlanFocus.ts'
import type { PlanTabs } from './usePlanTabs.ts'

/** @param focusWhenThere puts the caret in a plan as soon as it is open. */
export function useKeptFocus(
  tabs: PlanTabs,
  { isOpen }: PaneView,
  focusWhenThere: PlanFocus['focusWhenThere'],
): void {
  const active = tabs.active?.id ?? null
  const many = tabs.open.length
  const isPlanShown = isOpen('plan')
  const isLibraryShown = isOpen('library')
  const isInspectorShown = isOpen('inspector')
  const isAsking = useIsAsking()
  const wasAsking = useRef(isAsking)
  /** Where the keyboard was last; null until it was anywhere. */
  const last = useRef<{ place: HTMLElement; isTab: boolean } | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (isInWindow(target)) last.current = { place: target, isTab: isAmongTabs(target) }
    }
    addEventListener('focusin', note)
    return () => removeEventListener('focusin', note)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tab that is not shown can be closed too, and a dialog, and a pane.
  useEffect(() => {
    const keep = (when: (act: () => void) => void) => {
      if (!last.current || !isFocusLost()) return
      const { place, isTab } = last.current
      if (place.isConnected && place.checkVisibility()) place.focus()
      else if (isTab) focusTab()
      // A narrow window shows another pane in its place.
      else if (!isPlanShown) focusNextPane(false)
      else if (active === null) focusPlan()
      // A plan takes its time to open, and by then the keyboard may be somewhere else.
      else focusWhenThere(active, isFocusLost, when)
    }
    // Letters typed right behind the keys that show another tab are for that plan.
    if (isAsking === wasAsking.current && !isCovered()) keep(atOnce)
    wasAsking.current = isAsking
    whenNoDialog(() => keep(whenNoDialog))
  }, [active, many, isAsking, isPlanShown, isLibraryShown, isInspectorShown, focusWhenThere])
}
