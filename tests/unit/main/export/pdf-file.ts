/** Reads a PDF back, for the tests of its writer. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfLine = {
  page: number
  text: string
  x: number
  right: number
  y: number
  /** Of the type. */
  height: number
}
export type PdfTag = { role: string; children: PdfTag[] }
export type PdfHeading = { title: string; items: PdfHeading[] }

export type PdfFile = {
  pages: number
  /** Width and height of each page, in points. */
  sizes: [number, number][]
  /** What is printed, piece by piece, in points from the page's lower left corner. */
  pieces: PdfLine[]
  /** All words, without any blanks: where lines break is not theirs to say. */
  squeezed: string
  outline: PdfHeading[]
  tags: PdfTag[]
  info: Record<string, unknown>
  metadata: string
}

export const squeeze = (words: string): string => words.replace(/\s+/gu, '')

/** Opens a PDF and reads its words, bookmarks, tags and properties. Throws when it cannot be. */
export async function readPdfFile(bytes: Uint8Array): Promise<PdfFile> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  try {
    const pieces: PdfLine[] = []
    const tags: PdfTag[] = []
    const sizes: PdfFile['sizes'] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item)) continue
        const [, , , , x = 0, y = 0] = item.transform as number[]
        pieces.push({
          page: number,
          text: item.str,
          x,
          right: x + item.width,
          y,
          height: item.height,
        })
      }
      const { width, height } = page.getViewport({ scale: 1 })
      sizes.push([width, height])
      tags.push(tagOf(await page.getStructTree()))
    }
    const { info, metadata } = await pdf.getMetadata()
    return {
      pages: pdf.numPages,
      sizes,
      pieces,
      squeezed: squeeze(pieces.map((piece) => piece.text).join('')),
      outline: await outlineOf(pdf),
      tags,
      info: { ...info },
      metadata: metadata ? JSON.stringify(metadata.getRaw()) : '',
    }
  } finally {
    await task.destroy()
  }
}

const outlineOf = async (pdf: PDFDocumentProxy): Promise<PdfHeading[]> =>
  headings((await pdf.getOutline()) ?? [])

const headings = (items: { title: string; items: unknown[] }[]): PdfHeading[] =>
  items.map(({ title, items: inner }) => ({ title, items: headings(inner as typeof items) }))

function tagOf(node: unknown): PdfTag {
  const { role = '', children = [] } = (node ?? {}) as { role?: string; children?: unknown[] }
  return { role, children: children.map(tagOf) }
}

/** The names of the fonts that a PDF carries, without the letters that say they are parts of them. */
export async function fontsInPdf(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true })
  const pdf = await task.promise
  try {
    const names = new Set<string>()
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      // The fonts of a page are read with what is drawn on it.
      await page.getOperatorList()
      for (const item of (await page.getTextContent()).items) {
        if (!('fontName' in item) || !page.commonObjs.has(item.fontName)) continue
        const { name } = page.commonObjs.get(item.fontName) as { name: string }
        names.add(name.replace(/^[A-Z]{6}\+/, '').replace(/-Identity-H$/, ''))
      }
    }
    return [...names].sort()
  } finally {
    await task.destroy()
  }
}

/** Every role of a tree, parents first. */
export const rolesOf = (tag: PdfTag): string[] => [tag.role, ...tag.children.flatMap(rolesOf)]
