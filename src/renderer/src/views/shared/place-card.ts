/** Where a card that floats over a view stands: by what it is of, and over nothing else, if there is such a place. */

export type Rect = { x: number; y: number; width: number; height: number }

/** Between the card and what it is of, and between it and the edge of the view. */
const gap = 8

/**
 * @param of what the card is of
 * @param size of the card
 * @param within the view it must stand in, from 0 and 0
 * @param others what it should cover none of
 */
export function placeCard(
  of: Rect,
  size: { width: number; height: number },
  within: { width: number; height: number },
  others: readonly Rect[],
): { x: number; y: number } {
  const { width, height } = size
  const wanted = [
    { x: of.x, y: of.y + of.height + gap },
    { x: of.x, y: of.y - height - gap },
    { x: of.x + of.width + gap, y: of.y },
    { x: of.x - width - gap, y: of.y },
    { x: of.x + of.width - width, y: of.y + of.height + gap },
    { x: of.x + of.width - width, y: of.y - height - gap },
  ]
  const places = wanted.map(({ x, y }) => ({
    x: Math.max(gap, Math.min(x, within.width - width - gap)),
    y: Math.max(gap, Math.min(y, within.height - height - gap)),
    width,
    height,
  }))
  // To cover what it is of would hide what is pointed at: that counts most.
  const cost = (place: Rect): number =>
    10 * overlap(place, of) + others.reduce((sum, other) => sum + overlap(place, other), 0)
  const [first, ...more] = places
  if (!first) return { x: gap, y: gap }
  const { x, y } = more.reduce((best, place) => (cost(place) < cost(best) ? place : best), first)
  return { x, y }
}

/** How much of two rectangles is the same. */
function overlap(one: Rect, other: Rect): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return across > 0 && down > 0 ? across * down : 0
}
