/** From lines to paragraphs, headings and items. */
import { endsSentence } from '../../layout.ts'
import { indent, isFull, type Usual } from './frames.ts'
import type { Line } from './line.ts'
import { isMarkAlone, type Mark, markOf } from './marks.ts'

export type Paragraph = {
  lines: Line[]
  mark: Mark | null
  /** The lines of a table: each is a row. */
  isRow: boolean
}

const usualLeading = 1.2
/** Of the usual distance between lines; more than this parts two paragraphs. */
const wider = 1.18

export function paragraphsOf(lines: readonly Line[], usual: Usual): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const [at, line] of lines.entries()) {
    const mark = markOf(line)
    const isRow = isRowOfTable(lines, at)
    const last = paragraphs.at(-1)
    if (last && !isRow && !last.isRow && goesOn(last, line, mark, usual)) {
      last.lines.push(line)
      continue
    }
    const isItem = mark !== null && !isLikeHeading(line, usual)
    paragraphs.push({
      lines: [line],
      mark: isItem ? mark : null,
      isRow,
    })
  }
  return paragraphs
}

/** Larger than most of the text, or bold where that is not. */
export const isLikeHeading = (line: Line, usual: Usual): boolean =>
  line.size > usual.size * 1.1 || (line.isBold && !usual.isBold && line.size > usual.size * 0.92)

function goesOn(paragraph: Paragraph, line: Line, mark: Mark | null, usual: Usual): boolean {
  const before = paragraph.lines.at(-1)
  if (!before) return false
  const tagged = byTags(before, line)
  if (tagged !== null) return tagged
  if (changesStyle(before, line)) return false
  if (mark && beginsItem(paragraph, before, line, mark)) return false
  const isHeading = isLikeHeading(line, usual)
  if (before.frame !== line.frame) return !isHeading && runsOver(paragraph, before, line)
  const gap = (line.baseline - before.baseline) / line.size
  const leading = isHeading ? usualLeading : before.frame.leading || usualLeading
  if (gap <= 0 || gap > leading * (isHeading ? 1.25 : wider) + 0.04) return false
  if (isHeading) return !/[.?!]["'”’)]*$/.test(before.words) || isFull(before, line)
  return goesOnInFrame(paragraph, before, line)
}

/** What a tagged file says: one paragraph, or two. Null where it does not say. */
function byTags(before: Line, line: Line): boolean | null {
  const [one, other] = [before.tag, line.tag]
  if (!one || !other || one.element === null || other.element === null) return null
  return before.frame.page === line.frame.page ? one.element === other.element : null
}

function changesStyle(before: Line, line: Line): boolean {
  const ratio = line.size / before.size
  if (ratio > 1.08 || ratio < 0.92) return true
  return before.isBold !== line.isBold && !/^\p{Ll}/u.test(line.words)
}

/** A number in a sentence may stand at the head of a line: it begins an item only where the line shows it otherwise. */
function beginsItem(paragraph: Paragraph, before: Line, line: Line, mark: Mark): boolean {
  if (mark.isSure) return true
  const last = paragraph.mark
  const first = paragraph.lines[0] ?? before
  const isSameIndent = last !== null && Math.abs(first.left - line.left) < line.size * 0.3
  if (isSameIndent && last.number && mark.number)
    return last.number.kind === mark.number.kind && mark.number.value === last.number.value + 1
  if (isSameIndent && last.mark === mark.mark && last.textLeft > first.left + line.size * 0.4)
    return true
  if (!isFull(before, line)) return true
  const isIn = Math.abs(line.left - before.left) > line.size * 0.5
  return isIn && (last !== null || line.left > before.frame.left + line.size * 0.5)
}

/** From one column or page to the next: the line above is full and the one below begins nothing. */
function runsOver(paragraph: Paragraph, before: Line, line: Line): boolean {
  const isOpen = !endsSentence(before.words)
  const isBroken = isOpen && /^["'“‘(]?\p{Ll}/u.test(line.words)
  if (isBroken) return true
  const inset = line.left - line.frame.left
  const usualInset = paragraph.mark ? paragraph.mark.textLeft - before.frame.left : 0
  const isIndented = inset > usualInset + line.size * indent
  return isFull(before, line) && !isIndented
}

function goesOnInFrame(paragraph: Paragraph, before: Line, line: Line): boolean {
  const unit = line.size * indent
  const [first = before] = paragraph.lines
  const step = line.left - before.left
  const isOpen = !endsSentence(before.words)
  const isBroken = isOpen && /^["'“‘(]?\p{Ll}/u.test(line.words) && isLong(before)
  if (paragraph.mark) {
    if (line.left < first.left - unit) return false
    // What hangs under the words of an item belongs to it; what stands under its mark does only where the line is full.
    return isFull(before, line) || isBroken
  }
  // One step in or out is behind the first line: it hangs, or it was indented.
  const isAligned = Math.abs(step) <= unit || paragraph.lines.length === 1
  return isAligned && (isFull(before, line) || isBroken)
}

const isLong = ({ left, right, frame }: Line): boolean =>
  right - left > (frame.right - frame.left) * 0.6

/** Two lines or more with cells at the same places. */
function isRowOfTable(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line || cellsOf(line).length < 2) return false
  return [lines[at - 1], lines[at + 1]].some(
    (other) =>
      other !== undefined &&
      other.frame === line.frame &&
      cellsOf(other).length >= 2 &&
      cellsOf(other)
        .slice(1)
        .some(({ left }) =>
          cellsOf(line)
            .slice(1)
            .some((cell) => Math.abs(cell.left - left) < 3),
        ),
  )
}

/** Without the mark of an item, which stands apart from its words. */
export const cellsOf = ({ cells }: Line): Line['cells'] =>
  isMarkAlone(cells[0]?.words ?? '') ? cells.slice(1) : cells
