/** Small PDFs, made by hand: words where a test wants them, and what a test wants wrong with them. */
import { deflateSync } from 'node:zlib'

export type PdfWords = {
  words: string
  x: number
  /** From the page's lower edge, as a PDF counts. */
  y: number
  size?: number
  isBold?: boolean
  /** In degrees, against the clock. */
  turn?: 0 | 90
}

export type PdfPage = {
  words?: PdfWords[]
  /** Written into the page's content as it is. */
  drawn?: string
  /** Dictionaries without their brackets, as "/Subtype /Highlight …". */
  annotations?: string[]
  rotate?: number
}

export type PdfOptions = {
  /** Added to the catalogue, as "/PageLabels << … >>". */
  catalogue?: string
  /** Added to the file's properties, as "/Title (Notes)". */
  properties?: string
  isPacked?: boolean
}

const width = 400
const height = 600

/** Pages of 400 × 600 points, in Helvetica and its bold. */
export function pdfOf(pages: readonly PdfPage[], options: PdfOptions = {}): Buffer<ArrayBuffer> {
  const objects: (string | Buffer<ArrayBuffer>)[] = [
    `<< /Type /Catalog /Pages 2 0 R ${options.catalogue ?? ''} >>`,
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< ${options.properties ?? ''} >>`,
  ]
  const add = (object: string | Buffer<ArrayBuffer>): string => `${objects.push(object)} 0 R`
  const kids = pages.map(({ words = [], drawn = '', annotations = [], rotate = 0 }) => {
    const content = add(streamOf([...words.map(drawnWords), drawn].join('\n'), options))
    const marks = annotations.map((one) => add(`<< /Type /Annot ${one} >>`))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${content} /Annots [${marks.join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`
  return fileOf(objects)
}

function streamOf(content: string, { isPacked = false }: PdfOptions): Buffer<ArrayBuffer> {
  const data = isPacked ? Buffer.from(deflateSync(content)) : Buffer.from(content, 'latin1')
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length}${isPacked ? ' /Filter /FlateDecode' : ''} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

function drawnWords({ words, x, y, size = 10, isBold = false, turn = 0 }: PdfWords): string {
  const escaped = words.replace(/[\\()]/g, '\\$&')
  const matrix = turn === 90 ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`
  return `BT /F${isBold ? 2 : 1} ${size} Tf ${matrix} Tm (${escaped}) Tj ET`
}

/** A file of numbered objects: the first is the catalogue, the fifth the properties. */
export function fileOf(objects: readonly (string | Buffer<ArrayBuffer>)[]): Buffer<ArrayBuffer> {
  const parts = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let at = 9
  const push = (part: Buffer<ArrayBuffer>): void => {
    parts.push(part)
    at += part.length
  }
  for (const [index, object] of objects.entries()) {
    places.push(at)
    push(Buffer.from(`${index + 1} 0 obj\n`))
    push(Buffer.from(object))
    push(Buffer.from('\nendobj\n'))
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** Lines one under the other, from the top. */
export const linesFrom = (
  lines: readonly string[],
  at: { x?: number; y?: number; size?: number; isBold?: boolean; leading?: number } = {},
): PdfWords[] => {
  const { x = 40, y = 550, size = 10, isBold = false, leading = 12 } = at
  return lines.map((words, index) => ({ words, x, y: y - index * leading, size, isBold }))
}
