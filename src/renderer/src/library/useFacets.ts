/** What there is in the result of a search, counted. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Facets } from '../../../shared/contract-library.ts'
import { useDesk } from '../desk/index.ts'
import { type PlanSession, useUsedIn } from '../session/index.ts'

export type Sought = {
  words: string
  /** Null for all. */
  notebook: string | null
  /** The snippets of the plan that is open; null without one. */
  used: readonly string[] | null
}

/** What is counted; undefined until it is, and where nothing is asked for. */
export function useFacets({ words, notebook, used }: Sought, isAsked = true): Facets | undefined {
  const { queries } = useDesk()
  return useQuery(
    queries.library.facets.queryOptions({
      input: { words, ...(notebook && { notebookId: notebook }), ...(used && { used: [...used] }) },
      enabled: isAsked,
      placeholderData: keepPreviousData,
    }),
  ).data
}

/** More than a plan has; as many as a search is told of. */
const mostUsed = 10_000

/** The snippets that the open plan uses, in an order that does not change with theirs; null without a plan. */
export function useUsedHere(session: PlanSession | null): readonly string[] | null {
  const usedIn = useUsedIn(session)
  return useMemo(
    () => (session ? [...usedIn.keys()].sort().slice(0, mostUsed) : null),
    [session, usedIn],
  )
}
