/** Keeps V8 from letting much garbage lie while a great deal is taken in. docs/decisions/141 */
import { setFlagsFromString } from 'node:v8'

/** How much larger than what was in use the heap may become before it is looked through again, in percent. */
const growthPercent = 30

let acts = 0

/** Runs the act with a heap that is looked through early and often, and leaves it as it was. */
export async function inTightHeap<T>(act: () => Promise<T>): Promise<T> {
  acts += 1
  setGrowth(growthPercent)
  try {
    return await act()
  } finally {
    acts -= 1
    if (acts === 0) setGrowth(v8Chooses)
  }
}

const v8Chooses = 0
const setGrowth = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`)
