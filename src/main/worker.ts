/** The worker threads' entry: the jobs that are too long for the main thread. */
import { exportPlan } from './export/export-plan.ts'
import { IntakeError } from './intake/index.ts'
import { readFiles } from './intake/read-files.ts'
import { serveJob } from './jobs/index.ts'

const jobs = {
  readFiles: (
    input: { files: { path: string; name: string }[] },
    progress: (done: number, says: string) => void,
  ) => readFiles(input.files, progress),
  exportPlan: (input: Parameters<typeof exportPlan>[0]) => exportPlan(input),
}
export type WorkerJobs = typeof jobs

await serveJob(jobs, (error) => error instanceof IntakeError)
