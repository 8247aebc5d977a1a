/** The writers: each gives a file's bytes for an essay, and adds no words to it. docs/decisions/012 */
import type { EssayFormat } from '../../shared/model/export-format.ts'
import type { ExportOptions } from '../../shared/model/export-options.ts'
import { PlanFileError } from '../plan-file/plan-file-error.ts'
import { type PlanFileContents, planFileBytes } from '../plan-file/write.ts'
import { writeAnki } from './anki.ts'
import { writeCsv } from './csv.ts'
import { writeDocx } from './docx.ts'
import { fitInWord } from './docx-one-page.ts'
import type { EssayDocument } from './essay.ts'
import { writeHtml } from './html.ts'
import { registerHead } from './layouts/register.ts'
import { writeMarkdown } from './markdown.ts'
import { writePdf } from './pdf.ts'
import { writeText } from './text.ts'

/** What a writer may ask beside the essay. */
export type WritingFor = {
  options: ExportOptions
  /** The id of the citation style. */
  style: string
  /** The absolute path of the app's `resources` folder. */
  resources: string
  /** What a Word document takes along of the plan. */
  carried?: PlanFileContents | null | undefined
}

export type Written = {
  bytes: Uint8Array
  /** Letters that no font here has, each once. */
  unprintable: string[]
  /** What of a one-page layout does not fit on its page, in a sentence. */
  overflows?: string | null
  /** The sources it cites as CSL-JSON, for a file beside it. */
  references?: Uint8Array
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')
const written = (text: string): Written => ({ bytes: utf8(text), unprintable: [] })

export const writers: Readonly<
  Record<EssayFormat, (essay: EssayDocument, writingFor: WritingFor) => Promise<Written> | Written>
> = {
  docx: async (essay, { carried }) => {
    const { essay: fitted, overflows } = await fitInWord(essay)
    const bytes = await writeDocx(fitted, { plan: carried ? bytesOf(carried) : null })
    return { bytes, unprintable: [], overflows }
  },
  pdf: (essay, { resources }) => writePdf(essay, resources),
  md: (essay, { style }) => {
    const { markdown, references } = writeMarkdown(essay, style)
    return { ...written(markdown), references: utf8(references) }
  },
  html: (essay) => written(writeHtml(essay)),
  txt: (essay) => written(writeText(essay)),
  csv: (essay, { options }) => written(writeCsv(essay, registerHead(options))),
  anki: (essay) => written(writeAnki(essay)),
}

/** Null where there is more in the plan than can be opened again: the document is worth having without it. */
function bytesOf(plan: PlanFileContents): Uint8Array | null {
  try {
    return planFileBytes(plan)
  } catch (error) {
    if (error instanceof PlanFileError) return null
    throw error
  }
}
