/** What plain SELECTs can still read of a library, row by row and column by column: none of it may be lost. */
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'

export type Row = Record<string, string | null>

/** The rows of each table by their id. */
export type Readable = Record<Table, Record<string, Row>>

/** The words a person would miss, and what they are called by. */
const columns = {
  plans: ['id', 'question', 'document', 'archived', 'deleted', 'updated'],
  versions: ['id', 'plan_id', 'kind', 'document'],
  notebooks: ['id', 'name'],
  notes: ['id', 'notebook_id', 'heading', 'body'],
  snippets: ['id', 'note_id', 'text'],
  sources: ['id', 'fields'],
  templates: ['id', 'name', 'document'],
} as const
export type Table = keyof typeof columns
export const tables = Object.keys(columns).filter((name): name is Table => name in columns)

/** Rows are numbered from 1: up to here each is asked for by its number, whatever the walks found. */
const numbersTried = 600

/** Read from a copy, which SQLite may do with as it likes. */
export function readableIn(folder: string): Readable {
  const copy = mkdtempSync(join(tmpdir(), 'linchpin-readable-'))
  try {
    for (const name of ['library.db', 'library.db-wal']) {
      const path = join(folder, name)
      if (existsSync(path) && statSync(path).isFile()) copyFileSync(path, join(copy, name))
    }
    const path = join(copy, 'library.db')
    return existsSync(path) ? readableOf(path) : emptyReadable()
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

export const emptyReadable = (): Readable => ({
  plans: {},
  versions: {},
  notebooks: {},
  notes: {},
  snippets: {},
  sources: {},
  templates: {},
})

/** What can be read of one file. */
export function readableOf(path: string): Readable {
  const found = emptyReadable()
  let sql: DatabaseSync
  try {
    sql = new DatabaseSync(path)
  } catch {
    // Nothing can be read of what cannot be opened.
    return found
  }
  for (const table of tables) {
    for (const number of rowNumbers(sql, table)) {
      const row = rowAt(sql, table, number)
      if (typeof row?.id === 'string') found[table][row.id] = row
    }
  }
  sql.close()
  return found
}

/** Every row number that a walk up or down meets before it stops, and those in between that it did not. */
function rowNumbers(sql: DatabaseSync, table: Table): Set<number> {
  const numbers = new Set<number>()
  for (const order of ['ASC', 'DESC'])
    attempt(() => {
      const walk = sql.prepare(
        `SELECT rowid AS number FROM ${table} NOT INDEXED ORDER BY rowid ${order}`,
      )
      for (const { number } of walk.iterate()) numbers.add(Number(number))
    })
  for (let number = 1; number <= numbersTried; number += 1) numbers.add(number)
  return numbers
}

const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>()

function rowAt(sql: DatabaseSync, table: Table, number: number): Row | null {
  const whole = attempt(() => statement(sql, table, columns[table].join(', ')).get(number))
  if (whole === undefined) return null
  if (whole !== failed) return textsOf(whole)
  const row: Row = {}
  for (const column of columns[table]) {
    const read = attempt(() => statement(sql, table, column).get(number))
    if (read && read !== failed) Object.assign(row, textsOf(read))
  }
  return row
}

function statement(sql: DatabaseSync, table: string, what: string): StatementSync {
  const known = prepared.get(sql) ?? new Map<string, StatementSync>()
  prepared.set(sql, known)
  const query = `SELECT ${what} FROM ${table} NOT INDEXED WHERE rowid = ?`
  const made = known.get(query) ?? sql.prepare(query)
  known.set(query, made)
  return made
}

const failed = Symbol('failed')

/** What the act gives, or `failed` where SQLite cannot. */
function attempt<T>(act: () => T): T | typeof failed {
  try {
    return act()
  } catch {
    return failed
  }
}

const textsOf = (row: Record<string, unknown>): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, value === null ? null : String(value)]),
  )
