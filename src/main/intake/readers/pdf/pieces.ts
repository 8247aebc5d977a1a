/** The pieces of a page, from what pdf.js reads of it. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Page, type Piece, type Tag, weightOf } from './piece.ts'
import { tagsOf } from './tags.ts'

/** Which typefaces are bold, by the names that the library gives them; they are the same on every page. */
export type Typefaces = Map<string, boolean>

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type Placed = Piece & { turn: number }
type Item = {
  str: string
  transform: number[]
  width: number
  height: number
  fontName: string
}

const turns = [0, 1, 2, 3]

/** Of a page, more than this is left away: a page of the smallest print has a tenth of it. */
const most = { items: 60_000, pieces: 20_000 }

export async function readPage(
  page: PDFPageProxy,
  at: number,
  typefaces: Typefaces,
): Promise<Page> {
  const { items, isCut } = await itemsOf(page)
  const fonts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item.fontName] : []))
  // What has so many words would be gone through for as long again.
  if (!isCut) await learn(page, typefaces, new Set(fonts))
  // Words can be read without what a damaged structure says of them, or what is bold.
  const tagOf = tagsOf(await page.getStructTree().catch(() => null))
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view
  const placed: Placed[] = []
  const open: (Tag | undefined)[] = []
  for (const item of items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop()
      else
        open.push(
          (item as { tag?: unknown }).tag === 'Artifact'
            ? { element: null }
            : (tagOf(item.id) ?? open.at(-1)),
        )
      continue
    }
    if (placed.length >= most.pieces) break
    const piece = pieceOf(item as Item, typefaces, placed.length, open.at(-1))
    const [x = 0, y = 0] = [item.transform[4], item.transform[5]]
    const isOnPage = x >= x0 - 1 && x <= x1 + 1 && y >= y0 - 1 && y <= y1 + 1
    if (piece && isOnPage) placed.push(piece)
  }
  const whole = { at, isCut: isCut || placed.length >= most.pieces }
  return { ...whole, ...upright(placed, [x0, y0, x1, y1]) }
}

/** No more than so many: a small file may say to print one letter millions of times. */
async function itemsOf(page: PDFPageProxy): Promise<{ items: Content['items']; isCut: boolean }> {
  const items: Content['items'] = []
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader()
  for (;;) {
    const { value, done } = (await reader.read()) as { value?: Content; done: boolean }
    if (done) return { items, isCut: false }
    for (const item of value?.items ?? []) items.push(item)
    if (items.length < most.items) continue
    await reader.cancel(new Error('There are more words on a page than are read.'))
    return { items, isCut: true }
  }
}

function pieceOf(
  item: Item,
  typefaces: Typefaces,
  order: number,
  tag: Tag | undefined,
): Placed | null {
  const words = item.str.replace(/[\s\p{Cc}]+/gu, ' ').toWellFormed()
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform
  const size = Math.round(Math.hypot(c, d) * 10) / 10
  if (words.trim() === '' || ![a, b, c, d, x, y, item.width].every(Number.isFinite) || size <= 0)
    return null
  const turn = Math.round(Math.atan2(b, a) / (Math.PI / 2) + 4) % 4
  return {
    words,
    left: x,
    right: x + Math.abs(item.width),
    baseline: y,
    size,
    isBold: typefaces.get(item.fontName) ?? false,
    order,
    tag,
    turn,
  }
}

/** Turns a page so that most of its words stand upright, and takes the others off it. */
function upright(
  placed: readonly Placed[],
  [x0, y0, x1, y1]: readonly [number, number, number, number],
): Omit<Page, 'at' | 'isCut'> {
  const weights = turns.map((turn) =>
    placed.reduce((sum, piece) => sum + (piece.turn === turn ? weightOf(piece.words) : 0), 0),
  )
  const turn = weights.indexOf(Math.max(...weights))
  const isAcross = turn % 2 === 1
  const pieces: Piece[] = []
  const turned: string[] = []
  for (const { turn: own, ...piece } of placed) {
    if (own !== turn) {
      turned.push(piece.words.trim())
      continue
    }
    const length = piece.right - piece.left
    const [left, baseline] = [
      [piece.left - x0, y1 - piece.baseline],
      [piece.baseline - y0, piece.left - x0],
      [x1 - piece.left, piece.baseline - y0],
      [y1 - piece.baseline, x1 - piece.left],
    ][turn] ?? [0, 0]
    pieces.push({ ...piece, left: left ?? 0, right: (left ?? 0) + length, baseline: baseline ?? 0 })
  }
  const [width, height] = isAcross ? [y1 - y0, x1 - x0] : [x1 - x0, y1 - y0]
  return { width, height, pieces, turned }
}

const bold = /bold|black|heavy|semi-?bold|demi(?!light)|extrabold|(?:^|[^a-z])bd(?:[^a-z]|$)/i

/** What is bold is said with what is drawn, so a page is gone through for it once for each typeface that is new. */
async function learn(
  page: PDFPageProxy,
  typefaces: Typefaces,
  fonts: ReadonlySet<string>,
): Promise<void> {
  const unknown = [...fonts].filter((font) => !typefaces.has(font))
  if (unknown.length === 0) return
  await page.getOperatorList({ annotationMode: 0 }).catch(() => null)
  for (const font of unknown) {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
    typefaces.set(font, isBold(known))
  }
}

function isBold(font: unknown): boolean {
  if (typeof font !== 'object' || font === null) return false
  const { name, bold: isSaid, black } = font as { name?: unknown; bold?: unknown; black?: unknown }
  return isSaid === true || black === true || (typeof name === 'string' && bold.test(name))
}
