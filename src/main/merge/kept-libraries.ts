/** The backups of a data folder and the libraries that were set aside in it. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { KeptLibrary } from '../../shared/model/backup.ts'
import { type Backup, backupsIn, contentsOf } from '../storage/index.ts'

/** `library.db.damaged-2026-05-04T12-00-00.000Z`; what SQLite keeps beside one has another ending. */
const asidePattern = /^library\.db\.(damaged|replaced)-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d[.-]\d{3}Z)$/

/** Backups as they were made, then what was set aside by its date: each the newest first. */
export const keptLibraries = (folder: string): KeptLibrary[] => [
  ...backupsIn(folder).map(describedBackup),
  ...readdirSync(folder)
    .flatMap((name) => {
      const [, kind, stamp = ''] = asidePattern.exec(name) ?? []
      if (kind !== 'damaged' && kind !== 'replaced') return []
      const made = stamp.replace(/T(\d\d)-(\d\d)-(\d\d)[.-]/, 'T$1:$2:$3.')
      return [described(join(folder, name), kind, made)]
    })
    .sort((a, b) => b.made.localeCompare(a.made)),
]

/** The file of that name, or null when there is none: names come from outside. */
export function keptLibraryPath(folder: string, name: string): string | null {
  const backup = backupsIn(folder).find(({ path }) => basename(path) === name)
  if (backup) return backup.path
  const path = join(folder, name)
  return asidePattern.test(name) && existsSync(path) ? path : null
}

export const describedBackup = ({ path, made }: Backup): KeptLibrary =>
  described(path, 'backup', made.toISOString())

function described(path: string, kind: KeptLibrary['kind'], made: string): KeptLibrary {
  const contents = contentsOf(path)
  const { size } = statSync(path)
  const holds = contents.state === 'readable' ? contents.holds : null
  return { name: basename(path), kind, made, bytes: size, holds }
}
