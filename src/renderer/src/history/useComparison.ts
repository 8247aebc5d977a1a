/** What changed from one version of a plan to another, or to the plan as it is now. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PlanDocument } from '../../../shared/model/plan.ts'
import { describeSource } from '../../../shared/model/source-line.ts'
import { type Comparison, compare } from '../../../shared/plan/compare.ts'
import type { SayCites } from '../../../shared/plan/compare-words.ts'
import { useDesk } from '../desk/index.ts'

/** The plan as it is saved now, among the versions. */
export const now = 'now'

type Read = { document: PlanDocument | undefined; error: unknown }

/** The document of a version, or of the plan as it is saved. */
export function useDocumentOf(planId: string, side: string | null): Read {
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
  return { document: data?.document, error }
}

export function useComparison(before: Read, after: Read): Comparison | null {
  const sayCites = useSayCites()
  return useMemo(
    () =>
      before.document && after.document ? compare(before.document, after.document, sayCites) : null,
    [before.document, after.document, sayCites],
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
