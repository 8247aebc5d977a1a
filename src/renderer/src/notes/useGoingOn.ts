/** A note that is written on as soon as it is there: what is typed until then is for it. docs/decisions/111 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Hold, holdKeys } from '../ui/index.ts'

/** Where in a note's words one goes on. */
export type CaretPlace = 'start' | 'end'

export type GoingOn = {
  /** Does what makes a note, and shows it. @returns whether one was made. */
  make: (at: CaretPlace, what: () => Promise<{ noteId: string } | null>) => Promise<boolean>
  /** Where one goes on in a note that is shown; null where nothing waits for it. */
  placeIn: (noteId: string) => CaretPlace | null
  /** Whether the keyboard is still wanted there, and the person has not gone elsewhere meanwhile. */
  isAwaited: () => boolean
  /** The keyboard is where one goes on, or the note is not shown. */
  end: () => void
}

/**
 * @param shownId the note that is shown; null where none is.
 * @param onMade shows a note, at once.
 */
export function useGoingOn(shownId: string | null, onMade: (noteId: string) => void): GoingOn {
  const [waiting, setWaiting] = useState<{ noteId: string; at: CaretPlace } | null>(null)
  const hold = useRef<Hold | null>(null)
  const end = useCallback(() => {
    hold.current?.give()
    hold.current = null
    setWaiting(null)
  }, [])
  // Another note was asked for before this one was there.
  useEffect(() => {
    if (waiting && waiting.noteId !== shownId) end()
  }, [waiting, shownId, end])
  useEffect(() => end, [end])
  const make = useCallback<GoingOn['make']>(
    async (at, what) => {
      hold.current ??= holdKeys()
      const made = await what()
      if (made) {
        setWaiting({ noteId: made.noteId, at })
        onMade(made.noteId)
      } else end()
      return made !== null
    },
    [onMade, end],
  )
  return useMemo(
    () => ({
      make,
      placeIn: (noteId) => (waiting?.noteId === noteId ? waiting.at : null),
      isAwaited: () => hold.current?.isOn() ?? false,
      end,
    }),
    [make, waiting, end],
  )
}
