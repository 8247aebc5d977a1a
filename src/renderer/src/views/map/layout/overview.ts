import type { Size } from './layout.ts'

/** In CSS pixels, inside its border: with it, 158 by 110. */
export const overviewSize: Size = { width: 156, height: 108 }
const inset = 4

/**
 * How the map is drawn in small: all of it, as wide as there is room for. What is too high for that is drawn flatter,
 * so that its columns can still be told apart.
 */
export function overviewOf({ width, height }: Size): { x: number; y: number; inset: number } {
  const across = (overviewSize.width - 2 * inset) / Math.max(1, width)
  const down = (overviewSize.height - 2 * inset) / Math.max(1, height)
  return { x: across, y: Math.min(across, down), inset }
}
