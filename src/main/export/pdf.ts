/** Writes an essay as a PDF, typeset by Typst. docs/decisions/013 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { EssayDocument } from './essay.ts'
import { fontsFor } from './fonts.ts'

export type PdfMade = {
  bytes: Buffer
  /** The letters that no font here has, each once; a hollow square is printed for them. */
  unprintable: string[]
}

/**
 * A PDF/UA-1 (ISO 14289-1): tagged, with bookmarks, and footnotes at the foot of their page.
 * `resources` is the absolute path of the app's `resources` folder. Text is set in the fonts that
 * ship, and where they lack a letter in one of the machine's that has it. Throws when the template
 * does not compile.
 */
export async function writePdf(essay: EssayDocument, resources: string): Promise<PdfMade> {
  // What is not printed is not for the template: a source's record may hold what no JSON reader takes.
  const { sources: _, citations: __, ...printed } = essay
  const words = JSON.stringify(printed)
  const { families, files } = await fontsFor(words)
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: files }] })
  // Read here and not by the compiler, which cannot see into a packed application.
  const template = await readFile(join(resources, 'typst', 'essay.typ'), 'utf8')
  const fonts = JSON.stringify(families)
  const typeset = (essay: string) => compiled(compiler, template, { essay, fonts })
  const made = accessiblePdf(compiler, typeset(words))
  if ('bytes' in made) return { bytes: made.bytes, unprintable: [] }
  const unprintable = lettersOf(made.missing)
  const shown = typeset(withPlaceholders(words, made.missing))
  const again = accessiblePdf(compiler, shown)
  // A tagged file that claims no standard is better than none.
  const bytes = 'bytes' in again ? again.bytes : compiler.pdf(shown, { pdfTags: true })
  return { bytes, unprintable }
}

function compiled(
  compiler: NodeCompiler,
  template: string,
  inputs: Record<string, string>,
): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent: template, inputs })
  if (compiled.result) return compiled.result
  const says = compiled.takeError()?.shortDiagnostics
  throw new Error(`the page template does not compile: ${JSON.stringify(says)}`)
}

/** The file, or the texts that no font can show: PDF/UA-1 allows none of those. */
function accessiblePdf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
): { bytes: Buffer } | { missing: string[] } {
  try {
    return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    const missing = error instanceof Error ? undisplayableTexts(error.message) : []
    if (missing.length === 0) throw error
    return { missing }
  }
}

/** Typst names each text it has no font for, quoted as Rust quotes a string, `\u{…}` and all. */
function undisplayableTexts(diagnostics: string): string[] {
  const named = diagnostics.matchAll(/the text `\\"(.+?)\\"` could not be displayed/gu)
  return [...named].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]{1,6})\}/gu, (_, hex) => String.fromCodePoint(parseInt(hex, 16))),
  )
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader would miss of these texts, each once. */
function lettersOf(texts: readonly string[]): string[] {
  const letters = texts.flatMap((text) => [...graphemes.segment(text)].map((each) => each.segment))
  return [...new Set(letters)].filter((letter) => visible(letter) !== '')
}

const visible = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')

/** A character every one of the compiler's own fonts has. */
const placeholder = '□'

function withPlaceholders(words: string, missing: readonly string[]): string {
  return missing.reduce(
    (shown, text) => shown.replaceAll(text, visible(text).replace(/[^ -~]/gu, placeholder)),
    words,
  )
}
