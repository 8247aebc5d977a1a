/** The worker threads' entry: the jobs that are too long for the main thread. */
import type { exportPlan } from './export/export-plan.ts'
import { IntakeError } from './intake/intake-error.ts'
import { serveJob } from './jobs/index.ts'
import { PlanFileError } from './plan-file/plan-file-error.ts'
import type { readPlanFile } from './plan-file/read.ts'
import type { writePlanFile } from './plan-file/write.ts'

// Each job brings its own libraries: an import need not wait for the typesetter to load.
const jobs = {
  async readFiles(
    { files }: { files: { path: string; name: string }[] },
    progress: (done: number, says: string) => void,
  ) {
    const { readFiles } = await import('./intake/read-files.ts')
    return readFiles(files, progress)
  },
  async exportPlan(input: Parameters<typeof exportPlan>[0]) {
    const { exportPlan } = await import('./export/export-plan.ts')
    return exportPlan(input)
  },
  async writePlanFile(input: Parameters<typeof writePlanFile>[0]) {
    const { writePlanFile } = await import('./plan-file/write.ts')
    return writePlanFile(input)
  },
  async readPlanFile(input: Parameters<typeof readPlanFile>[0]) {
    const { readPlanFile } = await import('./plan-file/read.ts')
    return readPlanFile(input)
  },
}
export type WorkerJobs = typeof jobs

await serveJob(jobs, (error) => error instanceof IntakeError || error instanceof PlanFileError)
