/** Which column of a table is what. */
import type { TableColumns } from '../../../shared/model/import-file.ts'
import { isTagsName } from '../blocks/properties.ts'
import type { AnkiHead } from './anki.ts'
import { hidesWords } from './cell.ts'
import type { Row } from './rows.ts'

const headingName =
  /^(?:front|term|question|questions|heading|title|word|prompt|topic|name|key ?word|key term|concept|event|cue)$/i
const bodyName =
  /^(?:back|back extra|extra|definition|answer|answers|body|notes?|description|text|explanation|meaning|details?|content|contents|summary|comments?)$/i
/** What a program keeps of a row for itself. */
const ownName = /^(?:guid|id|deck|note ?type|created|created time|last edited time|updated)$/i

const longestName = 60
/** A column of cells no longer than this, in UTF-16 units and on average, is no text. */
const shortText = 20
const mostSeen = 500

export const isBodyName = (name: string): boolean => bodyName.test(name.trim())
const isKnownName = (name: string): boolean =>
  [headingName, bodyName, ownName].some((form) => form.test(name.trim())) || isTagsName(name)

const isFigure = (cell: string): boolean => /^[\s\d.,:%£$€/+–-]+$/.test(cell) && /\d/.test(cell)

/** Whether the first row names the columns: by a name that is known, or as words above figures. */
export function hasNames(rows: readonly Row[]): boolean {
  const [first, ...others] = rows
  if (!first || others.length === 0) return false
  const { cells } = first
  const isShort = cells.every((cell) => cell.trim().length <= longestName && !/[\n.!?]/.test(cell))
  if (!isShort || new Set(cells.map((cell) => cell.trim().toLowerCase())).size < cells.length)
    return false
  if (cells.some(isKnownName)) return true
  if (cells.some((cell) => cell.trim() === '' || isFigure(cell))) return false
  const seen = others.slice(0, mostSeen)
  return cells.some((_, column) => {
    const filled = seen.map((row) => row.cells[column] ?? '').filter((cell) => cell.trim() !== '')
    return filled.length > 0 && filled.filter(isFigure).length >= filled.length * 0.8
  })
}

/** What each column is, by its name or, of those without one that is known, by how much is in it. */
export function columnsOf(
  names: readonly string[],
  rows: readonly Row[],
  anki: AnkiHead | null,
): TableColumns {
  const all = names.map((_, column) => column)
  const seen = rows.slice(0, mostSeen)
  const tags = all.filter(
    (column) => column === anki?.tagsColumn || isTagsName(names[column] ?? ''),
  )
  const isOwn = (column: number) =>
    anki?.ownColumns.includes(column) || ownName.test(names[column]?.trim() ?? '')
  const filled = all.filter(
    (column) =>
      !tags.includes(column) &&
      !isOwn(column) &&
      rows.some(({ cells }) => /[\p{L}\p{N}]/u.test(cells[column] ?? '')),
  )
  const [first] = filled
  if (first === undefined)
    return { heading: null, body: [0], tags: tags.filter((column) => column !== 0) }
  if (filled.length === 1) return { heading: null, body: [first], tags }
  const heading = headingAmong(filled, names, seen)
  const body = filled.filter((column) => column !== heading)
  return { heading, body, tags }
}

/** The column that heads each row, of two or more; null where all are known to be something else. */
function headingAmong(
  filled: readonly number[],
  names: readonly string[],
  rows: readonly Row[],
): number | null {
  const byName = filled.find((column) => headingName.test(names[column]?.trim() ?? ''))
  if (byName !== undefined) return byName
  const others = filled.filter((column) => !isBodyName(names[column] ?? ''))
  if (others.length > 0 && others.length < filled.length) return others[0] ?? null
  const [first = 0] = filled
  if (isCloze(rows, first)) return null
  if (filled.length === 2 || others.length === 0) return first
  const longest = filled.reduce((most, column) =>
    lettersIn(rows, column) > lettersIn(rows, most) ? column : most,
  )
  // Where all are short, as figures are, none is the text.
  const isText = lettersIn(rows, longest) > shortText * rows.length
  const distinct = filled.filter(
    (column) => !(isText && column === longest) && isDistinct(rows, column),
  )
  const [head, ...more] = distinct
  if (head === first && lettersIn(rows, head) <= longestName * rows.length) return head
  if (head === undefined) return filled.find((column) => column !== longest) ?? null
  return more.reduce(
    (least, column) => (lettersIn(rows, column) < lettersIn(rows, least) ? column : least),
    head,
  )
}

/** Whether a column hides words of itself, as cards to fill in do: those have no front. */
const isCloze = (rows: readonly Row[], column: number): boolean =>
  rows.filter(({ cells }) => hidesWords(cells[column] ?? '')).length * 2 > rows.length

const lettersIn = (rows: readonly Row[], column: number): number =>
  rows.reduce((sum, { cells }) => sum + (cells[column]?.trim().length ?? 0), 0)

function isDistinct(rows: readonly Row[], column: number): boolean {
  const filled = rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '')
  return filled.length >= rows.length * 0.8 && new Set(filled).size >= filled.length * 0.9
}
