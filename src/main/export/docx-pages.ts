/** The pages of a Word document as Word lays them out, without Word. docs/decisions/190 */
import type { Document, PageNumberEstimator } from 'docx'
import type { EssayDocument } from './essay.ts'

/** Laying out takes 3 ms for each block or note; the pages of a longer document Word finds when it opens it. */
const mostLaidOut = 600

export const canBeLaidOut = ({ blocks, notes }: EssayDocument): boolean =>
  blocks.length + notes.length <= mostLaidOut

export type PageFinder = {
  /** What a document asks for the pages of its contents when it is written. */
  pageNumbers: PageNumberEstimator
  /** Once it is written: whether every letter's width was known, so that the pages are Word's as far as can be told. */
  areSure(): boolean
}

/** Letters whose widths are not known are taken for average ones. */
export async function createPageFinder(): Promise<PageFinder> {
  const { estimatePageNumbersWith } = await layouter()
  const estimate = estimatePageNumbersWith({ guess: true })
  let areSure = false
  const watched: PageNumberEstimator = (body, context) => {
    const found = estimate(body, context)
    areSure = (found.guesses ?? []).length === 0 && found.pageCount !== undefined
    return found
  }
  return { pageNumbers: Object.assign(watched, estimate), areSure: () => areSure }
}

/**
 * How many pages a document has, and what the second begins with: the place of a paragraph or table in the document's
 * body, and of the row in that table, its head left out.
 */
export type LaidOut = { pages: number; second: { at: number; row: number } | undefined }

export async function createLayouter(): Promise<(document: Document) => LaidOut> {
  const { layoutDocument } = await layouter()
  return (document) => {
    const { pages, stoppedAt } = layoutDocument(document, { guess: true })
    const [first] = pages[1]?.body ?? []
    // The head of a table is repeated.
    const row = first?.type === 'table' ? first.rows.find(({ index }) => index > 0)?.index : 1
    return {
      pages: pages.length + (stoppedAt === undefined ? 0 : 1),
      second: first && { at: first.index, row: (row ?? 1) - 1 },
    }
  }
}

/** Large, and seldom needed. */
const layouter = () => import('docx/layout')
