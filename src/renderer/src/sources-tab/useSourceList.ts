/** The sources as they are looked through: what is filtered, searched and sorted by, and what there is of it. */
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import type { PrintedFields } from '../../../shared/plan/printed-fields.ts'
import { useDesk } from '../desk/index.ts'
import { useDebounced } from '../ui/index.ts'
import { counts, type Filters, found, noFilters, rowsOf, type Sort, sorted } from './list-rows.ts'

export type SourceList = ReturnType<typeof useSourceList>

const none: readonly never[] = []

/** @param printed what the style prints that is cited in. */
export function useSourceList(printed: PrintedFields) {
  const { queries } = useDesk()
  const listed = useQuery(queries.sources.list.queryOptions())
  const cited = useQuery(queries.sources.cited.queryOptions()).data ?? none
  const sources = useDeferredValue(listed.data ?? none)
  const [filters, setFilters] = useState<Filters>(noFilters)
  const [typed, setTyped] = useState('')
  const [sort, setSort] = useState<Sort>({ column: 'author', direction: 'ascending' })
  const rested = useDebounced(typed, 80)
  const rows = useMemo(() => rowsOf(sources, cited, printed), [sources, cited, printed])
  const shown = useMemo(
    () => sorted(found(rows, filters, rested), sort),
    [rows, filters, rested, sort],
  )
  return {
    sources: listed.data ?? none,
    isLoading: listed.isPending,
    error: listed.error,
    retry: () => void listed.refetch(),
    /** All of them. */
    rows,
    /** Those that are found, in their order. */
    shown,
    counts: useMemo(() => counts(rows), [rows]),
    filters,
    setFilters,
    typed,
    setTyped,
    sort,
    setSort,
  }
}
