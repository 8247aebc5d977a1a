/** The rows and cells of a table in text (RFC 4180), read on where a quote never closes. docs/decisions/164 */

/** A row, and the line of the file it begins in, from 1. */
export type Row = { cells: string[]; line: number }

export type Rows = {
  rows: Row[]
  /** The lines with a quote that does not close, from 1: it is read as a quote that was typed. */
  unclosed: number[]
}

type Cell = { words: string; end: number; isQuoted: boolean; isUnclosed: boolean }

/** @param separator what stands between cells, one sign or several; line ends are `\n` */
export function rowsOf(text: string, separator: string): Rows {
  const rows: Row[] = []
  const unclosed: number[] = []
  let line = 1
  for (let at = 0; at < text.length; ) {
    const { cells, end } = rowAt(text, at, separator)
    const words = bareCells(cells, separator)
    if (cells.some(({ isUnclosed }) => isUnclosed)) unclosed.push(line)
    if (words.some((cell) => /\S/.test(cell)) || words.length > 1) rows.push({ cells: words, line })
    line += linesIn(text, at, end)
    at = end
  }
  return { rows, unclosed }
}

function rowAt(text: string, from: number, separator: string): { cells: Cell[]; end: number } {
  const cells: Cell[] = []
  const lineEnd = endOfLine(text, from)
  for (let at = from; ; ) {
    const cell = quotedCell(text, at, separator) ?? typedCell(text, at, separator, lineEnd)
    cells.push(cell)
    if (!text.startsWith(separator, cell.end)) return { cells, end: cell.end + 1 }
    at = cell.end + separator.length
  }
}

/** A cell between quotes, a doubled one standing for one; null where none is closed before a separator. */
function quotedCell(text: string, from: number, separator: string): Cell | null {
  if (text[from] !== '"') return null
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return null
    let behind = quote
    while (text[behind] === '"') behind++
    at = behind
    if ((behind - quote) % 2 === 0) continue
    while (text[behind] === ' ' && separator[0] !== ' ') behind++
    const isClosed =
      behind >= text.length || text[behind] === '\n' || text.startsWith(separator, behind)
    const inside = text.slice(from + 1, at - 1)
    // No cell of a spreadsheet holds a tab: such a quote runs into the next row.
    if (!isClosed || (separator === '\t' && inside.includes('\t'))) return null
    return { words: inside.replaceAll('""', '"'), end: behind, isQuoted: true, isUnclosed: false }
  }
}

/** A cell up to the next separator in its line. Its quotes are words, and one that is left open is told of. */
function typedCell(text: string, from: number, separator: string, lineEnd: number): Cell {
  const end = lineEnd < from ? endOfLine(text, from) : lineEnd
  const next = text.slice(from, end).indexOf(separator)
  const to = next < 0 ? end : from + next
  const words = text.slice(from, to)
  const isUnclosed = words.startsWith('"') && (words.match(/"/g)?.length ?? 0) % 2 === 1
  return { words, end: to, isQuoted: false, isUnclosed }
}

/**
 * The words of a row's cells. Between tabs, quotes that part nothing off are words that were typed, unless every cell
 * has them.
 */
function bareCells(cells: readonly Cell[], separator: string): string[] {
  const isAllQuoted = cells.every(({ isQuoted, words }) => isQuoted || words === '')
  return cells.map(({ words, isQuoted }) =>
    isQuoted && separator === '\t' && !isAllQuoted && !/["\n\t]/.test(words) ? `"${words}"` : words,
  )
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count++
  return count
}

/**
 * Rows of a table whose cells may run over several lines without quotes, as those that Quizlet copies: a line without
 * a separator goes on with the last cell.
 */
export function withRunningCells(rows: readonly Row[]): Row[] {
  const found: Row[] = []
  for (const row of rows) {
    const before = found.at(-1)
    const [only = ''] = row.cells
    if (row.cells.length > 1 || !before) found.push({ ...row, cells: [...row.cells] })
    else before.cells.push(`${before.cells.pop() ?? ''}\n${only}`)
  }
  return found
}

/** Rows of at most so many cells: what a separator that was typed has parted is put together again. */
export const withCells = (rows: readonly Row[], most: number, separator: string): Row[] =>
  rows.map(({ cells, line }) => ({
    line,
    cells:
      cells.length <= most
        ? cells
        : [...cells.slice(0, most - 1), cells.slice(most - 1).join(separator)],
  }))
