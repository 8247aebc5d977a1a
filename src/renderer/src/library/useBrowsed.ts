/** The notes that are looked through: all of them at once, or of a large library as much as is wanted. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Notebook, NoteHead, Snippet } from '../../../shared/model/note.ts'
import { useDesk } from '../desk/index.ts'
import { eachOnce, groupsOfHeads, groupsOfNotes, type NoteGroup } from './groups.ts'
import { latestFirst, mostWhole, stretchesOf, stretchRows, type Wanted } from './stretches.ts'

export type Browsed = {
  groups: NoteGroup[]
  /** Whether the library is so large that it comes in stretches. */
  isLarge: boolean
  /** Whether there are further notes. */
  hasMore: boolean
  /** Whether anything asked for has not come yet. */
  isLoading: boolean
  error: Error | null
}

type Loaded<Row> = { rows: Row[]; isLoading: boolean; error: Error | null }

const flatten = <Row>(
  results: readonly { data: Row[] | undefined; error: Error | null }[],
): Loaded<Row> => ({
  rows: results.flatMap(({ data }) => data ?? []),
  isLoading: results.some(({ data, error }) => !data && !error),
  error: results.find(({ error }) => error)?.error ?? null,
})

/** @param notebooks those to be shown. */
export function useBrowsed(notebooks: readonly Notebook[], wanted: Wanted): Browsed {
  const { queries } = useDesk()
  const inOrder = useMemo(() => latestFirst(notebooks), [notebooks])
  const total = (count: (notebook: Notebook) => number) =>
    inOrder.reduce((sum, notebook) => sum + count(notebook), 0)
  const isLarge = total(({ snippets }) => snippets) > mostWhole

  const whole = useQueries({
    queries: (isLarge ? [] : inOrder).map(({ id }) =>
      queries.library.notes.queryOptions({ input: { notebookId: id } }),
    ),
    combine: flatten,
  })
  const heads = useQueries({
    queries: (isLarge ? stretchesOf(inOrder, wanted.notes) : []).map((stretch) =>
      queries.library.heads.queryOptions({ input: stretch }),
    ),
    combine: flatten<NoteHead>,
  })
  const snippets = useQueries({
    queries: (isLarge ? [...wanted.snippets] : []).flatMap(([noteId, count]) =>
      Array.from({ length: count / stretchRows }, (_, at) =>
        queries.library.snippets.queryOptions({
          input: { noteId, from: at * stretchRows, limit: stretchRows },
        }),
      ),
    ),
    combine: flatten<Snippet>,
  })

  const groups = useMemo(
    () =>
      eachOnce(
        isLarge
          ? groupsOfHeads(heads.rows, snippets.rows, inOrder)
          : groupsOfNotes(whole.rows, inOrder),
      ),
    [isLarge, heads.rows, snippets.rows, whole.rows, inOrder],
  )
  const parts = isLarge ? [heads, snippets] : [whole]
  return {
    groups,
    isLarge,
    hasMore: isLarge && heads.rows.length < total(({ notes }) => notes),
    isLoading: parts.some(({ isLoading }) => isLoading),
    error: parts.find(({ error }) => error)?.error ?? null,
  }
}
