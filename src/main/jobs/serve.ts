/** The worker's side: runs the one job the thread was made for, or answers questions until it is ended. */
import { parentPort, workerData } from 'node:worker_threads'
import type {
  JobRequest,
  JobTable,
  StandbyAnswer,
  StandbyQuestion,
  StandbyRequest,
  StandbyTable,
  WorkerMessage,
} from './protocol.ts'
import { packThrown } from './thrown.ts'

/** Whether this thread was made to stay. */
export const isStandby = (): boolean => 'standby' in workerData

/**
 * Runs the job named in the worker's data and posts its progress and result.
 * @param isForPeople whether an error's message is a sentence for the person.
 */
export async function serveJob(
  jobs: JobTable,
  isForPeople: (error: Error) => boolean,
): Promise<void> {
  const post = (message: WorkerMessage) => parentPort?.postMessage(message)
  const { name, input } = workerData as JobRequest
  try {
    const job = jobs[name]
    if (!job) throw new Error(`no job is called ${name}`)
    const value = await job(
      input as never,
      (done, says) => post({ type: 'progress', done, says }),
      (part) => post({ type: 'part', part }),
    )
    post({ type: 'result', value })
  } catch (error) {
    if (error instanceof Error && isForPeople(error)) post({ type: 'refused', says: error.message })
    else post({ type: 'failed', thrown: packThrown(error) })
  }
}

/** Answers questions, one after the other, as the table's entry of the thread's name does. */
export function serveStandby(standbys: StandbyTable): void {
  const { standby, input } = workerData as StandbyRequest
  const post = (answer: StandbyAnswer) => parentPort?.postMessage(answer)
  const ready = Promise.resolve().then(() => {
    const make = standbys[standby]
    if (!make) throw new Error(`no thread is called ${standby}`)
    return make(input as never)
  })
  parentPort?.on('message', async ({ question }: StandbyQuestion) => {
    try {
      post({ type: 'answer', value: await (await ready)(question as never) })
    } catch (error) {
      post({ type: 'failed', thrown: packThrown(error) })
    }
  })
}
