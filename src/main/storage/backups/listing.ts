/** The backups in a data folder, by what their names say. */
import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * `serial` counts backups as they are made, so that their order does not rest on the clock
 * (docs/decisions/127). It is 0 in names from before there were serials.
 */
export type Backup = { path: string; serial: number; made: Date }

const namePattern = /^library-(?:(\d{6,15})-)?(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)\.db$/

/** The folder of the backups in a data folder. */
export const backupsFolder = (folder: string): string => join(folder, 'backups')

/** The folder's backups, newest first: by their serials, and those without one by their dates. */
export function backupsIn(folder: string): Backup[] {
  const place = backupsFolder(folder)
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(place)
    .flatMap((name) => {
      const [, serial = '0', stamp] = namePattern.exec(name) ?? []
      return stamp ? [{ path: join(place, name), serial: Number(serial), made: dateOf(stamp) }] : []
    })
    .sort(newestFirst)
}

export const newestFirst = (one: Backup, other: Backup): number =>
  other.serial - one.serial ||
  other.made.getTime() - one.made.getTime() ||
  (basename(one.path) < basename(other.path) ? 1 : -1)

/** Where the next backup goes. */
export function nextBackup(folder: string, made: Date): Backup {
  const serial = Math.max(0, ...backupsIn(folder).map((backup) => backup.serial)) + 1
  const stamp = made.toISOString().replaceAll(/[:.]/g, '-')
  const name = `library-${String(serial).padStart(6, '0')}-${stamp}.db`
  return { path: join(backupsFolder(folder), name), serial, made }
}

function dateOf(stamp: string): Date {
  const [day = '', time = ''] = stamp.split('T')
  const [hours, minutes, seconds, millis] = time.replace('Z', '').split('-')
  return new Date(`${day}T${hours}:${minutes}:${seconds}.${millis}Z`)
}
