/** What a large library leaves to be done once it is open, in a thread of its own. */
import type { Jobs } from '../jobs/index.ts'
import type { Housework } from '../storage/index.ts'
import type { WorkerJobs } from '../worker.ts'
import { damagedWhileOpen } from './disk-faults.ts'
import type { Log } from './log.ts'

export type Housekeeping = {
  /** Waits for a backup that is due, once a day; what only looks the library through is left undone. */
  close(): Promise<void>
}

/** Has it done some time after the start, and tells what a person must know. */
export function keepHouse({
  folder,
  work,
  jobs,
  log,
  afterMs,
  tell,
  inTurn,
}: {
  folder: string
  work: Housework
  jobs: Jobs<WorkerJobs>
  log: Log
  /** Until it begins: a person who opens Linchpin to write is not to be kept waiting by it. */
  afterMs: number
  /** Tells a sentence to whoever is at the windows. */
  tell: (says: string) => void
  /** Has it wait for whoever makes or takes back a backup, and them for it. */
  inTurn: <T>(act: () => Promise<T>) => Promise<T>
}): Housekeeping {
  const stop = new AbortController()

  async function keep() {
    try {
      const { isDamaged } = await inTurn(() =>
        jobs.run('keepHouse', { folder, work }, { signal: stop.signal }),
      )
      if (isDamaged) tell(damagedWhileOpen)
    } catch (error) {
      if (stop.signal.aborted) return
      log.unexpected('looking the library through', error)
      const why = error instanceof Error ? error.message : String(error)
      tell(`Today’s backup of the library could not be made (${why}). Is the disk full?`)
    }
  }

  let kept: Promise<void> | null = null
  const begin = () => {
    kept ??= keep()
    return kept
  }
  const timer = setTimeout(begin, afterMs)
  timer.unref()
  return {
    async close() {
      clearTimeout(timer)
      if (work.backUp) return begin()
      stop.abort()
      await kept
    },
  }
}
