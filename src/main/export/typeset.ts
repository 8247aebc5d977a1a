/** Typesets an essay, once for its PDF and for the pictures of its pages. docs/decisions/013, 179 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { EssayDocument } from './essay.ts'
import { fontsFor } from './fonts.ts'
import { fitOnePage } from './one-page.ts'
import { pdfWords } from './pdf-words.ts'
import { lettersOf, undisplayableTexts, withPlaceholders } from './placeholders.ts'
import { placesIn } from './places.ts'

export type Typeset = {
  compiler: NodeCompiler
  document: NodeTypstDocument
  /** The PDF of it. */
  bytes: Buffer
  /** The letters that no font here has, each once; a hollow square is printed for them. */
  unprintable: string[]
  /** A sentence that says what of a one-page layout does not fit on its page; null where all does. */
  overflows: string | null
}

/** Compiles the template with its inputs. */
export type Compile = (inputs: Record<string, string>) => NodeTypstDocument

// A thread keeps them: a compiler's fonts are read once, and what it has laid out is laid out again in no time.
const compilers = new Map<string, { compiler: NodeCompiler; families: string[] }>()
const mostCompilers = 3
let last: { words: string; resources: string; typeset: Promise<Typeset> } | null = null

/** What was laid out this many essays ago, and not since, is let go of. */
const keptEssays = 4

/**
 * Sets an essay; the same one again is at hand. `resources` is the absolute path of the app's `resources` folder.
 * Throws when the template does not compile.
 */
export function typeset(essay: EssayDocument, resources: string): Promise<Typeset> {
  const words = pdfWords(essay)
  if (last?.words === words && last.resources === resources) return last.typeset
  const made = typesetWords(essay, words, resources)
  last = { words, resources, typeset: made }
  made.catch(() => {
    if (last?.typeset === made) last = null
  })
  return made
}

async function typesetWords(
  essay: EssayDocument,
  words: string,
  resources: string,
): Promise<Typeset> {
  const { compiler, families } = await compilerFor(words)
  // Read here and not by the compiler, which cannot see into a packed application.
  const template = await readFile(join(resources, 'typst', 'essay.typ'), 'utf8')
  const fonts = JSON.stringify(families)
  const compile: Compile = (inputs) => compiled(compiler, template, { fonts, ...inputs })
  const sheetOf = (size: number, inputs: Record<string, string>) => {
    const document = compile({ ...inputs, size: String(size) })
    const second = () => {
      const found = placesIn(compiler, document).places.find(({ page }) => page > 1)
      // The last place is the end of the last block.
      const last = essay.blocks.length - 1
      return found && { block: Math.min(found.block, last), row: found.row }
    }
    return { document, pages: document.numOfPages, second }
  }
  const set = (words: string) => {
    const inputs = { essay: words }
    if (essay.layout !== 'one-page') return { document: compile(inputs), overflows: null }
    const { sheet, overflows } = fitOnePage(essay, (size) => sheetOf(size, inputs), 0.25)
    return { document: sheet.document, overflows }
  }
  const first = set(words)
  const made = accessiblePdf(compiler, first.document)
  if ('bytes' in made) return { compiler, ...first, bytes: made.bytes, unprintable: [] }
  const shown = made.missing.length > 0 ? set(withPlaceholders(words, made.missing)) : first
  const again = accessiblePdf(compiler, shown.document)
  // A tagged file that claims no standard is better than none.
  const bytes = 'bytes' in again ? again.bytes : compiler.pdf(shown.document, { pdfTags: true })
  return { compiler, ...shown, bytes, unprintable: lettersOf(made.missing) }
}

async function compilerFor(words: string): Promise<{ compiler: NodeCompiler; families: string[] }> {
  const fonts = fontsFor(words)
  const key = fonts.families.join()
  const kept = compilers.get(key)
  const made = kept ?? {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs: await fonts.read() }] }),
    families: fonts.families,
  }
  compilers.delete(key)
  compilers.set(key, made)
  for (const oldest of [...compilers.keys()].slice(0, -mostCompilers)) compilers.delete(oldest)
  made.compiler.evictCache(keptEssays)
  return made
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

/** The file, or what keeps it from being PDF/UA-1: the texts that no font can show, or none where it is something else. */
function accessiblePdf(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
): { bytes: Buffer } | { missing: string[] } {
  try {
    return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    return { missing: error instanceof Error ? undisplayableTexts(error.message) : [] }
  }
}
