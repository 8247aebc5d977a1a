/** The library's database: opened whole, brought to today's shape, closed in order. */
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { saysMoment } from '../../shared/text/when.ts'
import { backUp, backUpIfDue, isBackupDue, newestGoodBackup, restoreBackup } from './backups.ts'
import { CannotOpenError } from './errors.ts'
import { type Migration, migrations } from './migrations/index.ts'
import { primaryCodeOf } from './result-codes.ts'
import { addSearchFunctions } from './search-functions.ts'

export type Database = {
  sql: DatabaseSync
  /** Runs one action whole or not at all. Actions may be made of actions. */
  transaction<T>(act: () => T): T
  close(): void
}

export type OpenedDatabase = {
  database: Database
  /** What a large library leaves to be done once it is open. */
  housework: Housework | null
  /** Sentences a person must be told: what was damaged, where it was put, what was opened instead. */
  notices: string[]
}

/** A database made by a later Linchpin is left alone rather than misread. */
export class NewerDatabaseError extends CannotOpenError {}

/** The library cannot be opened just now, though nothing says that it is damaged. */
export class LibraryUnavailableError extends CannotOpenError {}

/** The library's file in a data folder. */
const libraryIn = (folder: string): string => join(folder, 'library.db')

/** The note that a library was found damaged while it was open, for the next start to act on. */
const suspicionIn = (folder: string): string => `${libraryIn(folder)}.suspect`

/** Up to this size, in bytes, a library is looked through and backed up before it opens: in some 50 ms. */
const promptBytes = 8_000_000

/**
 * Whether to look a library through before it opens. A large one takes seconds, so it opens first, unless
 * there is a reason to doubt it: its last end was not an orderly one, or it was found damaged.
 */
const isDoubted = (folder: string): boolean => {
  const path = libraryIn(folder)
  const bytesOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return (
    bytesOf(path) <= promptBytes || bytesOf(`${path}-wal`) > 0 || existsSync(suspicionIn(folder))
  )
}

/**
 * Opens `library.db` in the folder, making it when it is not there.
 * A damaged one is moved aside under a dated name and the newest good backup takes its place; so it
 * does where the library is missing though there are backups of it.
 *
 * @throws NewerDatabaseError when the file was written by a later version of Linchpin.
 * @throws LibraryUnavailableError when another program has the file locked, or it cannot be read.
 */
export function openDatabase(folder: string, steps = migrations): OpenedDatabase {
  const path = libraryIn(folder)
  const notices: string[] = []
  const isPrompt = isDoubted(folder)
  if (!existsSync(path)) notices.push(...restoreMissing(folder, path))
  else if (isPrompt && isDamaged(path)) notices.push(recover(folder, path))
  rmSync(suspicionIn(folder), { force: true })

  const sql = new DatabaseSync(path)
  try {
    sql.exec(
      'PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON',
    )
    addSearchFunctions(sql)
    migrate(sql, folder, steps)
    if (isPrompt) notices.push(...backUpToday(sql, folder))
  } catch (error) {
    sql.close()
    throw error
  }
  const housework = isPrompt ? null : { backUp: isBackupDue(sql, folder) }
  return { database: databaseOf(sql), housework, notices }
}

/** A further connection that only reads, for another thread: it sees what has been committed. */
export function openForReading(folder: string): Database {
  const sql = new DatabaseSync(libraryIn(folder), { readOnly: true })
  sql.exec('PRAGMA busy_timeout = 2000')
  return databaseOf(sql)
}

/**
 * What was left to be done when a large library opened: it is looked through, and backed up if that is
 * due. One that is found damaged is remembered, and dealt with at the next start.
 */
export function doHousework(folder: string, { backUp: isDue }: Housework): { isDamaged: boolean } {
  if (isDamaged(libraryIn(folder))) {
    writeFileSync(suspicionIn(folder), '')
    return { isDamaged: true }
  }
  const { sql, close } = openForReading(folder)
  try {
    if (isDue) backUp(sql, folder)
  } finally {
    close()
  }
  return { isDamaged: false }
}

export type Housework = { backUp: boolean }

/** A backup that cannot be made (a full disk) is told; it is no reason not to open the library. */
function backUpToday(sql: DatabaseSync, folder: string): string[] {
  try {
    backUpIfDue(sql, folder)
    return []
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [`Today’s backup of the library could not be made (${why}). Is the disk full?`]
  }
}

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
function rollBack(sql: DatabaseSync): void {
  if (sql.isTransaction) sql.exec('ROLLBACK')
}

/** SQLite's primary result codes for a file that is no sound database. */
const damage = { corrupt: 11, notADatabase: 26 }

/**
 * Whether SQLite finds the file's pages out of order, or no database in it (PRAGMA quick_check).
 * @throws LibraryUnavailableError when it cannot say: a locked file is not a damaged one.
 */
export function isDamaged(path: string): boolean {
  let sql: DatabaseSync | null = null
  try {
    sql = new DatabaseSync(path)
    sql.exec('PRAGMA busy_timeout = 2000')
    return sql.prepare('PRAGMA quick_check(1)').get()?.quick_check !== 'ok'
  } catch (cause) {
    const code = primaryCodeOf(cause)
    if (code !== null && Object.values(damage).includes(code)) return true
    throw new LibraryUnavailableError(
      `The library ${path} cannot be opened just now (${cause instanceof Error ? cause.message : cause}). Close what else may be using it and start Linchpin again.`,
      { cause },
    )
  } finally {
    sql?.close()
  }
}

function migrate(sql: DatabaseSync, folder: string, steps: readonly Migration[]): void {
  const version = Number(sql.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  if (version > steps.length)
    throw new NewerDatabaseError(
      `The library in ${folder} was written by a newer Linchpin. Update Linchpin to open it.`,
    )
  if (version > 0 && version < steps.length) backUp(sql, folder)
  for (const [index, step] of steps.entries()) {
    if (index < version) continue
    sql.exec('BEGIN IMMEDIATE')
    try {
      sql.exec(step.sql)
      sql.exec(`PRAGMA user_version = ${index + 1}`)
      sql.exec('COMMIT')
    } catch (error) {
      rollBack(sql)
      throw error
    }
  }
}

function recover(folder: string, path: string): string {
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(':', '-')}`
  renameSync(path, aside)
  for (const suffix of ['-wal', '-shm'])
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix)
  const made = restoreNewest(folder, path)
  return made
    ? `The library was damaged. Linchpin opened the backup of ${made} instead. The damaged file is kept as ${aside}.`
    : `The library was damaged and there was no backup to open, so Linchpin started an empty one. The damaged file is kept as ${aside}.`
}

function restoreMissing(folder: string, path: string): string[] {
  const made = restoreNewest(folder, path)
  return made ? [`The library was missing. Linchpin opened the backup of ${made} instead.`] : []
}

/** Puts the newest good backup in the library's place; gives when it was made, or null without one. */
function restoreNewest(folder: string, path: string): string | null {
  const backup = newestGoodBackup(folder)
  if (!backup) return null
  restoreBackup(backup.path, path)
  return saysMoment(backup.made.toISOString())
}
