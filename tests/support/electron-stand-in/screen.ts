/** One display of 1920 by 1080, with a bar at its top. */
import { emitting } from './emitting.ts'
import { strict } from './strict.ts'

const display = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 24, width: 1920, height: 1056 },
  scaleFactor: 1,
}

export const screen = strict('screen', {
  ...emitting(),
  getAllDisplays: () => [display],
  getPrimaryDisplay: () => display,
})
