/** Rows of the outline are dragged to where they are to stand, by pointer or by keys. */
import { useRef } from 'react'
import { type DropTarget, type Key, useDragAndDrop } from 'react-aria-components'
import { moveBeside, type PlaceBeside, placeBeside } from '../editor/index.ts'
import type { PlanSession } from '../session/index.ts'

/** Of this window alone: what is dragged out of the outline is taken nowhere else. */
const rowType = 'application/x-linchpin-outline-row'

const sides = { before: 'before', after: 'after', on: 'inside' } as const

function placeIn(target: DropTarget): PlaceBeside | null {
  return target.type === 'item'
    ? { row: String(target.key), side: sides[target.dropPosition] }
    : null
}

export function useOutlineDrag({ editor }: PlanSession) {
  const dragged = useRef<Key | null>(null)
  const { dragAndDropHooks } = useDragAndDrop({
    acceptedDragTypes: [rowType],
    getItems: (keys) => [...keys].map((key) => ({ [rowType]: String(key) })),
    onDragStart: ({ keys }) => {
      dragged.current = [...keys][0] ?? null
    },
    onDragEnd: () => {
      dragged.current = null
    },
    getDropOperation: (target) =>
      dragged.current !== null && placeFor(dragged.current, target) ? 'move' : 'cancel',
    onMove({ keys, target }) {
      for (const key of keys) {
        const place = placeFor(key, target)
        if (place) moveBeside(editor, String(key), place)
      }
    },
  })
  return dragAndDropHooks

  /** Where a row would come to stand; null where it may not, or stands already. */
  function placeFor(key: Key, target: DropTarget) {
    const to = placeIn(target)
    return to && placeBeside(editor, String(key), to)
  }
}
