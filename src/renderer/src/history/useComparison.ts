/** What changed from one version of a plan to another, or to the plan as it is now. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { describeSource } from '../../../shared/model/source-line.ts'
import { comparePlans, type PlanComparison, type PlanState } from '../../../shared/plan/compare.ts'
import type { SayCites } from '../../../shared/plan/compare-words.ts'
import { useDesk } from '../desk/index.ts'

/** The plan as it is saved now, among the versions. */
export const now = 'now'

type Read = { state: PlanState | undefined; error: unknown }

/** What a version was, or what the plan is as it is saved. */
export function useStateOf(planId: string, side: string | null): Read {
  const { queries } = useDesk()
  const plan = useQuery(
    queries.plans.read.queryOptions({ input: { id: planId }, enabled: side === now, gcTime: 0 }),
  )
  const version = useQuery(
    queries.versions.read.queryOptions({
      input: { id: side ?? '' },
      enabled: side !== null && side !== now,
    }),
  )
  const { data, error } = side === now ? plan : version
  return { state: data, error }
}

export function useComparison(before: Read, after: Read): PlanComparison | null {
  const sayCites = useSayCites()
  return useMemo(
    () => (before.state && after.state ? comparePlans(before.state, after.state, sayCites) : null),
    [before.state, after.state, sayCites],
  )
}

function useSayCites(): SayCites {
  const { queries } = useDesk()
  const { data: sources } = useQuery(queries.sources.list.queryOptions())
  return useMemo(() => {
    const byId = new Map(sources?.map((source) => [source.id, describeSource(source)]))
    return (cites) =>
      `[${cites
        .map(({ sourceId, locator }) =>
          [byId.get(sourceId) ?? 'a source that was deleted', locator].filter(Boolean).join(', '),
        )
        .join('; ')}]`
  }, [sources])
}
