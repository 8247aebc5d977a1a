/** Finds out after the start, a little at a time, which plans cannot be read, so that the lists say so. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Plans } from '../plans/index.ts'

/** How long after a list was asked for, in milliseconds: what it was asked for comes first. */
const afterMs = 500

/** @param tell told when a plan was found that cannot be read. */
export function lookThrough(plans: Pick<Plans, 'lookFurther'>, tell: () => void) {
  let isOpen = true
  async function look() {
    for (;;) {
      if (!isOpen) return
      const { isDone, hasFound } = plans.lookFurther()
      if (hasFound) tell()
      if (isDone) return
      await turn()
    }
  }
  const timer = setTimeout(look, afterMs)
  timer.unref()
  return {
    close() {
      isOpen = false
      clearTimeout(timer)
    },
  }
}
