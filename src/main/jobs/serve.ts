/** The worker's side: runs the one job the thread was made for. */
import { parentPort, workerData } from 'node:worker_threads'
import type { JobRequest, JobTable, WorkerMessage } from './protocol.ts'

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
    const value = await job(input as never, (done, says) => post({ type: 'progress', done, says }))
    post({ type: 'result', value })
  } catch (error) {
    if (error instanceof Error && isForPeople(error)) post({ type: 'refused', says: error.message })
    else post({ type: 'failed', error })
  }
}
