/** Tables and cards of an exported Word document. */
import {
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Look } from './docx-look.ts'
import { wordsIn } from './docx-paragraphs.ts'
import { cm, styleIds } from './docx-styles.ts'
import type { EssayPart, EssayTable } from './essay.ts'

/** What the tables of one document share: the width of the text, in Word's units, and what is left blank in a cell. */
export type TableForm = { width: number; cell: Look['cell'] }

/** A table over the whole width of the text, whose first row is named as its head and repeats on each page. */
export function tableOf(
  { widths, head, rows }: EssayTable,
  { width, cell }: TableForm,
  partOf: (part: EssayPart) => Paragraph[],
): (Paragraph | Table)[] {
  const columns = widths.map((part) => Math.round(part * width))
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map((words, at) =>
      cellOf([wordsIn(styleIds.tableHead, words)], columns[at] ?? 0, 'F2F2F2'),
    ),
  })
  const bodyRows = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((parts, at) => cellOf(parts.flatMap(partOf), columns[at] ?? 0)),
      }),
  )
  return [gridOf([headRow, ...bodyRows], columns, { cell, hasHead: true }), afterTable()]
}

/** Half a sheet of A4, folded or cut once more. */
const cardHeight = cm(10.5)

/**
 * A card on a page of its own: its front beside its back, to be folded between them.
 * @param isFirst of the cards, which has the title's page
 */
export function cardOf(
  front: readonly Paragraph[],
  back: readonly Paragraph[],
  { width, cell, isFirst }: TableForm & { isFirst: boolean },
): (Paragraph | Table)[] {
  const columns = [Math.floor(width / 2), Math.ceil(width / 2)]
  const row = new TableRow({
    height: { value: cardHeight, rule: HeightRule.ATLEAST },
    children: [front, back].map((side, at) => cellOf(side, columns[at] ?? 0, undefined, cm(0.4))),
  })
  return [...(isFirst ? [] : [beforeCard()]), gridOf([row], columns, { cell, hasHead: false })]
}

const gridOf = (
  rows: readonly TableRow[],
  columns: number[],
  { cell, hasHead }: Pick<TableForm, 'cell'> & { hasHead: boolean },
): Table =>
  new Table({
    style: styleIds.table,
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: columns,
    tableLook: { firstRow: hasHead, firstColumn: false, noVBand: true, noHBand: true },
    margins: cell,
    rows,
  })

/** A cell holds a paragraph at least. */
const cellOf = (
  children: readonly Paragraph[],
  width: number,
  fill?: string,
  padding?: number,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(fill && { shading: { fill } }),
    ...(padding && {
      margins: { top: padding, bottom: padding, left: padding, right: padding },
    }),
    children: children.length > 0 ? children : [wordsIn(styleIds.tableText, '')],
  })

/** What nobody is to see: two tables with nothing between them are one to Word, which ends no text with a table. */
const least = { spacing: { before: 0, after: 0 }, run: { size: 2 } }

export const afterTable = (): Paragraph => new Paragraph(least)

const beforeCard = (): Paragraph => new Paragraph({ ...least, pageBreakBefore: true })
