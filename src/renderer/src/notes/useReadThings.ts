/** What was read out of a note's words, and which of it is open to be corrected: its words are marked meanwhile. */
import { useCallback, useMemo, useState } from 'react'
import type { Snippet } from '../../../shared/model/note.ts'
import { placesOf, type ReadThing, readThings, thingAt } from './read-things.ts'
import type { Stretch } from './useHighlights.ts'

export type ReadThings = {
  things: readonly ReadThing[]
  /** The id of the one that is open. */
  openId: string | null
  setOpen: (id: string | null) => void
}

const noStretches: readonly Stretch[] = []

/** @param body the words as they are written now. */
export function useReadThings(snippets: readonly Snippet[], body: string) {
  const [openId, setOpen] = useState<string | null>(null)
  const things = useMemo(() => readThings(snippets), [snippets])
  const open = things.find(({ id }) => id === openId)
  return {
    read: useMemo<ReadThings>(() => ({ things, openId, setOpen }), [things, openId]),
    marked: useMemo(() => (open ? placesOf(open, body) : noStretches), [open, body]),
    /** The words at this offset were pressed: what they say is opened, and what was open is closed. */
    openAt: useCallback(
      (at: number) => setOpen(thingAt(things, body, at)?.id ?? null),
      [things, body],
    ),
  }
}
