/** The part of the map that is drawn: what is in view, and as much around it as to pan a while in it. */
import type { Box } from './layout.ts'

export type Band = { left: number; right: number; top: number; bottom: number }
/** What of the map is in view: where its origin is on the screen, in CSS pixels, and how large it is drawn. */
export type View = { x: number; y: number; zoom: number; width: number; height: number }

/** How much around the view is drawn, and how much of that there must be left, in CSS pixels of the screen. */
const [around, least] = [480, 340]

/** What is in view, as a part of the map. */
export const inView = ({ x, y, zoom, width, height }: View): Band => ({
  left: -x / zoom,
  right: (width - x) / zoom,
  top: -y / zoom,
  bottom: (height - y) / zoom,
})

/** The band to draw for a view. */
export function bandFor(view: View): Band {
  const { left, right, top, bottom } = inView(view)
  const more = around / view.zoom
  return { left: left - more, right: right + more, top: top - more, bottom: bottom + more }
}

/**
 * Whether a band still does for a view: all of it is in there with a little around it, and it is not far more than
 * is needed. A little is drawn anew often, rather than much at once, so that no frame waits for it.
 */
export function isWithin(view: View, band: Band): boolean {
  const now = inView(view)
  const spare = least / view.zoom
  const isIn =
    now.left - spare >= band.left &&
    now.right + spare <= band.right &&
    now.top - spare >= band.top &&
    now.bottom + spare <= band.bottom
  const most = (now.bottom - now.top + (4 * around) / view.zoom) * 1.5
  return isIn && band.bottom - band.top <= most
}

export const touches = (box: Box, band: Band): boolean =>
  box.x <= band.right &&
  box.x + box.width >= band.left &&
  box.y <= band.bottom &&
  box.y + box.height >= band.top

/** From where the map is to be shown so that a card is in view; null where it is already. */
export function viewShowing(
  { x, y, width, height }: Box,
  view: View,
  margin = 24,
): { x: number; y: number } | null {
  const { zoom } = view
  const across = shift(x * zoom + view.x, width * zoom, view.width, margin)
  const down = shift(y * zoom + view.y, height * zoom, view.height, margin)
  return across === 0 && down === 0 ? null : { x: view.x + across, y: view.y + down }
}

/** By how much to move what begins at a place so that it is in view, and its beginning if it is too large. */
function shift(at: number, size: number, room: number, margin: number): number {
  const end = at + size
  // What is in view is left where it is, however near the edge.
  if (at >= 0 && end <= room) return 0
  if (at < 0 || size + 2 * margin > room) return margin - at
  return room - margin - end
}
