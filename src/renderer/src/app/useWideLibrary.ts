/** What stands in the place of the plan, the library opened wide or the sources: which does, what it shows, and what is searched for in it. */
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

/** The sources, in the place of the plan. */
export type SourcesPlace = {
  isOpen: boolean
  /** The one whose record is shown. */
  chosen: string | null
  /** Opens them, at one if it is named. */
  open: (chosen?: string) => void
  choose: (id: string | null) => void
  close: () => void
}

/** @param goBack puts the caret back into the plan. */
export function useWideLibrary(goBack: () => void) {
  const [place, setPlace] = useState<'plan' | 'library' | 'sources'>('plan')
  const isOpen = place === 'library'
  const [shown, setShown] = useState<Shown>(null)
  const open = useCallback((next?: Shown) => {
    setPlace('library')
    if (next !== undefined) setShown(next)
  }, [])
  const close = useCallback(() => {
    setPlace('plan')
    // The bin is looked into, and not gone on with.
    setShown((before) => (isNote(before) ? before : null))
  }, [])
  const wide = useMemo<WideLibrary>(
    () => ({ isOpen, shown, open, show: setShown, close }),
    [isOpen, shown, open, close],
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const sources = useMemo<SourcesPlace>(
    () => ({
      isOpen: place === 'sources',
      chosen,
      open(next) {
        setPlace('sources')
        if (next !== undefined) setChosen(next)
      },
      choose: setChosen,
      close,
    }),
    [place, chosen, close],
  )
  const noteId = isNote(shown) ? shown.noteId : null
  const noteShown = useMemo(() => (isOpen ? { noteId } : null), [isOpen, noteId])
  return {
    wide,
    sources,
    search: useLibrarySearch(),
    /** The note that stands beside the list; null where the list stands beside a plan. */
    noteShown,
    openNote: useStable((noteId: string, snippetId: string | null) => open({ noteId, snippetId })),
    goBackToPlan: useStable(() => {
      // What is hidden takes no caret.
      flushSync(close)
      goBack()
    }),
  }
}
