/** A connection to the library: how it is set, its transactions, its end. */
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { libraryIn } from './places.ts'
import { addSearchFunctions } from './search-functions.ts'

export type Database = {
  sql: DatabaseSync
  /** Runs one action whole or not at all. Actions may be made of actions. */
  transaction<T>(act: () => T): T
  close(): void
}

/**
 * Sets a connection that writes. Each transaction is on the disk itself when it has ended (`synchronous =
 * FULL`; on a Mac by `fullfsync`, without which a drive may keep it back): the app says "Saved" then, and a
 * power cut must not take that back (sqlite.org/pragma.html#pragma_synchronous).
 */
export function prepare(sql: DatabaseSync): void {
  sql.exec(
    `PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
     PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON; PRAGMA foreign_keys = ON`,
  )
  addSearchFunctions(sql)
}

/** Where a library is read. */
export type LibraryPlace = {
  folder: string
  /** Nobody writes there while it is read, and all there is is in the library's own file. */
  isStill: boolean
}

/** A further connection that only reads, for another thread: it sees what has been committed. */
export function openForReading({ folder, isStill }: LibraryPlace): Database {
  const path = libraryIn(folder)
  // What SQLite keeps beside a library that is open it could not make there.
  const sql = new DatabaseSync(isStill ? immutableAt(path) : path, { readOnly: true })
  sql.exec('PRAGMA busy_timeout = 2000')
  return databaseOf(sql)
}

/** The address of a file that nobody writes while it is read (sqlite.org/uri.html). */
export function immutableAt(path: string): URL {
  const { host, pathname } = pathToFileURL(path)
  // SQLite takes the host of a Windows network folder as part of the path only.
  const url = new URL(host === '' ? `file://${pathname}` : `file:////${host}${pathname}`)
  url.searchParams.set('immutable', '1')
  return url
}

/** Where it is read beside what writes to it. */
export const inUse = (folder: string): LibraryPlace => ({ folder, isStill: false })

/** Wraps an open connection; nested transactions join the outer one. */
export function databaseOf(sql: DatabaseSync): Database {
  return {
    sql,
    transaction(act) {
      if (sql.isTransaction) return act()
      sql.exec('BEGIN IMMEDIATE')
      try {
        const result = act()
        sql.exec('COMMIT')
        return result
      } catch (error) {
        rollBack(sql)
        throw error
      }
    },
    close() {
      try {
        sql.exec('PRAGMA optimize')
      } catch {
        // It only makes later searches quicker: a full disk is no reason not to close.
      }
      sql.close()
    },
  }
}

/**
 * A full disk or a failing one makes SQLite roll back by itself (sqlite.org/lang_transaction.html); a
 * second ROLLBACK would throw, and hide why.
 */
export function rollBack(sql: DatabaseSync): void {
  if (sql.isTransaction) sql.exec('ROLLBACK')
}
