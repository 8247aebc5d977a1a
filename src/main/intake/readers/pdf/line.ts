/** The lines of a text in the order in which they are read. */
import type { Area } from './columns.ts'
import { type Piece, type Tag, weightOf } from './piece.ts'
import { type Run, runOf, wordsOf } from './rows.ts'

/** A column or page's width of lines, in points. */
export type Frame = {
  page: number
  left: number
  right: number
  /** Where nothing of the column can stand any more. */
  limit: number
  /** From line to line, in heights of letters. */
  leading: number
}

export type Line = {
  words: string
  /** Its words by the wide gaps between them, where it has any. */
  cells: Run[]
  left: number
  right: number
  baseline: number
  size: number
  isBold: boolean
  frame: Frame
  tag?: Tag | undefined
}

export function linesOf({ runs, left, limit }: Area, page: number): Line[] {
  const frame: Frame = { page, left, right: left, limit, leading: 0 }
  const rows: Run[][] = []
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)
  for (const run of sorted) {
    const row = rows.at(-1)
    const [first] = row ?? []
    const isSame = first && run.baseline - first.baseline <= Math.max(run.size, first.size) * 0.4
    if (row && isSame) row.push(run)
    else rows.push([run])
  }
  return rows.map((row) => lineOf(row, frame))
}

function lineOf(row: Run[], frame: Frame): Line {
  row.sort((a, b) => a.left - b.left)
  const whole = runOf(row.flatMap(({ pieces }) => pieces))
  return {
    words: whole.words,
    cells: row,
    left: whole.left,
    right: whole.right,
    baseline: whole.baseline,
    size: whole.size,
    isBold: whole.isBold,
    frame,
    tag: tagOf(whole),
  }
}

/** What most of its letters are part of. */
function tagOf({ pieces }: Run): Tag | undefined {
  const weights = new Map<Tag | undefined, number>()
  for (const { tag, words } of pieces) weights.set(tag, (weights.get(tag) ?? 0) + weightOf(words))
  return [...weights].reduce((most, one) => (one[1] > most[1] ? one : most), [undefined, -1])[0]
}

/** A line without some of its pieces, as the figures that lead to notes. No gap is left where they stood. */
export function without(line: Line, isTaken: (piece: Piece) => boolean): Line {
  const pieces = line.cells.flatMap((cell) => cell.pieces)
  if (!pieces.some(isTaken)) return line
  const kept: Piece[] = []
  for (const piece of pieces) {
    const last = kept.at(-1)
    if (!isTaken(piece)) kept.push({ ...piece })
    else if (last) last.right = Math.max(last.right, piece.right)
  }
  return { ...line, words: wordsOf(kept) }
}
