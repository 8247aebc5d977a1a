/**
 * Which plans are open in this window's tabs and which is shown. They are kept in the settings, so that
 * a restart finds them; from then on each window has its own, and one does not close another's. A
 * plan's own window keeps its tabs to itself.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import type { Settings } from '../../../shared/model/settings.ts'
import type { ChangeSettings } from '../settings/index.ts'

type Tabs = Pick<Settings, 'openPlans' | 'activePlan'>
type LoadedSettings = { settings: Settings; isLoaded: boolean; change: ChangeSettings }

export type PlanTabs = {
  /** Open plans that are still there, in the order of their tabs. */
  open: PlanSummary[]
  active: PlanSummary | null
  /** The ids of all that were opened here and not closed, of plans that are not there at present too. */
  wanted: readonly string[]
  show: (id: string) => void
  close: (id: string) => void
  /** Shows a plan in the place of another. */
  replace: (id: string, by: string) => void
  /** Shows the tab that stands so many places further on; after the last comes the first. */
  step: (by: 1 | -1) => void
}

/**
 * @param own the one plan that this window was opened for, if it was.
 * @param unsaved the plans with words that are not saved, by their ids: these stay open, though another
 * window closes or even deletes them.
 */
export function usePlanTabs(
  own: string | null,
  { settings, isLoaded, change: keep }: LoadedSettings,
  plans: readonly PlanSummary[],
  unsaved: ReadonlyMap<string, PlanSummary>,
): PlanTabs {
  const [here, setHere] = useState<Tabs | null>(null)
  if (!here && own !== null) setHere({ openPlans: [own], activePlan: own })
  else if (!here && isLoaded)
    setHere({ openPlans: settings.openPlans, activePlan: settings.activePlan })
  const { openPlans, activePlan } = here ?? settings
  // What is asked for after a wait, such as closing a tab once it is saved, builds on the tabs as they are then.
  const latest = useRef<Tabs>({ openPlans, activePlan })
  useEffect(() => {
    latest.current = { openPlans, activePlan }
  }, [openPlans, activePlan])
  const change = useCallback(
    (from: (tabs: Tabs) => Tabs) => {
      const tabs = from(latest.current)
      latest.current = tabs
      setHere(tabs)
      if (own === null) keep(tabs)
    },
    [own, keep],
  )
  const open = useMemo(() => openTabs(openPlans, plans, unsaved), [openPlans, plans, unsaved])
  const active = open.find(({ id }) => id === activePlan) ?? open[0] ?? null

  const show = useCallback(
    (id: string) =>
      change(({ openPlans }) => ({
        openPlans: openPlans.includes(id) ? openPlans : [...openPlans, id],
        activePlan: id,
      })),
    [change],
  )
  const close = useCallback(
    (id: string) =>
      change(({ openPlans, activePlan }) => {
        const at = openPlans.indexOf(id)
        const left = openPlans.filter((open) => open !== id)
        const neighbour = left[Math.min(at, left.length - 1)] ?? null
        return { openPlans: left, activePlan: id === activePlan ? neighbour : activePlan }
      }),
    [change],
  )
  const replace = useCallback(
    (id: string, by: string) =>
      change(({ openPlans }) => ({
        openPlans: [...openPlans.filter((open) => open !== id && open !== by), by],
        activePlan: by,
      })),
    [change],
  )
  const step = useCallback(
    (by: 1 | -1) => {
      const at = open.findIndex(({ id }) => id === active?.id)
      const next = open.at((at + by) % open.length)
      if (next) show(next.id)
    },
    [open, active, show],
  )
  return useMemo(
    () => ({ open, active, wanted: openPlans, show, close, replace, step }),
    [open, active, openPlans, show, close, replace, step],
  )
}

/** The plans of the tabs that are still there; of those that are not, the ones with words to lose. */
export const openTabs = (
  openPlans: readonly string[],
  plans: readonly PlanSummary[],
  unsaved: ReadonlyMap<string, PlanSummary>,
): PlanSummary[] =>
  [...new Set([...openPlans, ...unsaved.keys()])].flatMap(
    (id) => plans.find((plan) => plan.id === id) ?? unsaved.get(id) ?? [],
  )
