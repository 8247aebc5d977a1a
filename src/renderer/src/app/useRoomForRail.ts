import { useSyncExternalStore } from 'react'

/** Below 1,200 px the rail of the library opened wide is a menu. */
const list = matchMedia('(width >= 1200px)')
const subscribe = (listener: () => void) => {
  list.addEventListener('change', listener)
  return () => list.removeEventListener('change', listener)
}

/** Whether the rail has room beside the list and the note. */
export const useRoomForRail = (): boolean => useSyncExternalStore(subscribe, () => list.matches)
