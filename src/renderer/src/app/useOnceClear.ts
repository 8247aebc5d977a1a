import { useCallback, useEffect, useState } from 'react'
import { isAsking, useIsAsking } from '../ui/index.ts'

/**
 * Does what came from outside the window once nothing is in the way: it is ready and no dialog is open.
 * Until then it waits; then one after the other, each when the dialog of the one before is closed.
 */
export function useOnceClear(isReady: boolean): (act: () => void) => void {
  const isBusy = useIsAsking()
  const [waiting, setWaiting] = useState<readonly (() => void)[]>([])
  useEffect(() => {
    const [next, ...rest] = waiting
    // Asked anew, because a dialog may have opened since this was rendered.
    if (!next || !isReady || isBusy || isAsking()) return
    setWaiting(rest)
    next()
  }, [waiting, isReady, isBusy])
  return useCallback((act) => setWaiting((before) => [...before, act]), [])
}
