/** Which rows of the list are chosen, and what is chosen once they have gone from it. */
import { type RefObject, useCallback, useMemo, useState } from 'react'
import type { Key } from 'react-aria-components'
import { useStable } from '../ui/index.ts'
import { chosenOf, type NoteGroup, neighbourOf, snippetsOfRows } from './groups.ts'

/**
 * @param withNotes whether notes are chosen too, and not only their snippets.
 * @param onAlone told the row that is chosen alone.
 */
export function useChosenRows(
  groups: readonly NoteGroup[],
  pane: RefObject<HTMLElement | null>,
  withNotes: boolean,
  onAlone: (rowId: string) => void,
) {
  const [rows, setRows] = useState<ReadonlySet<Key>>(new Set())
  const [isTicking, setTicking] = useState(false)
  const chosen = useMemo(() => chosenOf(groups, rows, withNotes), [groups, rows, withNotes])
  const snippets = useMemo(
    () =>
      snippetsOfRows(groups, new Set([...chosen.notes, ...chosen.snippets].map(({ id }) => id))),
    [groups, chosen],
  )
  const count = chosen.notes.length + chosen.snippets.length
  const isChoosing = withNotes && isTicking && count > 0
  const select = useStable((next: ReadonlySet<Key>) => {
    setRows(next)
    const [only] = next
    if (next.size === 1 && !isChoosing) onAlone(String(only))
  })
  return {
    rows,
    select,
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
