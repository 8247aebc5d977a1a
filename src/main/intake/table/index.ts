/** Tables of cards and of anything else, each row a note. docs/decisions/164 */
import type { TableColumns } from '../../../shared/model/import-file.ts'
import type { Read } from '../readers/reader.ts'
import { type AnkiHead, ankiHeadOf } from './anki.ts'
import { columnsOf, hasNames } from './columns.ts'
import { notesOfRows } from './notes.ts'
import { type Row, rowsOf, withCells, withRunningCells } from './rows.ts'
import { separatorOf, usualCells } from './separators.ts'

export { beginsAsAnki } from './anki.ts'
export { looksLikeCards } from './separators.ts'

const rowsShown = 5
const mostNamed = 5

export type TableRead = Pick<Read, 'notes' | 'leftOut' | 'warnings'> & {
  table: NonNullable<Read['table']>
}

type Table = { rows: Row[]; names: string[]; anki: AnkiHead | null; unclosed: number[] }

/**
 * The notes of a table; null where nothing parts its lines into cells.
 * @param columns which are what, as a person said
 * @param file the name to call it by
 */
export function readTable(text: string, file: string, columns?: TableColumns): TableRead | null {
  const table = tableIn(text)
  if (!table) return null
  const { rows, names, anki, unclosed } = table
  const chosen = columns ? withinTable(columns, names.length) : columnsOf(names, rows, anki)
  const said = names.map((name, at) => (name === nameOf(at) ? '' : name))
  return {
    ...notesOfRows(rows, chosen, said, anki),
    warnings: unclosed.length > 0 ? [saysUnclosed(unclosed, file)] : [],
    table: { names, rows: rows.slice(0, rowsShown).map(({ cells }) => cells), columns: chosen },
  }
}

const nameOf = (column: number): string => `Column ${column + 1}`

function tableIn(text: string): Table | null {
  const anki = ankiHeadOf(text)
  const declared = /^\s*"?sep=(.)"?[ \t]*\n/i.exec(text)
  const skipped = anki?.lines ?? (declared ? 1 : 0)
  const whole = skipped === 0 ? text : text.split('\n').slice(skipped).join('\n')
  const lines = cardLines(whole)
  const said = anki?.separator ?? declared?.[1]
  const found = said ? { separator: said, ...usualCells(lines, said) } : separatorOf(lines)
  if (!found) return null
  const { separator, cells } = found
  const most = Math.max(cells, anki?.names?.length ?? 0)
  const { rows: parted, unclosed } = rowsOf(lines, separator)
  const isCopied = !anki && (separator === '\t' || separator.length > 1)
  const rows = withCells(isCopied ? withRunningCells(parted) : parted, most, separator)
  const isHeaded = !anki?.names && hasNames(rows)
  const [first] = rows
  const given = anki?.names ?? (isHeaded ? first?.cells : undefined) ?? []
  const names = Array.from(
    { length: most },
    (_, at) => given[at]?.trim() || anki?.labels.get(at) || nameOf(at),
  )
  return {
    rows: isHeaded ? rows.slice(1) : rows,
    names,
    anki,
    unclosed: unclosed.map((line) => line + skipped),
  }
}

/** Cards that stand in one line, as Quizlet parts them where it is told to, in lines. */
function cardLines(text: string): string {
  if (text.trim().includes('\n') || !text.includes(';')) return text
  const cards = text.trim().split(/;\s*/)
  const separator = separatorOf(cards.join('\n'))?.separator
  return separator && cards.every((card) => card === '' || card.includes(separator))
    ? cards.join('\n')
    : text
}

/** What was said of columns that are there. */
function withinTable({ heading, body, tags }: TableColumns, count: number): TableColumns {
  const isThere = (column: number): boolean => column < count
  return {
    heading: heading !== null && isThere(heading) ? heading : null,
    body: body.filter(isThere),
    tags: tags.filter(isThere),
  }
}

function saysUnclosed(lines: readonly number[], file: string): string {
  const some = lines.slice(0, mostNamed).map((line) => line.toLocaleString('en-GB'))
  const more = lines.length > mostNamed ? ` and ${lines.length - mostNamed} more` : ''
  const [which, read] =
    lines.length === 1
      ? ['line', 'It is read as it stands']
      : ['lines', 'They are read as they stand']
  return `“${file}” has a quotation mark that is opened and never closed in ${which} ${some.join(', ')}${more}. ${read}: see whether that is right.`
}
