import { useEffect } from 'react'
import { useSessions } from '../session/index.ts'
import type { PlanTabs } from './usePlanTabs.ts'

/** Keeps the plans of the tabs open, the one that is shown first; none once this browser is signed out. */
export function useKeptOpen({ open, active }: PlanTabs, isOut: boolean): void {
  const sessions = useSessions()
  useEffect(() => {
    const ids = open.map(({ id }) => id)
    sessions.keep(isOut ? [] : [...new Set([...(active ? [active.id] : []), ...ids])])
  }, [sessions, open, active, isOut])
}
