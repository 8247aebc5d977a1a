import { useMedia } from '../ui/index.ts'

/** Whether the rail has room beside the list and the note: below 1,200 px that of the library opened wide is a menu. */
export const useRoomForRail = (): boolean => useMedia('(width >= 1200px)')
