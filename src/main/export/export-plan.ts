/** Exports a plan to a file; run in a worker thread. */
import type { ExportFormat } from '../../shared/contract.ts'
import type { ExportOptions } from '../../shared/model/export-options.ts'
import type { PlanDocument } from '../../shared/model/plan.ts'
import type { Cite, Source } from '../../shared/model/source.ts'
import { createCiter, readStyle, type StyleId } from '../citations/index.ts'
import { compose } from './compose.ts'
import { writeDocx } from './docx.ts'
import type { EssayDocument } from './essay.ts'
import { writePdf } from './pdf.ts'
import { writeWhole } from './write-whole.ts'

/** What is composed as an essay; a plan file is not. */
export type EssayFormat = Exclude<ExportFormat, 'linchpin'>

/** A plan with all that is printed of it. */
export type PlanToPrint = {
  question: string
  document: PlanDocument
  /** The nearest cite of each snippet, by its id. */
  cites: Readonly<Record<string, Cite>>
  sources: readonly Source[]
  style: StyleId
  author: string
  options: ExportOptions
  /** The absolute path of the app's `resources` folder. */
  resources: string
}

export type PlanExport = PlanToPrint & {
  format: EssayFormat
  /** Where the file goes: an absolute path, replaced when it is there. */
  to: string
}

export type PlanExported = {
  /** The file's size. */
  bytes: number
  /** How many are printed: in a notes style, the number of footnotes. */
  citations: number
  /** Letters that no font here has, each once; a document for Word leaves that to Word. */
  unprintable: string[]
  /** A sentence that says what of a one-page layout does not fit on its page; null where all does. */
  overflows: string | null
}

const writers: Record<
  EssayFormat,
  (
    essay: EssayDocument,
    resources: string,
  ) => Promise<{ bytes: Uint8Array; unprintable: string[]; overflows: string | null }>
> = {
  docx: async (essay) => ({ bytes: await writeDocx(essay), unprintable: [], overflows: null }),
  pdf: writePdf,
}

/**
 * Writes the plan in its format. The file is there whole or not at all; rejects with the file
 * system's error when it cannot be written.
 */
export async function exportPlan(plan: PlanExport): Promise<PlanExported> {
  const essay = await essayOf(plan)
  const { bytes, ...says } = await writers[plan.format](essay, plan.resources)
  await writeWhole(plan.to, bytes)
  return { bytes: bytes.byteLength, citations: essay.citations.length, ...says }
}

export async function essayOf(plan: PlanToPrint): Promise<EssayDocument> {
  const citer = createCiter(await readStyle(plan.style, plan.resources), plan.sources)
  return compose({ ...plan, citer })
}
