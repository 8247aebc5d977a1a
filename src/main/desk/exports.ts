/** Makes export files: gathers what a plan cites, has a worker compose and write the file. */

import type { ExportFormat } from '../../shared/contract.ts'
import { walk } from '../../shared/model/blocks.ts'
import type { CitationStyle } from '../../shared/model/citation-style.ts'
import type { ExportOptions as LayoutOptions } from '../../shared/model/export-options.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Source } from '../../shared/model/source.ts'
import type { PlanExported } from '../export/export-plan.ts'
import type { JobOptions, Jobs } from '../jobs/index.ts'
import type { Notebooks, Sources } from '../library/index.ts'
import type { PlanFileContents, PlanFiles } from '../plan-file/index.ts'
import type { WorkerJobs } from '../worker.ts'

export type ExportOptions = {
  plan: Plan
  format: ExportFormat
  /** Of no matter to a plan file, as is the author. */
  style: CitationStyle
  author: string
  options: LayoutOptions
  /** Absolute path of the file to write. */
  to: string
}

export type Exports = {
  /** Writes the file whole or not at all. */
  write(options: ExportOptions, job?: JobOptions): Promise<PlanExported>
}

export function createExports({
  notebooks,
  sources,
  planFiles,
  jobs,
  resources,
  version,
}: {
  notebooks: Notebooks
  sources: Sources
  planFiles: PlanFiles
  jobs: Jobs<WorkerJobs>
  /** Absolute path of the app's resources folder. */
  resources: string
  /** Of this Linchpin. */
  version: string
}): Exports {
  const contentsOf = (plan: Plan): PlanFileContents => ({
    file: planFiles.gather(plan),
    app: version,
    written: new Date().toISOString(),
  })

  return {
    async write({ plan, format, style, author, options, to }, job) {
      if (format === 'linchpin') {
        const made = await jobs.run('writePlanFile', { ...contentsOf(plan), to }, job)
        return { ...made, citations: 0, unprintable: [] }
      }
      const cites = notebooks.citesOf(snippetsIn(plan))
      const carried = format === 'docx' && options.carriesPlan ? contentsOf(plan) : null
      return jobs.run(
        'exportPlan',
        {
          question: plan.question,
          document: plan.document,
          cites,
          sources: sources.list() satisfies Source[],
          style,
          author,
          options,
          format,
          carried,
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
