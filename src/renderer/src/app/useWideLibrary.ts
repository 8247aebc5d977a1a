/** The library opened wide, in the place of the plan: whether it is, what it shows, and what is searched for in it. */
import { useCallback, useMemo, useState } from 'react'
import { isNote, type Shown } from '../notes/index.ts'

export type WideLibrary = {
  isOpen: boolean
  shown: Shown
  /** Opens it, at something if that is named. */
  open: (shown?: Shown) => void
  show: (shown: Shown) => void
  close: () => void
}

export function useWideLibrary(): WideLibrary {
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
  return useMemo(
    () => ({ isOpen, shown, open, show: setShown, close }),
    [isOpen, shown, open, close],
  )
}
