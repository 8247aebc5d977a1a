import { readFile } from 'node:fs/promises'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { limits } from '../../../shared/contract.ts'
import { notesOf } from '../blocks/notes-of.ts'
import { extensionOf } from '../formats.ts'
import { IntakeError, PasswordError } from '../intake-error.ts'
import { assembled, type PageRead } from './pdf/document.ts'
import { showSoftHyphens } from './pdf/hyphens.ts'
import { isInflated } from './pdf/inflation.ts'
import { type Marking, markingsOf } from './pdf/markings.ts'
import { type OpenPdf, openPdf } from './pdf/open.ts'
import { readPage, type Typefaces } from './pdf/pieces.ts'
import { rowsOf } from './pdf/rows.ts'
import { type PagesRead, refuseWordless, saysColumns, warningsOf } from './pdf/says.ts'
import { type Settled, withoutStrays } from './pdf/strays.ts'
import { endOf, withEnd } from './pdf/whole.ts'
import type { Reader } from './reader.ts'
import { saysMended } from './text.ts'

/** More than any book, and than a memory holds. */
const most = { pages: 2_000, pieces: 500_000 }
const longestTitle = 300

/** Reads the words of a PDF as they stand on its pages, and what is highlighted in it. docs/decisions/162 */
export const pdfReader: Reader = {
  format: 'pdf',
  mostBytes: limits.documentFileBytes,
  accepts: ({ name, head }) =>
    Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-' || extensionOf(name) === 'pdf',
  async read({ path, name }, fallbackTitle, { password }, progress) {
    const bytes = Uint8Array.from(await readFile(path))
    if (isInflated(bytes))
      throw new IntakeError(
        `“${name}” is packed so tightly that it would fill the memory. Print it to a new PDF and import that.`,
        name,
      )
    const end = endOf(bytes)
    showSoftHyphens(bytes)
    return withoutStrays(async (settled) => {
      const opened = openAnyhow(bytes, name, password, end === 'cut off')
      const { pdf, close } = await settled(opened)
      try {
        const read = await readPages(pdf, progress, settled)
        refuseWordless(read, name)
        const labels = await orNull(settled(pdf.getPageLabels()))
        const { parts, mended, columns } = assembled(read.pages, labels, read.markings)
        const title = await titleOf(pdf, settled)
        return {
          ...notesOf({ parts, ...(title && { title }) }, fallbackTitle),
          mended: [
            ...(columns > 1 ? [saysColumns(columns)] : []),
            ...(mended.length > 0 ? [saysMended(mended)] : []),
          ],
          warnings: warningsOf(read, end, name),
        }
      } finally {
        await close()
      }
    })
  },
}

/** What was cut off is opened by what stands before the cut, where the library cannot do so itself. */
async function openAnyhow(
  bytes: Uint8Array,
  name: string,
  password: string | undefined,
  isCutOff: boolean,
): Promise<OpenPdf> {
  // The library keeps what it is given.
  const completed = isCutOff ? withEnd(bytes) : null
  try {
    return await openPdf(bytes, name, password)
  } catch (error) {
    if (completed === null || error instanceof PasswordError) throw error
    return await openPdf(completed, name, password)
  }
}

/** One page after the other, each let go of when it is read. */
async function readPages(
  pdf: PDFDocumentProxy,
  progress: (done: number) => void,
  settled: Settled,
): Promise<PagesRead> {
  const typefaces: Typefaces = new Map()
  const read: PagesRead = { pages: [], markings: [], damaged: [], overfull: [], isCut: false }
  const count = Math.min(pdf.numPages, most.pages)
  let left = most.pieces
  for (let at = 0; at < count && left > 0; at++) {
    try {
      const { page, markings, pieces, isCut } = await settled(readOne(pdf, at, typefaces))
      left -= pieces
      if (isCut) read.overfull.push(at + 1)
      read.pages.push(page)
      for (const marking of markings) read.markings.push(marking)
    } catch {
      // Whatever is wrong with it, the others may be sound: which it was is said.
      read.damaged.push(at + 1)
      read.pages.push({ rows: [], width: 0, height: 0, turned: [], isPicture: false })
    }
    progress((at + 1) / count)
  }
  return { ...read, isCut: read.pages.length < pdf.numPages }
}

async function readOne(
  pdf: PDFDocumentProxy,
  at: number,
  typefaces: Typefaces,
): Promise<{ page: PageRead; markings: Marking[]; pieces: number; isCut: boolean }> {
  const page = await pdf.getPage(at + 1)
  try {
    const { pieces, width, height, turned, isCut } = await readPage(page, at, typefaces)
    const isWordless = pieces.length === 0 && turned.length === 0
    const isPicture =
      isWordless && (await page.getOperatorList({ annotationMode: 0 })).fnArray.length > 0
    return {
      page: { rows: rowsOf(pieces), width, height, turned, isPicture },
      markings: (await orNull(markingsOf(page, at))) ?? [],
      pieces: pieces.length + turned.length,
      isCut,
    }
  } finally {
    page.cleanup()
  }
}

/** For what a file can do without: null where it is damaged. */
const orNull = <One>(asked: Promise<One>): Promise<One | null> => asked.catch(() => null)

async function titleOf(pdf: PDFDocumentProxy, settled: Settled): Promise<string | null> {
  const info: unknown = (await orNull(settled(pdf.getMetadata())))?.info
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : null
  if (typeof title !== 'string') return null
  const words = title.replace(/\s+/gu, ' ').trim().slice(0, longestTitle).toWellFormed()
  // What a program calls a file that nobody gave a title.
  const isOfProgram =
    /^(?:untitled|microsoft word|document\d*$)|\.(?:docx?|odt|pdf|tex|html?|rtf|txt|indd|qxd)$/i
  return /\p{L}/u.test(words) && !isOfProgram.test(words) ? words : null
}
