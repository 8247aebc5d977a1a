/** What is derived from a document that is being written, kept out of the way of the keys. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'

/** Milliseconds after a key when its frame is painted, and the page has time for what follows from it. */
const quietMs = 40
/** Milliseconds after which those who never pause are told all the same. */
const longestMs = 400

export type Settled<T> = {
  /** The value as it was a moment ago: renders follow this one. */
  settled: T
  /** The value as it is; the same function always. */
  latest: () => T
  change: (next: T) => void
}

/** A value that changes with every key, and renders only once the keys have a pause. */
export function useSettled<T>(first: T): Settled<T> {
  const [settled, setSettled] = useState(first)
  const latest = useRef(first)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** When the oldest change that no render has seen was made; null when all were seen. */
  const since = useRef<number | null>(null)
  const change = useCallback((next: T) => {
    latest.current = next
    since.current ??= Date.now()
    clearTimeout(timer.current)
    const left = since.current + longestMs - Date.now()
    timer.current = setTimeout(
      () => {
        since.current = null
        startTransition(() => setSettled(latest.current))
      },
      Math.max(0, Math.min(quietMs, left)),
    )
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { settled, latest: useCallback(() => latest.current, []), change }
}
