/** What a key does to the note of a row, and the keys that hold for all of a preview. */
import { actionOf } from '../../../../shared/actions/index.ts'
import type { Work } from './useWork.ts'

/** As the keys are shown, in the order they are shown in. */
export const rowKeys = {
  take: 'Space',
  rename: 'F2',
  merge: 'M',
  split: 'S',
  text: 'T',
  leaveOut: 'Del',
} as const

const acts: Readonly<Record<string, (work: Work, id: string) => void>> = {
  [rowKeys.rename]: (work, id) => work.begin('rename', id),
  [rowKeys.merge]: (work, id) => work.merge(id),
  [rowKeys.split]: (work, id) => work.begin('split', id),
  [rowKeys.text]: (work, id) => work.readAsText(id),
  [rowKeys.leaveOut]: (work, id) => work.leaveOut(id),
}

/** @param key as an event names it. */
export const actOfKey = (key: string): ((work: Work, id: string) => void) | undefined =>
  acts[
    key === 'Delete' || key === 'Backspace'
      ? rowKeys.leaveOut
      : key.length === 1
        ? key.toUpperCase()
        : key
  ]

const keysOf = (id: 'undo' | 'redo'): string => {
  const { keys } = actionOf(id)
  return typeof keys === 'string' ? keys : ''
}
export const undoKeys = keysOf('undo')
export const redoKeys = keysOf('redo')
