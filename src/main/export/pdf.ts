/** Writes an essay as a PDF, typeset by Typst. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { EssayDocument } from './essay.ts'

/**
 * The bytes of a PDF/UA-1 (ISO 14289-1): tagged, with bookmarks, and footnotes at the foot of their
 * page. `resources` is the absolute path of the app's `resources` folder. Text is set in the
 * compiler's own fonts, and where they lack a character in the system's; one that no font has is
 * printed as a hollow square. Throws when the template does not compile.
 */
export async function writePdf(essay: EssayDocument, resources: string): Promise<Buffer> {
  // Read here and not by the compiler, which cannot see into a packed application.
  const template = await readFile(join(resources, 'typst', 'essay.typ'), 'utf8')
  const compiler = NodeCompiler.create()
  const words = JSON.stringify(essay)
  const made = accessiblePdf(compiler, typeset(compiler, template, words))
  if ('bytes' in made) return made.bytes
  const shown = typeset(compiler, template, withPlaceholders(words, made.missing))
  const again = accessiblePdf(compiler, shown)
  // A tagged file that claims no standard is better than none.
  return 'bytes' in again ? again.bytes : compiler.pdf(shown, { pdfTags: true })
}

function typeset(compiler: NodeCompiler, template: string, essay: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { essay } })
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

/** A character every one of the compiler's own fonts has. */
const placeholder = '□'

function withPlaceholders(words: string, missing: readonly string[]): string {
  return missing.reduce((shown, text) => {
    const visible = text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    return shown.replaceAll(text, visible.replace(/[^ -~]/gu, placeholder))
  }, words)
}
