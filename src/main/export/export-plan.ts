/** Exports a plan to a file, or to be pasted; run in a worker thread. */
import type { RichText } from '../../shared/contract.ts'
import { type EssayFormat, formOfFormat } from '../../shared/model/export-format.ts'
import type { ExportOptions } from '../../shared/model/export-options.ts'
import type { PlanDocument } from '../../shared/model/plan.ts'
import type { Cite, Source } from '../../shared/model/source.ts'
import type { CheckedFacts } from '../../shared/plan/checks/index.ts'
import type { PrintedFields } from '../../shared/plan/printed-fields.ts'
import { createCiterKeeper, printedFieldsOf, type Style } from '../citations/index.ts'
import type { PlanFileContents } from '../plan-file/write.ts'
import { compose } from './compose.ts'
import type { EssayDocument } from './essay.ts'
import { openChecks } from './open-checks.ts'
import { writeRichText } from './rich-text.ts'
import { writeWhole } from './write-whole.ts'
import { writers } from './writers.ts'

/** A plan with all that is printed of it. */
export type PlanToPrint = {
  question: string
  document: PlanDocument
  /** The nearest cite of each snippet, by its id. */
  cites: Readonly<Record<string, Cite>>
  sources: readonly Source[]
  /** What the library knows of the plan's snippets; needed where the plan's checks are printed. */
  snippets?: Readonly<Record<string, CheckedFacts>>
  /** Which fields of sources the style prints, for the checks; found out anew where it is left out. */
  printed?: PrintedFields
  style: Style
  author: string
  options: ExportOptions
  /** The absolute path of the app's `resources` folder. */
  resources: string
}

export type PlanExport = PlanToPrint & {
  format: EssayFormat
  /** What a Word document takes along of the plan, so that it can be opened from there. */
  carried?: PlanFileContents | null
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
  /** Where the sources it cites are as CSL-JSON, for formats that come with them. */
  references?: string
  /** A sentence that says what of a one-page layout does not fit on its page; null where all does. */
  overflows: string | null
}

/**
 * Writes the plan in its format. The file is there whole or not at all; rejects with the file
 * system's error when it cannot be written.
 */
export async function exportPlan(plan: PlanExport): Promise<PlanExported> {
  const { format, to, style, options, resources, carried } = plan
  const layout = formOfFormat(format).layout ?? options.layout
  const essay = essayOf({ ...plan, options: { ...options, layout } })
  const writingFor = { options, style: style.id, resources, carried }
  const {
    bytes,
    unprintable,
    overflows = null,
    references,
  } = await writers[format](essay, writingFor)
  await writeWhole(to, bytes)
  const made = {
    bytes: bytes.byteLength,
    citations: essay.citations.length,
    unprintable,
    overflows,
  }
  if (!references) return made
  const beside = `${to}.json`
  await writeWhole(beside, references)
  return { ...made, references: beside }
}

/** The plan as HTML and as text, to be pasted into a document. */
export const copyPlan = (plan: PlanToPrint): RichText => writeRichText(essayOf(plan))

/** Of the plans that this thread printed last: to cite takes longer than all the rest. */
const keepCiter = createCiterKeeper()

export function essayOf(plan: PlanToPrint): EssayDocument {
  const { question, document, sources, snippets = {}, printed, style, options } = plan
  const citer = keepCiter({ from: question, style, sources })
  const checks = options.checks
    ? openChecks(question, document, { snippets, sources }, printed ?? printedFieldsOf(style))
    : []
  return compose({ ...plan, citer, checks })
}
