/** Rows of tables as lines. */
import { isQuestion } from '../../shape/heading-forms.ts'
import type { Line, OfficePart, Paragraph } from './paragraph.ts'
import { joinedLines } from './words.ts'

/** As in "Gulag – the labour camps": what stands in the first cell is mostly a term, and the others say of it. */
const between = ' – '

/**
 * A row as one line where each of its cells is; else the first cell before the first line of the next, and the other
 * lines under it. A question in the first cell heads the others. A lone cell is a box around what is in it.
 * @param cells of one row, in order
 */
export function rowParts(cells: readonly (readonly OfficePart[])[]): OfficePart[] {
  const written = cells.map(paragraphsOf).filter((cell) => cell.length > 0)
  const left = cells.flat().filter((part) => part.type === 'left-out')
  const [first = [], second = []] = written
  const [head, ...more] = first
  if (!head || written.length === 1) return cells.flat()
  const isOneLine = more.length === 0 && head.lines.length === 1
  if (isOneLine && isQuestion(head.lines[0].words))
    return [{ ...plain(head), isSetApart: true }, ...written.slice(1).flat(), ...left]
  const areLines = written.every(
    ([only, ...others]) => others.length === 0 && only?.lines.length === 1,
  )
  if (areLines) {
    const lines = written.flatMap((cell) => cell.flatMap((part) => part.lines))
    return [row(joinedLines([head.lines[0], ...lines.slice(1)], between)), ...left]
  }
  const [next] = second
  if (!isOneLine || !next || next.item) return [...written.flat(), ...left]
  const joined = joinedLines([head.lines[0], next.lines[0]], between)
  const rest = next.lines.slice(1).map(asText)
  return [row(joined), ...rest, ...second.slice(1), ...written.slice(2).flat(), ...left]
}

const paragraphsOf = (cell: readonly OfficePart[]): Paragraph[] =>
  cell.filter((part) => part.type === 'paragraph')

/** An item, so that it stands straight under the row above; and however short or bold it is, it heads nothing. */
const row = (line: Line): Paragraph => ({
  ...asText(line),
  item: { depth: 1, mark: '-' },
})

const asText = (line: Line): Paragraph => ({
  type: 'paragraph',
  lines: [{ ...line, isBold: false, isUnderlined: false, size: 0 }],
  role: 'text',
})

const plain = ({ lines }: Paragraph): Paragraph => ({ type: 'paragraph', lines, role: 'text' })
