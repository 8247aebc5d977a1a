/** Opens plan files: read in a worker, since they may be anything, and added here. */
import type { AddedPlan } from '../../shared/contract.ts'
import type { JobOptions, Jobs } from '../jobs/index.ts'
import type { PlanFiles } from '../plan-file/index.ts'
import type { WorkerJobs } from '../worker.ts'
import type { LocalFile } from './host.ts'

export type OpenedPlans = {
  /** @throws DeskError REFUSED with a sentence when the file cannot be opened. */
  add(file: LocalFile, job?: JobOptions): Promise<AddedPlan>
}

export function createOpenedPlans(jobs: Jobs<WorkerJobs>, planFiles: PlanFiles): OpenedPlans {
  return {
    async add({ path, name }, job) {
      return planFiles.add(await jobs.run('readPlanFile', { path, name }, job))
    },
  }
}
