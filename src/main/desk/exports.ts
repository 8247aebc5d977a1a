/** Makes export files: gathers what a plan cites, has a worker compose and write the file. */

import type { ExportFormat } from '../../shared/contract.ts'
import { walk } from '../../shared/model/blocks.ts'
import type { StyleChoice } from '../../shared/model/citation-style.ts'
import type { ExportOptions as LayoutOptions } from '../../shared/model/export-options.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Source } from '../../shared/model/source.ts'
import type { PlanExported } from '../export/export-plan.ts'
import type { JobOptions, Jobs } from '../jobs/index.ts'
import type { Notebooks, Sources } from '../library/index.ts'
import type { PlanFiles } from '../plan-file/index.ts'
import type { WorkerJobs } from '../worker.ts'
import type { Styles } from './styles.ts'

export type ExportOptions = {
  plan: Plan
  format: ExportFormat
  /** Of no matter to a plan file, as is the author. */
  style: StyleChoice
  author: string
  options: LayoutOptions
  /** Absolute path of the file to write. */
  to: string
}

export type Exports = {
  /** Writes the file whole or not at all. @throws DeskError where there is no such style. */
  write(options: ExportOptions, job?: JobOptions): Promise<PlanExported>
}

export function createExports({
  notebooks,
  sources,
  planFiles,
  styles,
  jobs,
  resources,
  version,
}: {
  notebooks: Notebooks
  sources: Sources
  planFiles: PlanFiles
  styles: Styles
  jobs: Jobs<WorkerJobs>
  /** Absolute path of the app's resources folder. */
  resources: string
  /** Of this Linchpin. */
  version: string
}): Exports {
  return {
    async write({ plan, format, style, author, options, to }, job) {
      if (format === 'linchpin') {
        const file = planFiles.gather(plan)
        const written = new Date().toISOString()
        const made = await jobs.run('writePlanFile', { file, app: version, written, to }, job)
        return { ...made, citations: 0, unprintable: [] }
      }
      const cites = notebooks.citesOf(snippetsIn(plan))
      return jobs.run(
        'exportPlan',
        {
          question: plan.question,
          document: plan.document,
          cites,
          sources: sources.list() satisfies Source[],
          style: await styles.read(style),
          author,
          options,
          format,
          to,
          resources,
        },
        job,
      )
    },
  }
}

function snippetsIn(plan: Plan): string[] {
  return [...walk(plan.document.blocks)].flatMap((block) =>
    block.type === 'evidence' && block.snippetId ? [block.snippetId] : [],
  )
}
