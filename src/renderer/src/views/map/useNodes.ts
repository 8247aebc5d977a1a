/** The cards to be drawn, as nodes of the canvas; one that shows the same stays the same object. */
import { useMemo, useRef } from 'react'
import type { CardNode, NodeData } from './cards/MapNode.tsx'
import { type Band, touches } from './layout/band.ts'
import type { Box, Boxes } from './layout/layout.ts'
import type { MapItem } from './model/items.ts'
import type { Landing } from './useMapDrag.ts'

export type Editing = { item: string; line: number }

type Shown = {
  items: readonly MapItem[]
  boxes: Boxes
  band: Band
  active: string
  editing: Editing | null
  landing: Landing | null
}

export function useNodes({ items, boxes, band, active, editing, landing }: Shown): CardNode[] {
  const kept = useRef<ReadonlyMap<string, CardNode>>(new Map())
  return useMemo(() => {
    const before = kept.current
    const nodes = items.flatMap((item) => {
      const box = boxes.get(item.id)
      // What the keyboard is on stays on the page, wherever the map is panned to.
      const isShown = box && (item.id === active || touches(box, band))
      if (!isShown) return []
      const data: NodeData = {
        item,
        isActive: item.id === active,
        editing: editing?.item === item.id ? editing.line : null,
        landing: landing?.item === item.id ? landing.side : null,
      }
      const known = before.get(item.id)
      return [known && isSame(known, data, box) ? known : nodeOf(data, box)]
    })
    kept.current = new Map(nodes.map((node) => [node.id, node]))
    return nodes
  }, [items, boxes, band, active, editing, landing])
}

function isSame({ data, position, width, height }: CardNode, now: NodeData, box: Box): boolean {
  return (
    position.x === box.x &&
    position.y === box.y &&
    width === box.width &&
    height === box.height &&
    data.item === now.item &&
    data.isActive === now.isActive &&
    data.editing === now.editing &&
    data.landing === now.landing
  )
}

/** What the canvas hears nothing of it would keep from the pointer. */
const heard = { pointerEvents: 'all' } as const

const nodeOf = (data: NodeData, { x, y, width, height }: Box): CardNode => ({
  id: data.item.id,
  type: 'card',
  position: { x, y },
  width,
  height,
  // It takes no part in the canvas's own keys and drags: the tree has its own.
  draggable: false,
  selectable: false,
  connectable: false,
  focusable: false,
  className: 'nopan',
  style: heard,
  zIndex: data.isActive ? 1 : 0,
  domAttributes: { 'aria-roledescription': undefined, 'aria-describedby': undefined },
  data,
})
