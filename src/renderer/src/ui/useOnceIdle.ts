import { useEffect, useState } from 'react'

/** A page that is never at rest does what waits for it all the same, after so many milliseconds. */
const longestMs = 2000

let hasBeenIdle = false

/** Whether the page has had nothing to do since it began. What can wait begins then, and costs its start nothing. */
export function useOnceIdle(): boolean {
  const [isIdle, setIdle] = useState(hasBeenIdle)
  useEffect(() => {
    if (isIdle) return
    const asked = requestIdleCallback(
      () => {
        hasBeenIdle = true
        setIdle(true)
      },
      { timeout: longestMs },
    )
    return () => cancelIdleCallback(asked)
  }, [isIdle])
  return isIdle
}
