/** Which branches of the map are folded, kept for each plan on this computer. */
import { useMemo } from 'react'
import type { Id } from '../../../../shared/model/ids.ts'
import { usePlanView } from '../../settings/index.ts'
import { useStable } from '../../ui/index.ts'

export type Folded = {
  ids: ReadonlySet<Id>
  fold: (ids: readonly Id[], isFolded: boolean) => void
}

/** The most that is kept of one plan. */
const most = 2_000

export function useFolded(planId: Id): Folded {
  const { looked, lookAt } = usePlanView(planId)
  const kept = looked.own?.map
  const ids = useMemo(() => new Set(foldedIn(kept)), [kept])
  const fold = useStable((changed: readonly Id[], isFolded: boolean) => {
    const others = [...ids].filter((id) => !changed.includes(id))
    const folded = isFolded ? [...changed, ...others] : others
    lookAt({ own: { ...looked.own, map: { folded: folded.slice(0, most) } } })
  })
  return { ids, fold }
}

/** What is kept may be of another version of the app: what is not as expected is as nothing. */
function foldedIn(kept: unknown): string[] {
  if (typeof kept !== 'object' || kept === null || !('folded' in kept)) return []
  const { folded } = kept
  return Array.isArray(folded) ? folded.filter((id) => typeof id === 'string') : []
}
