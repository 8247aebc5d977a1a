/** What the library pane shows: notes of a notebook or of all, or what a search found. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { Notebook, SnippetPlace } from '../../../shared/model/note.ts'
import { groupOf, readSearch } from '../../../shared/search/index.ts'
import { useDesk } from '../desk/index.ts'
import { groupsOfHits } from './groups.ts'
import { atFirst, latestFirst, reaching, stretchRows, withSnippets } from './stretches.ts'
import { useBrowsed } from './useBrowsed.ts'
import type { Sought } from './useFacets.ts'

/** The most a search gives. */
export const mostHits = 500

const noNotebooks: Notebook[] = []

/** Whatever is asked for: the notes of a notebook or of all, or what a search finds in them. */
export function useLibrary({ notebook: notebookId, words, used }: Sought) {
  const { queries } = useDesk()
  const list = useQuery(queries.library.notebooks.queryOptions())
  const notebooks = list.data ?? noNotebooks
  const shown = useMemo(
    () => (notebookId ? notebooks.filter(({ id }) => id === notebookId) : notebooks),
    [notebooks, notebookId],
  )
  // What was wanted of one notebook is not wanted of another.
  const [{ scope, wanted }, setWanted] = useState({ scope: notebookId, wanted: atFirst })
  if (scope !== notebookId) setWanted({ scope: notebookId, wanted: atFirst })
  const browsed = useBrowsed(shown, wanted)

  const isSearching = asksForAnything(words)
  const search = useQuery(
    queries.library.search.queryOptions({
      input: {
        words,
        limit: mostHits,
        ...(notebookId && { notebookId }),
        // Of a search that does not ask for it, nothing changes with what the plan uses.
        ...(used && asksForUse(words) && { used: [...used] }),
      },
      enabled: isSearching,
      placeholderData: keepPreviousData,
    }),
  )
  const hits = isSearching ? search.data : undefined
  const found = useMemo(() => hits && groupsOfHits(hits, notebooks), [hits, notebooks])

  const failed = [list, ...(isSearching ? [search] : [])].find((query) => query.error)
  return {
    notebooks,
    isEmpty: list.data?.length === 0,
    isSearching,
    isLarge: browsed.isLarge,
    groups: isSearching ? (found ?? []) : browsed.groups,
    /** What a search found; undefined while it has not yet answered. */
    hits,
    /** Whether what is shown is what was asked for, and not what was shown before that. */
    isUpToDate: !isSearching || (hits !== undefined && !search.isPlaceholderData),
    /** Nothing is there to show yet. */
    isLoading:
      list.isPending ||
      (isSearching ? !hits && !search.error : browsed.isLoading && browsed.groups.length === 0),
    /** All that was asked for is there. */
    isWhole: !list.isPending && !browsed.isLoading,
    hasMore: !isSearching && browsed.hasMore,
    error: failed?.error ?? (isSearching ? null : browsed.error),
    /** Loads further notes. */
    wantNotes: useCallback(
      () =>
        setWanted(({ scope, wanted }) => ({
          scope,
          wanted: { ...wanted, notes: wanted.notes + stretchRows },
        })),
      [],
    ),
    /** Loads all notes. */
    wantAllNotes: useCallback(
      () => setWanted(({ scope, wanted }) => ({ scope, wanted: { ...wanted, notes: Infinity } })),
      [],
    ),
    /** Loads so many snippets of a note. */
    wantSnippets: useCallback(
      (noteId: string, count: number) =>
        setWanted(({ scope, wanted }) => ({ scope, wanted: withSnippets(wanted, noteId, count) })),
      [],
    ),
    /** Loads what it takes to show a snippet among all notebooks. */
    reach: useCallback(
      (place: SnippetPlace) =>
        setWanted(({ scope, wanted }) => ({
          scope: null,
          wanted: reaching(place, latestFirst(notebooks), scope === null ? wanted : atFirst),
        })),
      [notebooks],
    ),
  }
}

/** Whether there is more in it than the beginning of a filter, which asks for nothing yet. */
function asksForAnything(typed: string): boolean {
  const { words, excluded, filters } = readSearch(typed)
  return words !== '' || excluded.length > 0 || filters.length > 0
}

const asksForUse = (typed: string): boolean =>
  readSearch(typed).filters.some((filter) => groupOf(filter) === 'use')
