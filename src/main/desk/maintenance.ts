/** What a large library leaves to be done once it is open, in a thread of its own. docs/decisions/054 */
import type { Jobs } from '../jobs/index.ts'
import type { MaintenanceDue } from '../storage/index.ts'
import type { WorkerJobs } from '../worker.ts'
import { backupNotMade, damagedWhileOpen } from './disk-faults.ts'
import type { Log } from './log.ts'

export type Maintenance = {
  /** Waits for a backup that is due, once a day; what only looks the library through is left undone. */
  close(): Promise<void>
}

/** Has it done some time after the start, and tells what a person must know. */
export function startMaintenance({
  folder,
  due,
  jobs,
  log,
  afterMs,
  tell,
  inTurn,
}: {
  folder: string
  due: MaintenanceDue
  jobs: Jobs<WorkerJobs>
  log: Log
  /** Until it begins: a person who opens Linchpin to write is not to be kept waiting by it. */
  afterMs: number
  /** Tells a sentence to whoever is at the windows. */
  tell: (says: string) => void
  /** Has it wait for whoever makes or takes back a backup, and them for it. */
  inTurn: <T>(act: () => Promise<T>) => Promise<T>
}): Maintenance {
  const stop = new AbortController()

  async function run() {
    try {
      const { isDamaged } = await inTurn(() =>
        jobs.run('maintain', { folder, due }, { signal: stop.signal }),
      )
      if (isDamaged) tell(damagedWhileOpen)
    } catch (error) {
      if (stop.signal.aborted) return
      log.unexpected('looking the library through', error)
      if (due.backUp) tell(backupNotMade(error))
    }
  }

  let running: Promise<void> | null = null
  const begin = () => {
    running ??= run()
    return running
  }
  const timer = setTimeout(begin, afterMs)
  timer.unref()
  return {
    async close() {
      clearTimeout(timer)
      if (due.backUp) return begin()
      stop.abort()
      await running
    },
  }
}
