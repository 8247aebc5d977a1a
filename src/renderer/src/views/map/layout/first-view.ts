import type { Columns } from './columns.ts'
import type { Size } from './layout.ts'
import { leastZoom, mostZoom } from './zoom.ts'

/** As wide as the frame, the sections and the claims together are read without panning. */
const narrow = 720
const margin = 16

/** The whole map, in the middle; or from its top as much of it as there is room for, where it cannot be made so small. */
export function viewOfWhole(room: Size, size: Size): { x: number; y: number; zoom: number } {
  const fitting = Math.min(room.width / size.width, room.height / size.height)
  const zoom = Math.max(leastZoom, Math.min(mostZoom, fitting))
  const middle = (most: number, whole: number) => Math.max(0, (most - whole * zoom) / 2)
  return { x: middle(room.width, size.width), y: middle(room.height, size.height), zoom }
}

export const isNarrow = ({ width }: Size): boolean => width < narrow

/** Where the map is shown from at first: from its beginning, or where there is little room, fitted to its claims. */
export function firstView(
  room: Size,
  { claims }: Columns,
): Size & { x: number; y: number; zoom: number } {
  if (!isNarrow(room)) return { ...room, x: 0, y: 0, zoom: 1 }
  const zoom = Math.min(1, (room.width - 2 * margin) / claims.width)
  return { ...room, x: margin - claims.x * zoom, y: 0, zoom }
}
