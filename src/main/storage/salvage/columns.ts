/** The columns of today's tables, as SQLite itself says them, and rows made to fit. */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { z } from 'zod'
import type { Row, Value } from './records.ts'

export type Column = {
  name: string
  isText: boolean
  mayBeNull: boolean
  hasDefault: boolean
  /** SQLite fills it in itself, from the others. */
  isGenerated: boolean
  /** It is the number of the row, and is stored with that. */
  isRowNumber: boolean
}

export type Table = { name: string; columns: readonly Column[]; hasId: boolean }

const info = z.object({
  name: z.string(),
  type: z.string(),
  notnull: z.int(),
  dflt_value: z.unknown(),
  pk: z.int(),
  hidden: z.int(),
})

/** A person's tables, each after those that it refers to; not those that search is made of. */
export function tablesOf(sql: DatabaseSync): Table[] {
  const names = sql
    .prepare(
      `SELECT schema.name AS name FROM sqlite_schema AS schema
       JOIN pragma_table_list AS list ON list.name = schema.name AND list.schema = 'main'
       WHERE list.type = 'table' AND schema.name NOT LIKE 'sqlite_%' ORDER BY schema.rowid`,
    )
    .all()
  return names.map(({ name }) => {
    const columns = z
      .array(info)
      .parse(sql.prepare('SELECT * FROM pragma_table_xinfo(?)').all(String(name)))
      .map((column) => ({
        name: column.name,
        isText: column.type === 'TEXT',
        mayBeNull: column.notnull === 0 && column.pk === 0,
        hasDefault: column.dflt_value !== null,
        isGenerated: column.hidden > 1,
        isRowNumber: column.pk === 1 && column.type === 'INTEGER',
      }))
    return { name: String(name), columns, hasId: columns.some((column) => column.name === 'id') }
  })
}

/** The values of a row by the names of today's columns; columns that came later have none. */
export function fieldsOf(
  { rowid, values }: Row,
  { name: table, columns }: Table,
): Record<string, Value> {
  return Object.fromEntries(
    columns.flatMap(({ name, isGenerated, isRowNumber }, index) => {
      // How many snippets a note has is counted anew as they come in.
      if (isGenerated || index >= values.length || (table === 'notes' && name === 'snippets'))
        return []
      return [[name, isRowNumber ? rowid : (values[index] ?? null)]]
    }),
  )
}

/** Puts rows into a table, each as far as it is one: a row that is odd is kept, and shown as what it is. */
export function rowWriter(sql: DatabaseSync, { name, columns }: Table) {
  const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  /** @returns whether it is in now; it is not where one of its own id or name is there already. */
  return (fields: Record<string, Value>, isFitted = true): boolean => {
    const given = columns.filter((column) => {
      if (column.isGenerated) return false
      const value = fields[column.name]
      return value !== undefined && !(value === null && column.hasDefault)
    })
    const named = given.map((column) => column.name)
    const key = named.join()
    const statement =
      statements.get(key) ??
      sql.prepare(`INSERT OR IGNORE INTO ${name} (${key}) VALUES (${named.map(() => '?').join()})`)
    statements.set(key, statement)
    const values = given.map((column) => {
      const value = fields[column.name] ?? null
      return isFitted ? fitted(value, column) : value
    })
    return Number(statement.run(...values).changes) > 0
  }
}

/** One bit of a row may make bytes of what is text: they say the same (sqlite.org/fileformat2.html, section 2.1). */
export const bytesAsText = <T>(value: T): T | string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : value

/**
 * What a column can hold of a value. A cite that is no JSON is none: SQLite makes the column beside it of it, and
 * refuses the whole row.
 */
export function fitted(
  held: Value | SQLOutputValue,
  { name, isText, mayBeNull }: Column,
): string | number | null {
  const value = bytesAsText(held)
  if (name === 'cite' && !isJson(value)) return null
  if (value === null) return mayBeNull ? null : isText ? '' : 0
  if (isText) return String(value)
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : 0
}

function isJson(value: unknown): boolean {
  try {
    JSON.parse(String(value))
    return true
  } catch {
    return false
  }
}
