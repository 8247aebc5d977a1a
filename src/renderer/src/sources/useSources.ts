/** The sources, each with a line that says it. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Source, UnreadableSource } from '../../../shared/model/source.ts'
import { describeSource } from '../../../shared/model/source-line.ts'
import { useDesk } from '../desk/index.ts'

export type DescribedSource = { source: Source; says: string }

/** Those that are damaged in the library: what cites them cites nothing. */
export function useUnreadableSources(): readonly UnreadableSource[] {
  const { queries } = useDesk()
  return useQuery(queries.sources.unreadable.queryOptions()).data ?? []
}

/** In the alphabetical order of their lines. */
export function useSources() {
  const { queries } = useDesk()
  const { data, isPending, error, refetch } = useQuery(queries.sources.list.queryOptions())
  const sources = useMemo(
    () =>
      (data ?? [])
        .map((source): DescribedSource => ({ source, says: describeSource(source) }))
        .sort((one, other) => one.says.localeCompare(other.says)),
    [data],
  )
  return { sources, isLoading: isPending, error, retry: refetch }
}
