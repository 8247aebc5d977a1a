/** The library opened wide, in the place of the plan: whether it is, what it shows, and what is searched for in it. */
import { useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLibrarySearch } from '../library/index.ts'
import { isNote, type Shown } from '../notes/index.ts'
import { useStable } from '../ui/index.ts'

export type WideLibrary = {
  isOpen: boolean
  shown: Shown
  /** Opens it, at something if that is named. */
  open: (shown?: Shown) => void
  show: (shown: Shown) => void
  close: () => void
}

/** @param goBack puts the caret back into the plan. */
export function useWideLibrary(goBack: () => void) {
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState<Shown>(null)
  const open = useCallback((next?: Shown) => {
    setOpen(true)
    if (next !== undefined) setShown(next)
  }, [])
  const close = useCallback(() => {
    setOpen(false)
    // The bin is looked into, and not gone on with.
    setShown((before) => (isNote(before) ? before : null))
  }, [])
  const wide = useMemo<WideLibrary>(
    () => ({ isOpen, shown, open, show: setShown, close }),
    [isOpen, shown, open, close],
  )
  const noteId = isNote(shown) ? shown.noteId : null
  const noteShown = useMemo(() => (isOpen ? { noteId } : null), [isOpen, noteId])
  return {
    wide,
    search: useLibrarySearch(),
    /** The note that stands beside the list; null where the list stands beside a plan. */
    noteShown,
    openNote: useStable((noteId: string, snippetId: string | null) => open({ noteId, snippetId })),
    closeLibrary: useStable(() => {
      // What is hidden takes no caret.
      flushSync(close)
      goBack()
    }),
  }
}
