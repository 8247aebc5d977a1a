/** Opens plan files: read in a worker, since they may be anything, and added here. */
import type { AddedPlan, PlanInside } from '../../shared/contract.ts'
import { mayHoldPlan } from '../../shared/model/plan-file.ts'
import type { JobOptions, Jobs } from '../jobs/index.ts'
import type { PlanFiles } from '../plan-file/index.ts'
import { DeskError } from '../storage/index.ts'
import type { WorkerJobs } from '../worker.ts'
import type { LocalFile } from './host.ts'

export type OpenedPlans = {
  /**
   * The plan that is in a Word document, with nothing added; null where there is none.
   * @throws DeskError REFUSED with a sentence when there is one that cannot be opened.
   */
  look(file: LocalFile, job?: JobOptions): Promise<PlanInside | null>
  /** @throws DeskError REFUSED with a sentence when the file cannot be opened. */
  add(file: LocalFile, job?: JobOptions): Promise<AddedPlan>
}

export function createOpenedPlans(jobs: Jobs<WorkerJobs>, planFiles: PlanFiles): OpenedPlans {
  const inWord = ({ path, name }: LocalFile, job?: JobOptions) =>
    jobs.run('readPlanInWord', { path, name }, job)

  return {
    async look(file, job) {
      const inside = mayHoldPlan(file.name) ? await inWord(file, job) : null
      return inside && { question: inside.file.plan.question, changed: inside.changed }
    },

    async add(file, job) {
      const { path, name } = file
      if (!mayHoldPlan(name)) {
        const read = await jobs.run('readPlanFile', { path, name }, job)
        return { ...planFiles.add(read), changed: [] }
      }
      const inside = await inWord(file, job)
      if (!inside)
        throw new DeskError(
          'REFUSED',
          `There is no plan in “${name}”: only Word documents that Linchpin exported have one. Import it to have its notes.`,
        )
      return { ...planFiles.add(inside.file), changed: inside.changed }
    },
  }
}
