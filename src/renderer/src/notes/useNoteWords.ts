/** The words of a note while they are written: saved by themselves, and never lost to what comes from elsewhere. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { NotePage } from '../../../shared/contract-library.ts'
import { useActsDone } from '../library/index.ts'

/** As plans are saved: so long after the last key. */
const quietMs = 400
/** So long after a saving that failed. */
const againMs = 5000

type Words = { heading: string; body: string }

export type NoteWords = Words & {
  setHeading: (heading: string) => void
  setBody: (body: string) => void
  /** Whether there are words that are not saved. */
  isUnsaved: boolean
  /** Saves now what is not saved; false where that failed, which is told. */
  save: () => Promise<boolean>
  /** Changes each time words come in from elsewhere, so that what shows them is made anew. */
  version: number
}

export function useNoteWords(note: NotePage): NoteWords {
  const { act } = useActsDone()
  const [words, setWords] = useState<Words>({ heading: note.heading, body: note.body })
  const [version, setVersion] = useState(0)
  /** What the library has, as far as it is known here. */
  const held = useRef<Words>({ heading: note.heading, body: note.body })
  const latest = useRef(words)
  const saving = useRef<Promise<boolean>>(Promise.resolve(true))
  const running = useRef(0)
  const [isUnsaved, setUnsaved] = useState(false)
  /** How often saving has failed since the last key. */
  const [tries, setTries] = useState(0)

  // Words from elsewhere are taken in where nothing is being written here; what is, is saved over them.
  useEffect(() => {
    const { heading, body } = note
    // A heading is kept without the blanks at its ends, which are still being written here.
    const isNews = heading.trim() !== held.current.heading.trim() || body !== held.current.body
    const isWritten =
      running.current > 0 ||
      latest.current.heading !== held.current.heading ||
      latest.current.body !== held.current.body
    if (!isNews || isWritten) return
    held.current = { heading, body }
    latest.current = { heading, body }
    setWords({ heading, body })
    setVersion((before) => before + 1)
  }, [note])

  const save = useCallback((): Promise<boolean> => {
    saving.current = saving.current.then(async () => {
      const { heading, body } = latest.current
      const changed = {
        ...(heading !== held.current.heading && { heading }),
        ...(body !== held.current.body && { body }),
      }
      if (Object.keys(changed).length === 0) return true
      const before = held.current
      held.current = { heading, body }
      running.current += 1
      const done = await act((library) => library.editNote({ noteId: note.id, ...changed }), {
        isQuiet: true,
        follows: `words of ${note.id}`,
      })
      running.current -= 1
      if (!done) {
        // What could not be saved stays here, and is tried again.
        held.current = before
        setTries((tries) => tries + 1)
        return false
      }
      if (latest.current.heading === heading && latest.current.body === body) setUnsaved(false)
      return true
    })
    return saving.current
  }, [act, note.id])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each key puts it off.
  useEffect(() => {
    if (!isUnsaved) return
    const timer = setTimeout(() => void save(), tries === 0 ? quietMs : againMs)
    return () => clearTimeout(timer)
  }, [words, isUnsaved, save, tries])
  useEffect(() => () => void save(), [save])

  const change = useCallback((part: Partial<Words>) => {
    latest.current = { ...latest.current, ...part }
    setWords(latest.current)
    setTries(0)
    setUnsaved(true)
  }, [])
  return {
    ...words,
    setHeading: useCallback((heading) => change({ heading }), [change]),
    setBody: useCallback((body) => change({ body }), [change]),
    isUnsaved,
    save,
    version,
  }
}
