/** Which rows of the list are chosen, and what is chosen once they have gone from it. */
import { type RefObject, useCallback, useMemo, useState } from 'react'
import type { Key } from 'react-aria-components'
import { useStable } from '../ui/index.ts'
import { allRows, chosenOf, type NoteGroup, neighbourOf, snippetsOfRows } from './groups.ts'

/**
 * @param withNotes whether notes are chosen too, and not only their snippets.
 * @param more whether there are notes that are not loaded, and what loads them.
 * @param onAlone told the row that is chosen alone.
 */
export function useChosenRows(
  groups: readonly NoteGroup[],
  pane: RefObject<HTMLElement | null>,
  withNotes: boolean,
  more: { hasMore: boolean; onAll: () => void },
  onAlone: (rowId: string) => void,
) {
  const [rows, setRows] = useState<ReadonlySet<Key>>(new Set())
  const [isTicking, setTicking] = useState(false)
  /** All is to be chosen once it is loaded: an act on all of it would else be on the first of it. */
  const [isAllComing, setAllComing] = useState(false)
  if (isAllComing && !more.hasMore) {
    setAllComing(false)
    setRows(allRows(groups, withNotes))
  }
  const chosen = useMemo(() => chosenOf(groups, rows, withNotes), [groups, rows, withNotes])
  const snippets = useMemo(
    () =>
      snippetsOfRows(groups, new Set([...chosen.notes, ...chosen.snippets].map(({ id }) => id))),
    [groups, chosen],
  )
  const count = chosen.notes.length + chosen.snippets.length
  const isChoosing = withNotes && isTicking && count > 0
  const select = useStable((next: ReadonlySet<Key>) => {
    setAllComing(false)
    setRows(next)
    const [only] = next
    if (next.size === 1 && !isChoosing) onAlone(String(only))
  })
  return {
    rows,
    select,
    selectAll: useStable(() => {
      setRows(allRows(groups, withNotes))
      // Without notes, only the snippets that are seen are chosen.
      if (!withNotes || !more.hasMore) return
      setAllComing(true)
      more.onAll()
    }),
    /** Chooses a row without being told of it. */
    mark: useCallback((rowId: string) => setRows(new Set([rowId])), []),
    /** Those that are chosen: a note stands for its snippets. */
    chosen,
    /** All the snippets they stand for, as far as they are loaded. */
    snippets,
    /** Whether rows are chosen one by one. */
    isChoosing,
    setChoosing: setTicking,
    selectNone: useCallback(() => {
      setTicking(false)
      setAllComing(false)
      setRows(new Set())
    }, []),
    /** Does something by which notes go from the list; the neighbour of those that did is chosen then. */
    leaving: useStable(async (noteIds: readonly string[], act: () => Promise<unknown>) => {
      const next = neighbourOf(groups, new Set(noteIds))
      if ((await act()) === null) return
      setTicking(false)
      if (next === null) return setRows(new Set())
      if (withNotes) select(new Set([next]))
      // What had the keyboard has gone with them.
      pane.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(next)}"]`)?.focus()
    }),
  }
}
