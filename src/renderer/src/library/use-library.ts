/** What the library pane shows: notes of a notebook or of all, or what a search found. */
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Note, Notebook } from '../../../shared/model/note.ts'
import { useDesk } from '../desk/index.ts'
import { groupsOfHits, groupsOfNotes } from './groups.ts'

/** With all notebooks shown, the latest are loaded up to this many snippets; a choice shows the rest. */
const mostSnippets = 20_000
/** The most a search gives. */
export const mostHits = 500

const noNotebooks: Notebook[] = []

/** The notebooks to load when all are shown: the latest first, as many as fit. */
export function notebooksToLoad(notebooks: readonly Notebook[], most = mostSnippets): Notebook[] {
  let room = most
  const latest = [...notebooks].sort((one, other) => other.updated.localeCompare(one.updated))
  return latest.filter(({ snippets }) => {
    const fits = snippets <= room
    if (fits) room -= snippets
    return fits
  })
}

const flatten = (results: { data: Note[] | undefined; error: Error | null }[]) => ({
  notes: results.flatMap(({ data }) => data ?? []),
  isLoading: results.some(({ data, error }) => !data && !error),
  error: results.find(({ error }) => error)?.error ?? null,
})

/** @param notebookId the notebook chosen; null for all. @param words what is searched for, as typed. */
export function useLibrary(notebookId: string | null, words: string) {
  const { queries } = useDesk()
  const list = useQuery(queries.library.notebooks.queryOptions())
  const notebooks = list.data ?? noNotebooks
  const loaded = useMemo(() => {
    if (notebookId) return notebooks.filter(({ id }) => id === notebookId)
    return notebooks.length === 1 ? notebooks : notebooksToLoad(notebooks)
  }, [notebooks, notebookId])
  const { notes, isLoading, error } = useQueries({
    queries: loaded.map(({ id }) =>
      queries.library.notes.queryOptions({ input: { notebookId: id } }),
    ),
    combine: flatten,
  })
  const browsed = useMemo(() => groupsOfNotes(notes, notebooks), [notes, notebooks])

  const isSearching = words.trim() !== ''
  const search = useQuery(
    queries.library.search.queryOptions({
      input: { words, limit: mostHits, ...(notebookId && { notebookId }) },
      enabled: isSearching,
      placeholderData: keepPreviousData,
    }),
  )
  const hits = isSearching ? search.data : undefined
  const known = useMemo(() => new Map(browsed.map((note) => [note.id, note])), [browsed])
  const unknown = useMemo(
    () => (hits ?? []).filter(({ noteId }) => !known.has(noteId)).map((hit) => hit.snippetId),
    [hits, known],
  )
  const cites = useQuery(
    queries.library.citesOf.queryOptions({
      input: { snippetIds: unknown },
      enabled: unknown.length > 0 && !isLoading,
    }),
  )
  const found = useMemo(
    () => hits && groupsOfHits(hits, known, cites.data ?? {}),
    [hits, known, cites.data],
  )

  const failed = [list, ...(isSearching ? [search] : [])].find((query) => query.error)
  return {
    notebooks,
    isEmpty: list.data?.length === 0,
    isSearching,
    groups: isSearching ? (found ?? []) : browsed,
    /** How many snippets a search found; null while it has not yet answered. */
    found: hits ? hits.length : null,
    /** Nothing is there to show yet. */
    isLoading:
      list.isPending || (isSearching ? !hits && !search.error : isLoading && notes.length === 0),
    /** Every note that will be shown is there. */
    isWhole: !list.isPending && !isLoading,
    /** Notebooks left out because all together are too many; they show when chosen. */
    leftOut: notebookId || isSearching ? [] : notebooks.filter((one) => !loaded.includes(one)),
    error: failed?.error ?? (isSearching ? null : error),
  }
}
