/** Finds out, a little at a time, which plans cannot be read, so that the lists say so. docs/decisions/140 */
import { setTimeout as rested } from 'node:timers/promises'
import type { Plans } from '../plans/index.ts'
import type { Log } from './log.ts'

/** In milliseconds: what the list was asked for comes first, and between two looks whatever else is asked. */
const usual = { afterMs: 500, betweenMs: 50 }

/** @param tell told when all are looked through, if plans were found that cannot be read. */
export function lookThrough(
  plans: Pick<Plans, 'lookFurther' | 'whenUnread'>,
  log: Pick<Log, 'unexpected'>,
  tell: () => void,
  { afterMs, betweenMs } = usual,
) {
  const stop = new AbortController()
  const rest = (ms: number) => rested(ms, undefined, { signal: stop.signal, ref: false })
  let isLooking = false

  /** Whether any was found that cannot be read. */
  async function look(): Promise<boolean> {
    let hasFound = false
    await rest(afterMs)
    for (;;) {
      const step = plans.lookFurther()
      hasFound ||= step.hasFound
      if (step.isDone) return hasFound
      await rest(betweenMs)
    }
  }

  async function begin() {
    if (isLooking || stop.signal.aborted) return
    isLooking = true
    try {
      const hasFound = await look()
      isLooking = false
      if (hasFound) tell()
    } catch (error) {
      isLooking = false
      if (!stop.signal.aborted) log.unexpected('looking for plans that cannot be read', error)
    }
  }

  plans.whenUnread(() => void begin())
  return { close: () => stop.abort() }
}
