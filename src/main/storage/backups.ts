/** Copies of the library, made whole by SQLite itself, the newest ten kept. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'

const kept = 10
const dayMs = 24 * 60 * 60 * 1000
const namePattern = /^library-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)\.db$/

export type Backup = { path: string; made: Date }

/** The folder's backups, newest first. */
export function backupsIn(folder: string): Backup[] {
  const place = join(folder, 'backups')
  if (!existsSync(place)) return []
  return readdirSync(place)
    .flatMap((name) => {
      const stamp = namePattern.exec(name)?.[1]
      return stamp ? [{ path: join(place, name), made: dateOf(stamp) }] : []
    })
    .sort((a, b) => b.made.getTime() - a.made.getTime())
}

/** Writes a copy beside the others and drops the oldest beyond ten. */
export function backUp(sql: DatabaseSync, folder: string, now = new Date()): Backup {
  const place = join(folder, 'backups')
  mkdirSync(place, { recursive: true })
  const path = join(place, `library-${now.toISOString().replaceAll(/[:.]/g, '-')}.db`)
  // Half a copy must never pass for one: it has another name until it is whole.
  const part = `${path}.part`
  rmSync(part, { force: true })
  sql.prepare('VACUUM INTO ?').run(part)
  renameSync(part, path)
  for (const old of backupsIn(folder).slice(kept)) rmSync(old.path)
  return { path, made: now }
}

/** Whether the last backup is a day old; a library with nothing in it is not worth a copy. */
export function isBackupDue(sql: DatabaseSync, folder: string, now = new Date()): boolean {
  const last = backupsIn(folder)[0]
  if (last && now.getTime() - last.made.getTime() < dayMs) return false
  const held = sql
    .prepare('SELECT EXISTS (SELECT 1 FROM notebooks) OR EXISTS (SELECT 1 FROM plans) AS held')
    .get()?.held
  return held === 1
}

/** Backs up when that is due. */
export const backUpIfDue = (sql: DatabaseSync, folder: string, now = new Date()): Backup | null =>
  isBackupDue(sql, folder, now) ? backUp(sql, folder, now) : null

/** The newest backup that `isGood` accepts, or null. */
export function newestGoodBackup(folder: string, isGood: (path: string) => boolean): Backup | null {
  return backupsIn(folder).find(({ path }) => isGood(path)) ?? null
}

/** Puts a backup where the library was, leaving the backup itself as it is. */
export function restoreBackup(backup: string, library: string): void {
  const part = `${library}.part`
  copyFileSync(backup, part)
  renameSync(part, library)
}

function dateOf(stamp: string): Date {
  const [day = '', time = ''] = stamp.split('T')
  const [hours, minutes, seconds, millis] = time.replace('Z', '').split('-')
  return new Date(`${day}T${hours}:${minutes}:${seconds}.${millis}Z`)
}
