/** Copies of a library: made whole by SQLite itself, and looked through before they count as made. */
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { syncFile, syncFolder } from '../durable.ts'
import { isOfDamagedFile } from '../result-codes.ts'
import { contentsOf, countsOf, isWhole, reading } from './contents.ts'
import { CopyNotWholeError } from './copy-not-whole.ts'
import { type Backup, backupsFolder, backupsIn, nextBackup } from './listing.ts'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs

/** A row that is written while the copy is made may be in it or not; then it is made once more. */
const tries = 3

/**
 * Writes a verified copy of the library to a file that is not there yet.
 * @throws CopyNotWholeError when the copy does not hold what the library holds.
 */
export function copyLibrary(sql: DatabaseSync, to: string): void {
  // Half a copy must never pass for one: it has another name until it is whole and on the disk.
  const part = `${to}.part`
  try {
    for (let made = 1; !isFaithfulCopy(sql, part); made += 1)
      if (made === tries) throw new CopyNotWholeError()
    chmodSync(part, 0o600)
    syncFile(part)
    renameSync(part, to)
    syncFolder(dirname(to))
  } catch (error) {
    throw isOfDamagedFile(error) ? new CopyNotWholeError({ cause: error }) : error
  } finally {
    rmSync(part, { force: true })
  }
}

function isFaithfulCopy(sql: DatabaseSync, part: string): boolean {
  rmSync(part, { force: true })
  const before = countsOf(sql)
  sql.prepare('VACUUM INTO ?').run(part)
  const after = countsOf(sql)
  if (!isWhole(part)) return false
  const copied = reading(part, countsOf)
  return [...before].every(([table, rows]) => {
    const there = copied.get(table) ?? -1
    const then = after.get(table) ?? -1
    return there >= Math.min(rows, then) && there <= Math.max(rows, then)
  })
}

/** Writes a backup beside the others. */
export function backUp(sql: DatabaseSync, folder: string, now = new Date()): Backup {
  const place = backupsFolder(folder)
  mkdirSync(place, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(place))
    if (/^library-.*\.db\.part(?:-\w+)?$/.test(name)) rmSync(join(place, name), { force: true })
  const backup = nextBackup(folder, now)
  copyLibrary(sql, backup.path)
  return backup
}

/**
 * Whether the last backup that can be read is a day old, or is dated a day ahead, which only a wrong clock
 * does. A library with nothing in it is not worth a copy.
 */
export function isBackupDue(sql: DatabaseSync, folder: string, now = new Date()): boolean {
  const last = lastReadable(folder)
  return !(last && isWithin(dayMs, last, now)) && holdsSomething(sql)
}

/** Whether the last backup is an hour old, for a library that has changed while it was open. */
export function isHourlyBackupDue(sql: DatabaseSync, folder: string, now = new Date()): boolean {
  const [last] = backupsIn(folder)
  return !(last && isWithin(hourMs, last, now)) && holdsSomething(sql)
}

const isWithin = (ms: number, { made }: Backup, now: Date): boolean =>
  Math.abs(now.getTime() - made.getTime()) < ms

const holdsSomething = (sql: DatabaseSync): boolean =>
  sql
    .prepare('SELECT EXISTS (SELECT 1 FROM notebooks) OR EXISTS (SELECT 1 FROM plans) AS held')
    .get()?.held === 1

/** Backs up when that is due. */
export const backUpIfDue = (sql: DatabaseSync, folder: string, now = new Date()): Backup | null =>
  isBackupDue(sql, folder, now) ? backUp(sql, folder, now) : null

/** The last backup that can be read, though it may not be whole; null when there is none. */
export const lastReadable = (folder: string): Backup | null =>
  backupsIn(folder).find(({ path }) => existsSync(path) && contentsOf(path).state === 'readable') ??
  null
