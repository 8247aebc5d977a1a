/** The writers: each gives a file's bytes for an essay, and adds no words to it. docs/decisions/012 */
import type { EssayFormat } from '../../shared/model/export-format.ts'
import type { ExportOptions } from '../../shared/model/export-options.ts'
import { writeAnki } from './anki.ts'
import { writeCsv } from './csv.ts'
import { writeDocx } from './docx.ts'
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
}

export type Written = {
  bytes: Uint8Array
  /** Letters that no font here has, each once. */
  unprintable: string[]
  /** The sources it cites as CSL-JSON, for a file beside it. */
  references?: Uint8Array
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')
const written = (text: string): Written => ({ bytes: utf8(text), unprintable: [] })

export const writers: Readonly<
  Record<EssayFormat, (essay: EssayDocument, writingFor: WritingFor) => Promise<Written> | Written>
> = {
  docx: async (essay) => ({ bytes: await writeDocx(essay), unprintable: [] }),
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
