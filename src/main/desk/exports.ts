/** Makes export files: gathers what a plan cites, has a worker compose and write the file. */

import type { ExportFormat, RichText } from '../../shared/contract.ts'
import { walk } from '../../shared/model/blocks.ts'
import type { StyleChoice } from '../../shared/model/citation-style.ts'
import type { ExportOptions as LayoutOptions } from '../../shared/model/export-options.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Source } from '../../shared/model/source.ts'
import type { PlanExported, PlanToPrint } from '../export/export-plan.ts'
import type { JobOptions, Jobs } from '../jobs/index.ts'
import type { Notebooks, Snippets, Sources } from '../library/index.ts'
import type { PlanFiles } from '../plan-file/index.ts'
import type { WorkerJobs } from '../worker.ts'
import type { Styles } from './styles.ts'

export type CopyOptions = {
  plan: Plan
  style: StyleChoice
  author: string
  options: LayoutOptions
}

/** Style, author and options are of no matter to a plan file. */
export type ExportOptions = CopyOptions & {
  format: ExportFormat
  /** Absolute path of the file to write. */
  to: string
}

export type Exports = {
  /** Writes the file whole or not at all. @throws DeskError where there is no such style. */
  write(options: ExportOptions, job?: JobOptions): Promise<PlanExported>
  /** The plan as it is pasted elsewhere. @throws DeskError where there is no such style. */
  copy(options: CopyOptions, job?: JobOptions): Promise<RichText>
}

export function createExports({
  notebooks,
  snippets,
  sources,
  planFiles,
  styles,
  jobs,
  resources,
  version,
}: {
  notebooks: Notebooks
  snippets: Snippets
  sources: Sources
  planFiles: PlanFiles
  styles: Styles
  jobs: Jobs<WorkerJobs>
  /** Absolute path of the app's resources folder. */
  resources: string
  /** Of this Linchpin. */
  version: string
}): Exports {
  async function printOf({ plan, style, ...chosen }: CopyOptions): Promise<PlanToPrint> {
    const snippetIds = snippetsIn(plan)
    return {
      question: plan.question,
      document: plan.document,
      cites: notebooks.citesOf(snippetIds),
      sources: sources.list() satisfies Source[],
      ...(chosen.options.checks && { snippets: snippets.factsOf(snippetIds) }),
      ...chosen,
      style: await styles.read(style),
      resources,
    }
  }
  return {
    async write({ format, to, ...chosen }, job) {
      if (format === 'linchpin') {
        const file = planFiles.gather(chosen.plan)
        const written = new Date().toISOString()
        const made = await jobs.run('writePlanFile', { file, app: version, written, to }, job)
        return { ...made, citations: 0, unprintable: [] }
      }
      return jobs.run('exportPlan', { ...(await printOf(chosen)), format, to }, job)
    },
    copy: async (chosen, job) => jobs.run('copyPlan', await printOf(chosen), job),
  }
}

function snippetsIn(plan: Plan): string[] {
  return [...walk(plan.document.blocks)].flatMap((block) =>
    block.type === 'evidence' && block.snippetId ? [block.snippetId] : [],
  )
}
