/** What a library's file is and holds, read without changing it. */
import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { hasSoundPages } from '../condition.ts'
import { immutableAt } from '../database.ts'
import { migrations } from '../migrations/index.ts'

/** How many of each a library holds. */
export type Holdings = {
  notebooks: number
  notes: number
  plans: number
  sources: number
}

/** The schema version of today's libraries. */
export const latestSchema = migrations.length

export type Contents =
  | { state: 'readable'; holds: Holdings; version: number }
  /** No database of ours; or one of a later Linchpin; or one that cannot be read. */
  | { state: 'foreign' | 'newer' | 'unreadable' }

/** `PRAGMA application_id` of a library: "Lnch". Those of before schema version 5 have none. */
const applicationId = 0x4c6e6368
const marked = 5

/** Looks at a file that nobody writes: what it holds is counted, and not looked through. */
export function contentsOf(path: string): Contents {
  try {
    // SQLite reads an empty file as an empty database; a library has never been that.
    if (statSync(path).size === 0) return { state: 'unreadable' }
    return reading(path, (sql) => {
      const version = numberOf(sql, 'PRAGMA user_version')
      const mark = numberOf(sql, 'PRAGMA application_id')
      if (mark !== applicationId && (mark !== 0 || version >= marked || !hasOurTables(sql)))
        return { state: 'foreign' }
      if (version > latestSchema) return { state: 'newer' }
      return { state: 'readable', holds: holdingsOf(sql), version }
    })
  } catch {
    return { state: 'unreadable' }
  }
}

/** How many of each there are in an open library. */
export function holdingsOf(sql: DatabaseSync): Holdings {
  const count = (table: string) => numberOf(sql, `SELECT count(*) FROM ${table}`)
  return {
    notebooks: count('notebooks WHERE NOT arriving'),
    notes: count('notes'),
    plans: count('plans'),
    sources: count('sources'),
  }
}

/** Whether SQLite finds every page and index of a file in order; a row that was damaged is copied as it is. */
export function isWhole(path: string): boolean {
  try {
    return reading(path, hasSoundPages)
  } catch {
    return false
  }
}

/** How much a person would miss: a library's notes and plans. */
export const weightOf = ({ notes, plans }: Holdings): number => notes + plans

/**
 * Reads a file that nobody writes: `immutable` leaves no `-wal` and `-shm` beside it, and takes one that
 * can only be read (sqlite.org/uri.html).
 */
export function reading<T>(path: string, read: (sql: DatabaseSync) => T): T {
  const sql = new DatabaseSync(immutableAt(path), { readOnly: true })
  try {
    return read(sql)
  } finally {
    sql.close()
  }
}

/** The rows of each of a library's own tables; the search index follows from them. */
export function countsOf(sql: DatabaseSync): Map<string, number> {
  const tables = sql
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table'
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'snippet\\_search%' ESCAPE '\\'`,
    )
    .all()
  // Not by an index, which may be at fault where its table is not.
  return new Map(
    tables.map(({ name }) => [
      String(name),
      numberOf(sql, `SELECT count(*) FROM "${name}" NOT INDEXED`),
    ]),
  )
}

function hasOurTables(sql: DatabaseSync): boolean {
  const ours = `('notebooks', 'notes', 'snippets', 'sources', 'plans')`
  return (
    numberOf(sql, `SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ${ours}`) ===
    5
  )
}

const numberOf = (sql: DatabaseSync, query: string): number =>
  Number(Object.values(sql.prepare(query).get() ?? {})[0])
