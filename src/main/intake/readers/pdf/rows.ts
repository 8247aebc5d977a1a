/** From the pieces of a page to the runs of words that stand on one line without a wide gap. */
import { type Piece, weightOf } from './piece.ts'

export type Run = {
  pieces: Piece[]
  words: string
  left: number
  right: number
  baseline: number
  /** Of most of its letters. */
  size: number
  /** Whether all of its letters are. */
  isBold: boolean
  /** The first place of its pieces among those of the page. */
  order: number
}

/** Of a letter's height: how far pieces of one line stand above or below each other, as raised figures do. */
const sameLine = 0.4
const spaceWidth = 0.12
/** Wider than this, and what follows stands in another column or cell. */
const wideGap = 1.4
/** So too a narrower gap where the file does not write one piece after the other. */
const gapOutOfOrder = 0.6

/** In rows from top to bottom, each from left to right. */
export function rowsOf(pieces: readonly Piece[]): Run[][] {
  return linesOfPieces(pieces).map((line) => {
    const runs: Piece[][] = []
    let last: Piece | undefined
    for (const piece of line) {
      if (last && isDouble(last, piece)) {
        last.isBold = true
        continue
      }
      if (last && !isApart(last, piece)) runs.at(-1)?.push(piece)
      else runs.push([piece])
      last = last && last.right > piece.right ? { ...piece, right: last.right } : piece
    }
    return runs.map(runOf)
  })
}

function linesOfPieces(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  const lines: Piece[][] = []
  // The first baseline decides, by the largest letters on it: a line never grows down a page.
  let [first, size] = [Number.NEGATIVE_INFINITY, 0]
  for (const piece of sorted) {
    if (piece.baseline > first + Math.max(size, piece.size) * sameLine) {
      lines.push([])
      first = piece.baseline
      size = 0
    }
    lines.at(-1)?.push(piece)
    size = Math.max(size, piece.size)
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left || a.order - b.order)
  return lines
}

/** Letters printed twice in one place, by which some programs make them bold. */
const isDouble = (one: Piece, other: Piece): boolean =>
  one.words === other.words &&
  Math.abs(one.left - other.left) < one.size * 0.1 &&
  Math.abs(one.baseline - other.baseline) < one.size * 0.1

function isApart(before: Piece, piece: Piece): boolean {
  const gap = (piece.left - before.right) / Math.max(before.size, piece.size)
  const isNext = Math.abs(piece.order - before.order) === 1
  return gap > (isNext ? wideGap : gapOutOfOrder)
}

export function runOf(pieces: Piece[]): Run {
  const heaviest = new Map<number, number>()
  for (const { size, words } of pieces)
    heaviest.set(size, (heaviest.get(size) ?? 0) + weightOf(words) + 0.001)
  const [size] = [...heaviest].reduce((most, one) => (one[1] > most[1] ? one : most), [0, -1])
  const usual = pieces.find((piece) => piece.size === size) ?? pieces[0]
  const lettered = pieces.filter(({ words }) => weightOf(words) > 0)
  return {
    pieces,
    words: wordsOf(pieces),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    baseline: usual?.baseline ?? 0,
    size,
    isBold: lettered.length > 0 && lettered.every(({ isBold }) => isBold),
    order: Math.min(...pieces.map(({ order }) => order)),
  }
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu

/** The words of pieces from left to right, or from right to left where most of their letters run so. */
export function wordsOf(pieces: readonly Piece[]): string {
  const all = pieces.map(({ words }) => words).join('')
  const isTurned = (all.match(rightToLeft)?.length ?? 0) * 2 > weightOf(all)
  let words = ''
  let last: Piece | undefined
  for (const piece of isTurned ? [...pieces].reverse() : pieces) {
    const gap = last ? (isTurned ? last.left - piece.right : piece.left - last.right) : 0
    const isSpaced = last !== undefined && gap > Math.min(last.size, piece.size) * spaceWidth
    words += isSpaced ? ` ${piece.words}` : piece.words
    last = piece
  }
  return words.replace(/\s+/gu, ' ').trim()
}
