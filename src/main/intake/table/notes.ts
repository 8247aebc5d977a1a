/** From the rows of a table to notes. */
import type { TableColumns } from '../../../shared/model/import-file.ts'
import type { LeftOut } from '../blocks/block.ts'
import { tagsOf } from '../blocks/properties.ts'
import type { ShapedNote } from '../shape/index.ts'
import type { AnkiHead } from './anki.ts'
import { type CellWords, hidesWords, wordsOfCell } from './cell.ts'
import { isBodyName } from './columns.ts'
import type { Row } from './rows.ts'

const mostTags = 200
/** So many letters of a row without a heading are its heading. */
const longestBeginning = 80

/** @param names of its columns, where the table has them */
export function notesOfRows(
  rows: readonly Row[],
  columns: TableColumns,
  names: readonly string[],
  anki: AnkiHead | null,
): { notes: ShapedNote[]; leftOut: LeftOut[] } {
  const notes: ShapedNote[] = []
  const leftOut: LeftOut[] = []
  const all = columns.heading === null ? columns.body : [columns.heading, ...columns.body]
  for (const { cells } of rows) {
    // A card to fill in is what it says, and has no front.
    const isFilledIn = hidesWords(cells[columns.heading ?? -1] ?? '')
    const read = all.map((column) => ({
      ...wordsOfCell(cells[column] ?? '', anki?.isHtml ?? null),
      name: names[column] ?? '',
    }))
    const isHeaded = columns.heading !== null && !isFilledIn
    const body = isHeaded ? read.slice(1) : read
    const lines = body.flatMap((cell) => namedLines(cell, body.length))
    const said = (isHeaded ? (read[0]?.lines ?? []) : []).map((line) => line.trim()).join(' ')
    const isEmpty = !/[\p{L}\p{N}]/u.test(`${said}${lines.join('')}`)
    if (!isEmpty) {
      const tags = tagsOfRow(cells, columns.tags, anki)
      notes.push({
        heading: said || beginningOf(lines),
        body: lines.join('\n'),
        ...(tags.length > 0 && { tags }),
      })
    }
    const note = notes.length - 1
    for (const part of read.flatMap((cell) => cell.leftOut)) leftOut.push({ ...part, note })
    if (isEmpty)
      leftOut.push({
        type: 'left-out',
        reason: 'empty',
        words: all
          .map((column) => cells[column] ?? '')
          .join(' ')
          .trim()
          .slice(0, 200),
        note,
      })
  }
  return { notes, leftOut }
}

/** Of several columns, a line says which it is of, where the name says more than that it is the text. */
function namedLines({ lines, name }: CellWords & { name: string }, columns: number): string[] {
  const [first, ...others] = lines
  if (first === undefined || columns < 2 || name === '' || isBodyName(name)) return lines
  return [`${name}: ${first}`, ...others]
}

/** Anki parts tags by blanks, and what is in another by "::". */
function tagsOfRow(
  cells: readonly string[],
  columns: readonly number[],
  anki: AnkiHead | null,
): string[] {
  const found = columns.flatMap((column) => {
    const words = cells[column] ?? ''
    return tagsOf(anki || !/[,;]/.test(words) ? words.replace(/\s+/g, ',') : words)
  })
  return [...new Set([...(anki?.tags ?? []), ...found])].slice(0, mostTags)
}

/** The first words of a body, to head it. */
function beginningOf([line = '']: readonly string[]): string {
  const words = line.trim()
  if (words.length <= longestBeginning) return words
  const cut = words.lastIndexOf(' ', longestBeginning)
  return `${words.slice(0, cut > 0 ? cut : longestBeginning).toWellFormed()} …`
}
