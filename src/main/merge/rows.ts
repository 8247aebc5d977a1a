/**
 * Rows as SQLite has them, carried from one library to another without being read as anything else.
 * docs/decisions/137
 */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { bytesAsText, fitted, isOfOneRow, jsonTest, tablesOf } from '../storage/index.ts'
import type { Odd } from './odd.ts'

export type Row = Record<string, SQLOutputValue>

/** The columns of each table that are carried; what SQLite makes itself is left to it. */
const columns = {
  sources: ['id', 'fields', 'created', 'updated'],
  notebooks: ['id', 'name', 'cite', 'created', 'updated', 'deleted'],
  notes: [
    'id',
    'notebook_id',
    'position',
    'heading',
    'body',
    'cite',
    'created',
    'updated',
    'tags',
    'starred',
    'deleted',
  ],
  snippets: [
    'id',
    'note_id',
    'starts',
    'ends',
    'text',
    'kind',
    'dates',
    'people',
    'cite',
    'tags',
    'starred',
    'place',
    'by_hand',
  ],
  plans: [
    'id',
    'question',
    'template',
    'document',
    'revision',
    'created',
    'updated',
    'archived',
    'deleted',
  ],
  versions: ['id', 'plan_id', 'made', 'kind', 'name', 'question', 'words', 'document'],
  templates: ['id', 'name', 'good_for', 'document', 'created'],
  recalls: ['id', 'plan_id', 'made', 'found', 'of', 'detail'],
} as const
export type Table = keyof typeof columns

/** The tables of a library, each after those that it refers to. */
export const tables = Object.keys(columns) as Table[]

/**
 * How to add rows to a table, whatever order their columns are in: as they are, or as far as the table can hold
 * them, and at last without what they cite.
 */
export function inserting(sql: DatabaseSync, table: Table, odd: Odd): (row: Row) => void {
  const names = columns[table]
  const places = names.map(() => '?').join(', ')
  const insert = sql.prepare(`INSERT INTO ${table} (${quoted(names)}) VALUES (${places})`)
  const known = tablesOf(sql).find(({ name }) => name === table)?.columns ?? []
  const inShape = (row: Row): Row =>
    Object.fromEntries(
      known.flatMap((column) =>
        column.name in row ? [[column.name, fitted(row[column.name] ?? null, column)]] : [],
      ),
    )
  const isJson = jsonTest(sql)
  // A cite that is no JSON is none, or SQLite refuses its whole row.
  const valueIn = (row: Row, name: string) =>
    name === 'cite' && !isJson(row.cite) ? null : (row[name] ?? null)
  const put = (row: Row) => void insert.run(...names.map((name) => valueIn(row, name)))

  function putInPart(row: Row): void {
    try {
      put(inShape(row))
    } catch (error) {
      if (!isOfOneRow(error) || !('cite' in row)) throw error
      put({ ...inShape(row), cite: null })
    }
    odd.inPart(table, row)
  }

  return (row) => {
    try {
      put(row)
    } catch (error) {
      if (!isOfOneRow(error)) throw error
      putInPart(row)
    }
  }
}

/** The rows of a table, one at a time. What an import had not finished is nobody's. */
export function* rowsOf(sql: DatabaseSync, table: Table): Generator<Row, void> {
  const arrived = 'IN (SELECT id FROM notebooks WHERE NOT arriving)'
  const only: Partial<Record<Table, string>> = {
    notebooks: `WHERE id ${arrived}`,
    notes: `WHERE notebook_id ${arrived}`,
    snippets: `WHERE note_id IN (SELECT id FROM notes WHERE notebook_id ${arrived})`,
  }
  const rows = sql.prepare(
    `SELECT ${quoted(columns[table])} FROM ${table} ${only[table] ?? ''} ORDER BY rowid`,
  )
  // A number beyond those of JavaScript would fail the whole query.
  rows.setReadBigInts(true)
  yield* rows.iterate()
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

export const textIn = (row: Row, column: string): string => String(bytesAsText(row[column]) ?? '')

/** A whole number; 0 where it is none that JavaScript can hold. */
export function numberIn(row: Row | undefined, column: string): number {
  const number = Number(row?.[column] ?? 0)
  return Number.isSafeInteger(number) ? number : 0
}

/** Data held as JSON; as text where it is none. */
export function parsed(held: SQLOutputValue | undefined): unknown {
  const value = bytesAsText(held)
  if (value === null || value === undefined) return value
  const text = String(value)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
