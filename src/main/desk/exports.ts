/** Makes export files: gathers what a plan cites, has a worker compose and write the file. */

import type { ExportFormat } from '../../shared/contract.ts'
import { walk } from '../../shared/model/blocks.ts'
import type { CitationStyle } from '../../shared/model/citation-style.ts'
import type { ExportOptions as LayoutOptions } from '../../shared/model/export-options.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { PreviewedPages } from '../../shared/model/previewed-pages.ts'
import type { Source } from '../../shared/model/source.ts'
import type { PlanExported, PlanToPrint } from '../export/export-plan.ts'
import type { PagesAsked } from '../export/preview.ts'
import type { JobOptions, Jobs } from '../jobs/index.ts'
import type { Notebooks, Sources } from '../library/index.ts'
import type { PlanFiles } from '../plan-file/index.ts'
import type { WorkerJobs } from '../worker.ts'
import type { Previewing } from './previewing.ts'

export type PrintOptions = {
  plan: Plan
  style: CitationStyle
  author: string
  options: LayoutOptions
}

/** Style, author and options are of no matter to a plan file. */
export type ExportOptions = PrintOptions & {
  format: ExportFormat
  /** Absolute path of the file to write. */
  to: string
}

export type Exports = {
  /** Writes the file whole or not at all. */
  write(options: ExportOptions, job?: JobOptions): Promise<PlanExported>
  /** Pages of the PDF that `write` would make. @throws the signal's reason as soon as it says stop. */
  preview(options: PrintOptions, pages: PagesAsked, signal?: AbortSignal): Promise<PreviewedPages>
}

export function createExports({
  notebooks,
  sources,
  planFiles,
  jobs,
  previewing,
  resources,
  version,
}: {
  notebooks: Notebooks
  sources: Sources
  planFiles: PlanFiles
  jobs: Jobs<WorkerJobs>
  previewing: Previewing
  /** Absolute path of the app's resources folder. */
  resources: string
  /** Of this Linchpin. */
  version: string
}): Exports {
  const printOf = ({ plan, style, author, options }: PrintOptions): PlanToPrint => ({
    question: plan.question,
    document: plan.document,
    cites: notebooks.citesOf(snippetsIn(plan)),
    sources: sources.list() satisfies Source[],
    style,
    author,
    options,
    resources,
  })
  return {
    async write({ format, to, ...chosen }, job) {
      if (format === 'linchpin') {
        const file = planFiles.gather(chosen.plan)
        const written = new Date().toISOString()
        const made = await jobs.run('writePlanFile', { file, app: version, written, to }, job)
        return { ...made, citations: 0, unprintable: [], overflows: null }
      }
      return jobs.run('exportPlan', { ...printOf(chosen), format, to }, job)
    },
    preview: async (chosen, pages, signal) =>
      previewing.pages({ plan: printOf(chosen), pages }, signal),
  }
}

function snippetsIn(plan: Plan): string[] {
  return [...walk(plan.document.blocks)].flatMap((block) =>
    block.type === 'evidence' && block.snippetId ? [block.snippetId] : [],
  )
}
