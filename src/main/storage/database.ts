/** The library's database: opened whole, brought to today's shape, closed in order. */
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { backUp, backUpIfDue, newestGoodBackup, restoreBackup } from './backups.ts'
import { type Migration, migrations } from './migrations/index.ts'

export type Database = {
  sql: DatabaseSync
  /** Runs one action whole or not at all. Actions may be made of actions. */
  transaction<T>(act: () => T): T
  close(): void
}

export type OpenedDatabase = {
  database: Database
  /** Sentences a person must be told: what was damaged, where it was put, what was opened instead. */
  notices: string[]
}

/** A database made by a later Linchpin is left alone rather than misread. */
export class NewerDatabaseError extends Error {}

/**
 * Opens `library.db` in the folder, making it when it is not there.
 * A damaged one is moved aside under a dated name and the newest good backup takes its place.
 *
 * @throws NewerDatabaseError when the file was written by a later version of Linchpin.
 */
export function openDatabase(folder: string, steps = migrations): OpenedDatabase {
  const path = join(folder, 'library.db')
  const notices: string[] = []
  if (existsSync(path) && !isSound(path)) notices.push(recover(folder, path))

  const sql = new DatabaseSync(path)
  try {
    sql.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 2000',
    )
    migrate(sql, folder, steps)
    backUpIfDue(sql, folder)
  } catch (error) {
    sql.close()
    throw error
  }
  return { database: databaseOf(sql), notices }
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
        sql.exec('ROLLBACK')
        throw error
      }
    },
    close() {
      sql.exec('PRAGMA optimize')
      sql.close()
    },
  }
}

/** Whether SQLite can read the file and finds its pages in order (PRAGMA quick_check). */
export function isSound(path: string): boolean {
  let sql: DatabaseSync | null = null
  try {
    sql = new DatabaseSync(path)
    return sql.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok'
  } catch {
    // SQLite throws for a file it cannot read as a database at all: that is the answer.
    return false
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
      sql.exec('ROLLBACK')
      throw error
    }
  }
}

function recover(folder: string, path: string): string {
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(':', '-')}`
  renameSync(path, aside)
  for (const suffix of ['-wal', '-shm'])
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix)
  const backup = newestGoodBackup(folder, isSound)
  if (!backup)
    return `The library was damaged and there was no backup to open, so Linchpin started an empty one. The damaged file is kept as ${aside}.`
  restoreBackup(backup.path, path)
  return `The library was damaged. Linchpin opened the backup of ${backup.made.toLocaleString('en-GB')} instead. The damaged file is kept as ${aside}.`
}
