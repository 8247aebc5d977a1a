/** Writes an essay as a PDF, typeset by Typst. docs/decisions/013 */
import type { EssayDocument } from './essay.ts'
import { type Typeset, typeset } from './typeset.ts'

export type PdfMade = Pick<Typeset, 'bytes' | 'unprintable' | 'overflows'>

/**
 * A PDF/UA-1 (ISO 14289-1): tagged, with bookmarks, and footnotes at the foot of their page.
 * `resources` is the absolute path of the app's `resources` folder. Text is set in the fonts that
 * ship, and where they lack a letter in one of the machine's that has it. Throws when the template
 * does not compile.
 */
export async function writePdf(essay: EssayDocument, resources: string): Promise<PdfMade> {
  const { bytes, unprintable, overflows } = await typeset(essay, resources)
  return { bytes, unprintable, overflows }
}
