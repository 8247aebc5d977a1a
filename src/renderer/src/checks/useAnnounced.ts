import { useEffect, useRef, useState } from 'react'

/** Milliseconds without a change after which one is taken to have paused. */
const pauseMs = 1500

/**
 * The words for a live region: what is true, once it has changed and the person has paused. Nothing is
 * said of how things were at first.
 * @param stirs changes with whatever the person does.
 */
export function useAnnounced(words: string, stirs: unknown): string {
  const [said, setSaid] = useState('')
  const last = useRef(words)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stir begins the pause anew.
  useEffect(() => {
    if (words === last.current) return
    const timer = setTimeout(() => {
      last.current = words
      setSaid(words)
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [words, stirs])
  return said
}
