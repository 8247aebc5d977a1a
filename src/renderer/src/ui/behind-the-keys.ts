/** Where keys come faster than the page is done with them, what follows is shown all the same, after so many milliseconds. */
const longestMs = 300

/**
 * Does something behind the keys, in a task of its own: what follows from a long document takes some
 * milliseconds here and there, and a key pressed meanwhile should wait for one of them and not for all. What is
 * asked for again before it was done is done once, so that a slow machine skips what nobody could have read.
 */
export function behindTheKeys(act: () => void): () => void {
  let isAsked = false
  const now = () => {
    isAsked = false
    act()
  }
  return () => {
    if (isAsked) return
    isAsked = true
    if ('requestIdleCallback' in globalThis) requestIdleCallback(now, { timeout: longestMs })
    else setTimeout(now)
  }
}
