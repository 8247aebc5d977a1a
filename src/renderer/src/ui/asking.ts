/** Whether any of the window's dialogs is open, for what has to wait until it is not. */
import { useSyncExternalStore } from 'react'

let open = 0
const listeners = new Set<() => void>()

function count(step: 1 | -1): void {
  open += step
  for (const listener of listeners) listener()
}

/** Counts a dialog among the open ones; gives what ends that, to be called once. */
export function asks(): () => void {
  count(1)
  return () => count(-1)
}

/** Whether one is open at this moment; `useIsAsking` says it to a render. */
export const isAsking = (): boolean => open > 0

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useIsAsking = (): boolean => useSyncExternalStore(subscribe, isAsking)
