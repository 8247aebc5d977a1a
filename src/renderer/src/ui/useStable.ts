import { useCallback, useEffect, useRef } from 'react'

/**
 * A function that is the same at every render and does what the latest one does: for events, not for renders.
 * docs/decisions/093
 */
export function useStable<Given extends unknown[], Back>(
  act: (...given: Given) => Back,
): (...given: Given) => Back {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((...given) => latest.current(...given), [])
}
