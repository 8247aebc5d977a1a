/** Writes an essay's tables for spreadsheets: comma-separated values (RFC 4180). */
import { cellText } from './cells.ts'
import type { EssayDocument, EssayTable } from './essay.ts'

/** Excel reads UTF-8 as such only behind this mark. */
const byteOrderMark = '\u{FEFF}'

/**
 * What a spreadsheet would reckon with: a cell that begins so is a formula there, in a file that a student may hand on
 * (OWASP, "CSV Injection"; the wide forms are read alike where East Asian ones are).
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

/** The rows of all tables under the names of their columns, which are `head` where there is no table. */
export function writeCsv({ blocks, notes }: EssayDocument, head: readonly string[]): string {
  const tables = blocks.filter((block): block is EssayTable => block.type === 'table')
  const rows = tables.flatMap(({ rows }) =>
    rows.map((cells) => cells.map((parts) => cellText(parts, notes))),
  )
  const lines = [tables[0]?.head ?? head, ...rows]
  return byteOrderMark + lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')
}

/** A cell in quotation marks where it needs them; an apostrophe before it makes a formula plain words. */
export function field(cell: string): string {
  const words = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
