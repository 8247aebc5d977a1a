/** The plans that can be open in a tab: those at hand and those in the archive. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { PlanSummary } from '../../../shared/model/plan.ts'
import { useDesk } from '../desk/index.ts'

type Plans = readonly PlanSummary[]

const none: Plans = []

/**
 * Each shelf is fetched by itself, so a plan that moves from one to the other is on neither for a moment: it
 * counts as there until both are known. Its editor would else be closed, and its undo be gone.
 */
export function useOpenable(atHand: Plans = none, archived: Plans = none): Plans {
  const cache = useQueryClient()
  const { queries } = useDesk()
  const queryKey = queries.plans.list.key()
  const fresh = useMemo(() => [...atHand, ...archived], [atHand, archived])
  const [known, setKnown] = useState<Plans>(fresh)
  const missed = known.filter(({ id }) => !fresh.some((plan) => plan.id === id))
  const isHeld = missed.length > 0 && cache.isFetching({ queryKey }) > 0
  if (!isHeld && known !== fresh) setKnown(fresh)
  useEffect(() => {
    if (!isHeld) return
    return cache.getQueryCache().subscribe(() => {
      if (cache.isFetching({ queryKey }) === 0) setKnown(fresh)
    })
  }, [isHeld, cache, queryKey, fresh])
  return isHeld ? [...fresh, ...missed] : fresh
}
