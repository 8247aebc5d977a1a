/** What a reader marked in a PDF and wrote on its pages. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { squeezed } from './squeezed.ts'

/** What is marked on a page: words laid over, or what a reader wrote there. */
export type Marking = {
  /** From 0. */
  page: number
  type: 'highlight' | 'comment'
  /** As the library finds them under the mark; where lines break in them is not known. */
  overlaid: string
  comment: string
  /** From the page's upper edge and its left one, in points. */
  top: number
  left: number
}

const laidOver = new Set(['Highlight', 'Underline', 'Squiggly'])
const written = new Set(['Text', 'FreeText'])
const mostOnPage = 2_000
const longestComment = 10_000

/** @throws what the library throws where what is marked on the page is damaged */
export async function markingsOf(page: PDFPageProxy, at: number): Promise<Marking[]> {
  const annotations: unknown[] = await page.getAnnotations({ intent: 'any' })
  return annotations
    .slice(0, mostOnPage)
    .flatMap((annotation) => markingOf(annotation, at, page.view[3] ?? 0))
    .sort((a, b) => a.top - b.top || a.left - b.left)
}

function markingOf(annotation: unknown, page: number, pageTop: number): Marking[] {
  if (typeof annotation !== 'object' || annotation === null) return []
  const { subtype, overlaidText, contentsObj, rect } = annotation as Record<string, unknown>
  const overlaid = typeof overlaidText === 'string' ? overlaidText.toWellFormed() : ''
  const comment = commentOf(contentsObj)
  const [left = 0, , , top = 0] = Array.isArray(rect) ? (rect as number[]) : []
  const place = { page, top: pageTop - top, left }
  if (laidOver.has(String(subtype)) && overlaid.trim() !== '') {
    // Some programs write the words themselves where a comment would be.
    const isSame = squeezed(comment) === squeezed(overlaid)
    return [{ ...place, type: 'highlight', overlaid, comment: isSame ? '' : comment }]
  }
  const isWritten = written.has(String(subtype)) || laidOver.has(String(subtype))
  return isWritten && comment !== '' ? [{ ...place, type: 'comment', overlaid: '', comment }] : []
}

function commentOf(contents: unknown): string {
  if (typeof contents !== 'object' || contents === null || !('str' in contents)) return ''
  return typeof contents.str === 'string'
    ? contents.str.slice(0, longestComment).toWellFormed().trim()
    : ''
}
