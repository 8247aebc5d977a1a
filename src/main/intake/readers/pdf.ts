import { readFile } from 'node:fs/promises'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { limits } from '../../../shared/contract.ts'
import { counted } from '../../../shared/text/counted.ts'
import { notesOf } from '../blocks/notes-of.ts'
import { saysCut } from '../bounds.ts'
import { extensionOf } from '../formats.ts'
import { IntakeError } from '../intake-error.ts'
import { assembled, type PageRead } from './pdf/document.ts'
import { showSoftHyphens } from './pdf/hyphens.ts'
import { isInflated } from './pdf/inflation.ts'
import { type Marking, markingsOf } from './pdf/markings.ts'
import { openPdf } from './pdf/open.ts'
import { readPage, type Typefaces } from './pdf/pieces.ts'
import { rowsOf } from './pdf/rows.ts'
import { endOf } from './pdf/whole.ts'
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
    const { pdf, close } = await openPdf(bytes, name, password)
    try {
      const read = await readPages(pdf, progress)
      refuseWordless(read, name)
      const labels = await orNull(pdf.getPageLabels())
      const { parts, mended, columns } = assembled(read.pages, labels, read.markings)
      const title = await titleOf(pdf)
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
  },
}

type PagesRead = {
  pages: PageRead[]
  markings: Marking[]
  /** By their place, from 1. */
  damaged: number[]
  isCut: boolean
}

/** One page after the other, each let go of when it is read. */
async function readPages(
  pdf: PDFDocumentProxy,
  progress: (done: number) => void,
): Promise<PagesRead> {
  const typefaces: Typefaces = new Map()
  const read: PagesRead = { pages: [], markings: [], damaged: [], isCut: false }
  const count = Math.min(pdf.numPages, most.pages)
  let left = most.pieces
  for (let at = 0; at < count && left > 0; at++) {
    try {
      const { page, markings, pieces } = await readOne(pdf, at, typefaces, left)
      left -= pieces
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
  mostPieces: number,
): Promise<{ page: PageRead; markings: Marking[]; pieces: number }> {
  const page = await pdf.getPage(at + 1)
  try {
    const { pieces, width, height, turned } = await readPage(page, at, typefaces, mostPieces)
    const isWordless = pieces.length === 0 && turned.length === 0
    const isPicture =
      isWordless && (await page.getOperatorList({ annotationMode: 0 })).fnArray.length > 0
    return {
      page: { rows: rowsOf(pieces), width, height, turned, isPicture },
      markings: (await orNull(markingsOf(page, at))) ?? [],
      pieces: pieces.length + turned.length,
    }
  } finally {
    page.cleanup()
  }
}

/** For what a file can do without: null where it is damaged. */
const orNull = <One>(asked: Promise<One>): Promise<One | null> => asked.catch(() => null)

/** @throws IntakeError where no page has words, nor anything that was written on it */
function refuseWordless({ pages, markings, damaged }: PagesRead, name: string): void {
  const hasWords = pages.some(({ rows, turned }) => rows.length > 0 || turned.length > 0)
  if (hasWords || markings.length > 0) return
  const pictures = pages.filter(({ isPicture }) => isPicture).length
  if (pictures > 0)
    throw new IntakeError(
      `“${name}” has no words that can be read: ${pictures === 1 ? 'its page is a picture' : `its ${counted(pictures, 'page')} are pictures`}, as a scanner makes them. Have its words recognised (OCR) by another program, and import what that makes.`,
      name,
    )
  throw new IntakeError(
    damaged.length > 0
      ? `“${name}” is damaged: none of its pages can be read. Open it in a program that shows PDFs and save it again, or get it from where it came from once more.`
      : `“${name}” has no words: its pages are empty.`,
    name,
  )
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string | null> {
  const info: unknown = (await orNull(pdf.getMetadata()))?.info
  const title = typeof info === 'object' && info !== null && 'Title' in info ? info.Title : null
  if (typeof title !== 'string') return null
  const words = title.replace(/\s+/gu, ' ').trim().slice(0, longestTitle).toWellFormed()
  // What a program calls a file that nobody gave a title.
  const isOfProgram =
    /^(?:untitled|microsoft word|document\d*$)|\.(?:docx?|odt|pdf|tex|html?|rtf|txt|indd|qxd)$/i
  return /\p{L}/u.test(words) && !isOfProgram.test(words) ? words : null
}

const numbers = ['', '', 'two', 'three', 'four']
const saysColumns = (columns: number): string =>
  `Text in ${numbers[columns] ?? columns} columns was read from the top of each to its foot, from left to right.`

function warningsOf(
  { pages, damaged, isCut }: PagesRead,
  end: ReturnType<typeof endOf>,
  name: string,
): string[] {
  const pictures = pages.flatMap(({ isPicture }, at) => (isPicture ? [at + 1] : []))
  const listed = (places: readonly number[]): string => {
    const some = places.slice(0, 10).join(', ')
    return `${places.length === 1 ? 'Page' : 'Pages'} ${some}${places.length > 10 ? ' and more' : ''} of “${name}”`
  }
  return [
    ...(end === 'cut off'
      ? [
          `The end of “${name}” is missing, as after a download that broke off: what was found in the rest was read.`,
        ]
      : []),
    ...(end === 'table damaged'
      ? [
          `“${name}” is damaged where it lists its parts; they were looked for one by one. See whether anything is missing.`,
        ]
      : []),
    ...(damaged.length > 0
      ? [`${listed(damaged)} ${damaged.length === 1 ? 'is' : 'are'} damaged and could not be read.`]
      : []),
    ...(pictures.length > 0
      ? [
          `${listed(pictures)} ${pictures.length === 1 ? 'has' : 'have'} no words that can be read: ${pictures.length === 1 ? 'it is a picture' : 'they are pictures'}, as a scanner makes them.`,
        ]
      : []),
    ...(isCut ? [saysCut(name, pages.length, 'page')] : []),
  ]
}
