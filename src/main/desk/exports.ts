/** Makes export files: gathers what a plan cites, has a worker compose and write the file. */

import type { ExportFormat, RichText } from '../../shared/contract.ts'
import { walk } from '../../shared/model/blocks.ts'
import type { StyleChoice } from '../../shared/model/citation-style.ts'
import type { ExportOptions as LayoutOptions } from '../../shared/model/export-options.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { PreviewedPages } from '../../shared/model/previewed-pages.ts'
import type { Source } from '../../shared/model/source.ts'
import type { PlanExported, PlanToPrint } from '../export/export-plan.ts'
import type { PagesAsked } from '../export/preview.ts'
import type { JobOptions, Jobs } from '../jobs/index.ts'
import type { Notebooks, Snippets, Sources } from '../library/index.ts'
import type { PlanFileContents, PlanFiles } from '../plan-file/index.ts'
import type { WorkerJobs } from '../worker.ts'
import type { Citing } from './citing.ts'
import type { Previewing } from './previewing.ts'
import type { Styles } from './styles.ts'

export type PrintOptions = {
  plan: Plan
  style: StyleChoice
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
  /** Writes the file whole or not at all. @throws DeskError where there is no such style. */
  write(options: ExportOptions, job?: JobOptions): Promise<PlanExported>
  /** The plan as it is pasted elsewhere. @throws DeskError where there is no such style. */
  copy(options: PrintOptions, job?: JobOptions): Promise<RichText>
  /** Pages of the PDF that `write` would make. @throws the signal's reason as soon as it says stop. */
  preview(options: PrintOptions, pages: PagesAsked, signal?: AbortSignal): Promise<PreviewedPages>
}

export function createExports({
  notebooks,
  snippets,
  sources,
  planFiles,
  styles,
  citing,
  jobs,
  previewing,
  resources,
  version,
}: {
  notebooks: Notebooks
  snippets: Snippets
  sources: Sources
  planFiles: PlanFiles
  styles: Styles
  citing: Citing
  jobs: Jobs<WorkerJobs>
  previewing: Previewing
  /** Absolute path of the app's resources folder. */
  resources: string
  /** Of this Linchpin. */
  version: string
}): Exports {
  async function printOf({ plan, style, ...chosen }: PrintOptions): Promise<PlanToPrint> {
    const snippetIds = snippetsIn(plan)
    return {
      question: plan.question,
      document: plan.document,
      cites: notebooks.citesOf(snippetIds),
      sources: sources.list() satisfies Source[],
      ...(chosen.options.checks && {
        snippets: snippets.factsOf(snippetIds),
        printed: await citing.printedFields(style),
      }),
      ...chosen,
      style: await styles.read(style),
      resources,
    }
  }
  const contentsOf = (plan: Plan): PlanFileContents => ({
    file: planFiles.gather(plan),
    app: version,
    written: new Date().toISOString(),
  })
  return {
    async write({ format, to, ...chosen }, job) {
      if (format === 'linchpin') {
        const made = await jobs.run('writePlanFile', { ...contentsOf(chosen.plan), to }, job)
        return { ...made, citations: 0, unprintable: [], overflows: null }
      }
      const printed = await printOf(chosen)
      const carried =
        format === 'docx' && chosen.options.carriesPlan ? contentsOf(chosen.plan) : null
      return jobs.run('exportPlan', { ...printed, format, carried, to }, job)
    },
    copy: async (chosen, job) => jobs.run('copyPlan', await printOf(chosen), job),
    preview: async (chosen, pages, signal) =>
      previewing.pages({ plan: await printOf(chosen), pages }, signal),
  }
}

function snippetsIn(plan: Plan): string[] {
  return [...walk(plan.document.blocks)].flatMap((block) =>
    block.type === 'evidence' && block.snippetId ? [block.snippetId] : [],
  )
}
