/** Where the window opens: where it was, as long as that can still be seen. */
import type { WindowPlace } from '../../../shared/model/settings.ts'

export type Rectangle = { x: number; y: number; width: number; height: number }
export type Placement = Partial<Pick<Rectangle, 'x' | 'y'>> & Pick<Rectangle, 'width' | 'height'>

export const smallest = { width: 400, height: 300 }
const usual = { width: 1280, height: 800 }

/** So much of the top edge must be on a screen for a person to take hold of the window, in pixels. */
const graspable = { width: 120, height: 32 }

/**
 * The bounds to open with, in device-independent pixels. A place on a screen that is gone is forgotten
 * (the system then chooses one), and a size larger than every screen is cut to the first's.
 */
export function placementOf(stored: WindowPlace | null, screens: readonly Rectangle[]): Placement {
  const [first] = screens
  const size = {
    width: within(stored?.width ?? usual.width, smallest.width, widest(screens, 'width')),
    height: within(stored?.height ?? usual.height, smallest.height, widest(screens, 'height')),
  }
  if (!stored || stored.x === undefined || stored.y === undefined || !first) return size
  const there = { ...size, x: stored.x, y: stored.y }
  return isGraspable(there, screens) ? there : size
}

/** A further window stands off the one before it, so that both are seen. */
export const besides = ({ x, y, width, height }: Rectangle): WindowPlace => ({
  x: x + 32,
  y: y + 32,
  width,
  height,
  maximized: false,
})

/** Whether a person can see enough of a window's top edge to take hold of it. */
export const isGraspable = (bounds: Rectangle, screens: readonly Rectangle[]): boolean =>
  screens.some((screen) => showsEnough(screen, { ...bounds, height: graspable.height }))

const within = (wanted: number, least: number, most: number): number =>
  Math.max(least, Math.min(wanted, most))

const widest = (screens: readonly Rectangle[], side: 'width' | 'height'): number =>
  screens.length > 0 ? Math.max(...screens.map((screen) => screen[side])) : Number.POSITIVE_INFINITY

function showsEnough(screen: Rectangle, top: Rectangle): boolean {
  const across = Math.min(screen.x + screen.width, top.x + top.width) - Math.max(screen.x, top.x)
  const down = Math.min(screen.y + screen.height, top.y + top.height) - Math.max(screen.y, top.y)
  return across >= graspable.width && down >= graspable.height
}
