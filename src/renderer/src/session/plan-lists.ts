/** The lists of plans in the cache, as the sessions need them. */
import { type QueryClient, QueryObserver } from '@tanstack/react-query'
import type { DeskClient } from '../desk/index.ts'
import type { PlanLists } from './sessions.ts'

/**
 * Milliseconds without a save after which the lists are read anew. What they say of a plan that is being
 * written in, its date, is looked at only when one has stopped.
 */
const quietMs = 2000

export function planLists(cache: QueryClient, { queries }: Pick<DeskClient, 'queries'>): PlanLists {
  const lists = (['open', 'archived'] as const).map((shelf) =>
    queries.plans.list.queryOptions({ input: { shelf } }),
  )
  const refresh = () => cache.invalidateQueries({ queryKey: queries.plans.list.key() })
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    find(id) {
      const all = lists.flatMap(({ queryKey }) => cache.getQueryData(queryKey) ?? [])
      return all.find((plan) => plan.id === id) ?? null
    },
    onListed(tell) {
      const stops = lists.map((options) =>
        new QueryObserver(cache, options).subscribe(({ data }) => {
          for (const plan of data ?? []) tell(plan)
        }),
      )
      return () => {
        for (const stop of stops) stop()
      }
    },
    saved() {
      // A save may have kept a version of what was there before.
      void cache.invalidateQueries({ queryKey: queries.versions.key() })
      // Who asks for a list from now on is told the truth at once.
      void cache.invalidateQueries({ queryKey: queries.plans.list.key(), refetchType: 'none' })
      clearTimeout(timer)
      timer = setTimeout(() => void refresh(), quietMs)
    },
    refresh,
  }
}
