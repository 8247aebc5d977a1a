/** Long work in worker threads: asked for by name, with progress, ended at once when it is cancelled. */
import { Worker } from 'node:worker_threads'
import { DeskError } from '../storage/index.ts'
import type { JobRequest, JobTable, WorkerMessage } from './protocol.ts'
import { unpackThrown } from './thrown.ts'

export type JobOptions = {
  signal?: AbortSignal | undefined
  /** `done` runs from 0 to 1; `says` is a few words for the person. */
  progress?: (done: number, says: string) => void
  /** Takes what the job gives before its result. */
  take?: (part: unknown) => void
}

export type Jobs<Table extends JobTable> = {
  /**
   * Runs a job in a thread of its own and gives its result.
   * @throws DeskError REFUSED with the sentence of an error the job meant for the person.
   * @throws what the job threw, with its code.
   * @throws the signal's reason when cancelled; the thread is ended then, wherever it was.
   */
  run<Name extends keyof Table & string>(
    name: Name,
    input: Parameters<Table[Name]>[0],
    options?: JobOptions,
  ): Promise<Awaited<ReturnType<Table[Name]>>>
  /** Ends all running work. */
  close(): Promise<void>
}

/**
 * How much that was just made a thread may hold before it looks for what is garbage, in MB. V8 would let it be several
 * times this: reading a file of 20 MB took 120 MB more so, and a third longer.
 */
const youngMb = 16

/** @param workerUrl the worker's entry: its source under Node, its bundle in the built app. */
export function createJobs<Table extends JobTable>(workerUrl: URL): Jobs<Table> {
  const running = new Set<Worker>()

  return {
    run: (name, input, { signal, progress, take } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const worker = new Worker(workerUrl, {
          workerData: { name, input } satisfies JobRequest,
          env: process.env,
          resourceLimits: { maxYoungGenerationSizeMb: youngMb },
        })
        running.add(worker)
        const settle = (act: () => void) => {
          if (!running.delete(worker)) return
          signal?.removeEventListener('abort', cancel)
          // The thread's memory is given back before anybody makes more of its result.
          void worker.terminate().finally(act)
        }
        const cancel = () => settle(() => reject(signal?.reason))
        signal?.addEventListener('abort', cancel, { once: true })
        worker.on('message', (message: WorkerMessage) => {
          if (message.type === 'progress') progress?.(message.done, message.says)
          else if (message.type === 'part') take?.(message.part)
          else if (message.type === 'result')
            // What the job of this name returned: the one cast the table's types rest on.
            settle(() => resolve(message.value as Awaited<ReturnType<Table[typeof name]>>))
          else if (message.type === 'refused')
            settle(() => reject(new DeskError('REFUSED', message.says)))
          else settle(() => reject(unpackThrown(message.thrown)))
        })
        worker.on('error', (error) => settle(() => reject(error)))
        worker.on('exit', (code) =>
          settle(() => reject(new Error(`the worker for ${name} ended with code ${code}`))),
        )
      }),

    async close() {
      await Promise.all([...running].map((worker) => worker.terminate()))
    },
  }
}
