/** Waits for another program to let go of the library, without holding up whatever else is asked meanwhile. */
import { setTimeout as waited } from 'node:timers/promises'
import { type Database, isBusy } from '../storage/index.ts'

export type Patience = <T>(act: () => T | PromiseLike<T>) => Promise<T>

/** In milliseconds: how long it is tried again, and how often. */
const longestMs = 2000
const betweenMs = 100

/** What it is given is done again while the library is busy, unless something was written meanwhile. */
export function createPatience({ sql }: Database): Patience {
  const written = sql.prepare('SELECT total_changes() AS changes')
  const changes = () => Number(written.get()?.changes)

  return async (act) => {
    const before = changes()
    const until = performance.now() + longestMs
    for (;;) {
      try {
        return await act()
      } catch (error) {
        if (!isBusy(error) || performance.now() > until || changes() !== before) throw error
      }
      await waited(betweenMs)
    }
  }
}
