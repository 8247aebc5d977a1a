/** The backups of a data folder and the libraries that were set aside in it. */
import { readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { KeptLibrary } from '../../shared/model/backup.ts'
import { type Backup, backupsIn, bytesOf, contentsOf, syncFolder } from '../storage/index.ts'

/** `library.db.damaged-2026-05-04T12-00-00.000Z`; what SQLite kept beside it, its log, is set aside with it. */
const asidePattern =
  /^(?<name>library\.db\.(?<kind>damaged|replaced)-(?<stamp>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d[.-]\d{3}Z))(?:-wal|-shm)?$/

type SetAside = {
  name: string
  kind: 'damaged' | 'replaced'
  made: string
  /** Its file and its log; of some there is only the log. */
  paths: string[]
}

/** Backups as they were made, then what was set aside by its date: each the newest first. */
export const keptLibraries = (folder: string): KeptLibrary[] => [
  ...backupsIn(folder).map(describedBackup),
  ...setAsideIn(folder)
    .map(({ name, kind, made, paths }) => described(join(folder, name), kind, made, paths))
    .sort((a, b) => b.made.localeCompare(a.made)),
]

/** The file of that name, or null when there is none: names come from outside. */
export function keptLibraryPath(folder: string, name: string): string | null {
  const backup = backupsIn(folder).find(({ path }) => basename(path) === name)
  if (backup) return backup.path
  return setAsideIn(folder).some((each) => each.name === name) ? join(folder, name) : null
}

/**
 * Deletes a library that was set aside, with all that belongs to it; a backup goes only as others come.
 * @returns whether there was one of that name.
 */
export function deleteSetAside(folder: string, name: string): boolean {
  const found = setAsideIn(folder).find((each) => each.name === name)
  if (!found) return false
  for (const path of found.paths) rmSync(path, { recursive: true, force: true })
  syncFolder(folder)
  return true
}

export const describedBackup = ({ path, made }: Backup): KeptLibrary =>
  described(path, 'backup', made.toISOString(), [path])

function setAsideIn(folder: string): SetAside[] {
  const found = new Map<string, SetAside>()
  for (const file of readdirSync(folder)) {
    const { name, kind, stamp } = asidePattern.exec(file)?.groups ?? {}
    if (!name || !stamp || (kind !== 'damaged' && kind !== 'replaced')) continue
    const made = stamp.replace(/T(\d\d)-(\d\d)-(\d\d)[.-]/, 'T$1:$2:$3.')
    const one = found.get(name) ?? { name, kind, made, paths: [] }
    one.paths.push(join(folder, file))
    found.set(name, one)
  }
  return [...found.values()]
}

function described(
  path: string,
  kind: KeptLibrary['kind'],
  made: string,
  paths: readonly string[],
): KeptLibrary {
  const contents = contentsOf(path)
  const holds = contents.state === 'readable' ? contents.holds : null
  return {
    name: basename(path),
    kind,
    made,
    bytes: paths.reduce((sum, path) => sum + bytesOf(path), 0),
    holds,
  }
}
