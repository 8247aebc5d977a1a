/** Several rows chosen one by one: Space begins it, and arrows then go from row to row and change nothing. */
import type { KeyboardEvent, PointerEvent } from 'react'
import type { Key } from 'react-aria-components'
import { flushSync } from 'react-dom'
import { rowAt } from './row-at.ts'

type ChoosingProps = {
  rows: ReadonlySet<Key>
  select: (rowIds: ReadonlySet<Key>) => void
  isChoosing: boolean
  setChoosing: (isChoosing: boolean) => void
}

/**
 * A list that chooses what it comes to ("replace") has no plain key for choosing one more: React Aria's is Ctrl and
 * Space, which few people know and input methods take. So Space makes it a list that ticks rows ("toggle"), until a
 * plain press or Esc ends that.
 * @returns what hears keys and presses on their way down to the list.
 */
export function useChoosing({ rows, select, isChoosing, setChoosing }: ChoosingProps) {
  return {
    onKey(event: KeyboardEvent) {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event
      if (ctrlKey || metaKey || altKey || shiftKey || event.nativeEvent.isComposing) return
      // A button of the row has its own use for these keys.
      const row = (target as Element).getAttribute('role') === 'row' ? rowAt(target) : null
      if (row === null) return
      const isEnd = key === 'Escape' && (isChoosing || rows.size > 1)
      const isBegun = key === ' ' && !isChoosing
      if (!isEnd && !isBegun) return
      event.preventDefault()
      event.stopPropagation()
      flushSync(() => setChoosing(isBegun))
      select(new Set(isBegun ? [...rows, row] : [row]))
    },
    onPointer({ target, pointerType, ctrlKey, metaKey, shiftKey }: PointerEvent) {
      // A finger has no Ctrl to hold: its presses go on ticking rows.
      const isPlain = pointerType !== 'touch' && !ctrlKey && !metaKey && !shiftKey
      if (!isChoosing || !isPlain || rowAt(target) === null) return
      // The list answers this very press, as one that chooses a row alone.
      if (!(target as Element).closest('button')) flushSync(() => setChoosing(false))
    },
  }
}
