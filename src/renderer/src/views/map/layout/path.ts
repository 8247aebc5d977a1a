/** The lines of the map run across, down or up in a lane, and across again, with round corners. */

export type Run = {
  from: { x: number; y: number }
  to: { x: number; y: number }
  /** Where it goes down or up. */
  lane: number
  radius: number
}

/** An SVG path. */
export function pathOf({ from, to, lane, radius }: Run): string {
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`
  const way = to.y > from.y ? 1 : -1
  // What is nearly level has no room for two whole corners.
  const round = Math.min(
    radius,
    Math.abs(to.y - from.y) / 2,
    Math.max(0, lane - from.x),
    Math.max(0, to.x - lane),
  )
  return [
    `M${from.x} ${from.y}H${lane - round}`,
    `Q${lane} ${from.y} ${lane} ${from.y + way * round}`,
    `V${to.y - way * round}`,
    `Q${lane} ${to.y} ${lane + round} ${to.y}`,
    `H${to.x}`,
  ].join('')
}
