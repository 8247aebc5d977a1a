/** Whether snippets are being dragged by keyboard or screen reader just now, anywhere in the window. */
import { useSyncExternalStore } from 'react'

let isOn = false
const listeners = new Set<() => void>()

/** Told by where such a drag begins, when it begins and when it ends. */
export function noteKeyboardDrag(isDragging: boolean): void {
  if (isOn === isDragging) return
  isOn = isDragging
  for (const listener of listeners) listener()
}

export const useKeyboardDrag = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      listeners.add(onChange)
      return () => void listeners.delete(onChange)
    },
    () => isOn,
  )
