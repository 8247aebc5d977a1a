/** What of the library is shown where it is narrowed to some kinds, periods or people. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useDesk } from '../desk/index.ts'
import { asQuery, type Chip, chipsOf, type Filter, passes } from './filters.ts'
import { groupsOfHits, type NoteGroup, narrowed } from './groups.ts'
import { mostHits, type useLibrary } from './useLibrary.ts'

export type Narrowed = {
  groups: readonly NoteGroup[]
  /** How many snippets a search found, or a filter left; null where neither is at work. */
  found: number | null
  chips: readonly Chip[]
  /** Whether more was found than is loaded, so that there may be more than is counted. */
  isCut: boolean
  isNarrowed: boolean
  /** Whether what is shown is of the words and filters that there are now. */
  isUpToDate: boolean
  setChosen: (chosen: readonly Filter[]) => void
}

/**
 * Of what is loaded whole, by looking through it. A search that finds more than it gives is asked again for what is
 * wanted of it. A large library that is only looked through cannot be counted, and is not narrowed.
 * @param words what was searched for, as `useLibrary` was asked.
 * @param uses where the plan uses each snippet.
 */
export function useNarrowed(
  { groups, hits, isSearching, isLarge, notebooks }: ReturnType<typeof useLibrary>,
  notebookId: string | null,
  words: string,
  uses: ReadonlyMap<string, string>,
): Narrowed {
  const { queries } = useDesk()
  const [kept, setChosen] = useState<readonly Filter[]>([])
  const canNarrow = isSearching ? hits !== undefined : !isLarge
  const chosen = canNarrow ? kept : none
  const isCut = isSearching && (hits?.length ?? 0) >= mostHits
  const isAsking = isCut && chosen.length > 0
  const only = useMemo(() => asQuery(chosen, uses), [chosen, uses])
  const asked = useQuery(
    queries.library.search.queryOptions({
      input: { words, limit: mostHits, only, ...(notebookId && { notebookId }) },
      enabled: isAsking,
      placeholderData: keepPreviousData,
    }),
  )
  const further = useMemo(
    // Until it is answered, and where it cannot be, what is loaded is looked through.
    () => (isAsking && asked.data ? groupsOfHits(asked.data, notebooks) : null),
    [isAsking, asked.data, notebooks],
  )
  const shown = useMemo(() => {
    if (chosen.length === 0) return groups
    return further ?? narrowed(groups, (snippet) => passes(chosen, snippet, uses))
  }, [chosen, groups, further, uses])
  const chips = useMemo(() => {
    if (!canNarrow) return []
    const there = [...groups, ...(further ?? [])].flatMap(({ snippets }) => snippets)
    return chipsOf([...new Map(there.map((each) => [each.id, each])).values()], chosen, uses)
  }, [canNarrow, groups, further, chosen, uses])
  const count = useMemo(
    () => shown.reduce((sum, { snippets }) => sum + snippets.length, 0),
    [shown],
  )
  return {
    groups: shown,
    found: chosen.length > 0 ? count : (hits?.length ?? null),
    chips,
    isCut,
    isNarrowed: chosen.length > 0,
    isUpToDate: !isAsking || (!asked.isPending && !asked.isPlaceholderData),
    setChosen,
  }
}

const none: readonly Filter[] = []
