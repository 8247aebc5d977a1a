/** Notes at the foot of a page, and the raised figures in the text that lead to them. */
import type { Usual } from './frames.ts'
import { type Line, without } from './line.ts'
import type { Piece } from './piece.ts'

export type Footnotes = {
  /** The lines of the text, without the figures that lead to notes. */
  lines: Line[]
  /** Each in its lines. */
  notes: Line[][]
}

/** Of a letter's height: figures that stand on the line are wider in almost any typeface. */
const narrow = 0.4
const raisedMark = /^(?:\d{1,3}|[*†‡§¶]{1,3})$/
const firstMark = /^(?:\d{1,3}|[*†‡§¶]{1,3})(?=\D)/

/**
 * @param lines of one page. Notes stand at the end of a column in smaller letters, and begin with a mark that stands
 *   raised in the text.
 */
export function footnotesOf(lines: readonly Line[], usual: Usual): Footnotes {
  const raised = raisedIn(lines.filter(({ size }) => size > usual.size * 0.93))
  if (raised.size === 0) return { lines: [...lines], notes: [] }
  const notes: Line[][] = []
  const taken = new Set<Line>()
  const marks = new Set<Piece>()
  for (const small of smallAtEnds(lines, usual)) {
    for (const line of small) {
      const mark = firstMark.exec(line.words)?.[0]
      const pieces = mark === undefined ? undefined : raised.get(mark)
      if (pieces) notes.push([])
      else if (!taken.has(small[small.indexOf(line) - 1] ?? line)) continue
      for (const piece of pieces ?? []) marks.add(piece)
      notes.at(-1)?.push(line)
      taken.add(line)
    }
  }
  return {
    lines: lines
      .filter((line) => !taken.has(line))
      .map((line) => without(line, (piece) => marks.has(piece))),
    notes,
  }
}

function raisedIn(lines: readonly Line[]): Map<string, Piece[]> {
  const raised = new Map<string, Piece[]>()
  for (const line of lines)
    for (const piece of line.cells.flatMap(({ pieces }) => pieces)) {
      const words = piece.words.trim()
      const isRaised =
        piece.size <= line.size * 0.85 && piece.baseline < line.baseline - line.size * 0.12
      // Raised figures of the typeface itself stand on the line, and are narrow.
      const isNarrow =
        piece.right - piece.left < piece.size * narrow * words.length && piece.words !== line.words
      if ((isRaised || isNarrow) && raisedMark.test(words))
        raised.set(words, [...(raised.get(words) ?? []), piece])
    }
  return raised
}

/** The lines in smaller letters that each column ends with. */
function smallAtEnds(lines: readonly Line[], usual: Usual): Line[][] {
  const ends: Line[][] = []
  let small: Line[] = []
  for (const [at, line] of lines.entries()) {
    if (line.size < usual.size * 0.95) small.push(line)
    else small = []
    if (lines[at + 1]?.frame === line.frame) continue
    if (small.length > 0) ends.push(small)
    small = []
  }
  return ends
}
