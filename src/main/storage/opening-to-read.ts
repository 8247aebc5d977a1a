/** Opens a library whose folder cannot be written to, to be read. docs/decisions/120 */
import { chmodSync, copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { contentsOf, isWhole, latestSchema } from './backups/contents.ts'
import { newestGoodBackup } from './backups/good.ts'
import { backupsFolder, backupsIn } from './backups/listing.ts'
import { type Database, type LibraryPlace, openForReading } from './database.ts'
import { CannotOpenError } from './errors.ts'
import { hasSoundHeader } from './header.ts'
import { openDatabase, promptBytes, settle } from './opening.ts'
import { bytesOf, libraryIn } from './places.ts'
import { addSearchFunctions } from './search-functions.ts'
import { dropSpareFolder, makeSpareFolder } from './spare-folder.ts'
import { saysNoRoom, saysNothingToRead, type Unwritable } from './unwritable.ts'

export type OpenedToRead = {
  database: Database
  /** Where further connections read the same. */
  place: LibraryPlace
  /** Sentences a person must be told. */
  notices: string[]
  /** To be called when all connections are closed. */
  drop(): void
}

/**
 * Reads the library where it is, when it is whole, of today's shape, and all of it in its file. Any other is
 * brought to that in a copy on another disk.
 * @throws CannotOpenError when there is nothing to read, or no room anywhere for the copy.
 */
export function openToRead(folder: string, why: Unwritable): OpenedToRead {
  if (isReadAsItIs(folder))
    return { database: openStill(folder), place: still(folder), notices: [], drop: () => {} }
  if (filesOf(folder).length === 0 && backupsIn(folder).length === 0)
    throw new CannotOpenError(saysNothingToRead(why, folder))
  const copy = makeSpareFolder(folder, roomFor(folder))
  if (copy === null) throw new CannotOpenError(saysNoRoom(why, folder))
  const drop = () => dropSpareFolder(copy)
  try {
    const notices = mendedIn(copy, folder)
    return { database: openStill(copy), place: still(copy), notices, drop }
  } catch (error) {
    drop()
    throw error
  }
}

const still = (folder: string): LibraryPlace => ({ folder, isStill: true })

function openStill(folder: string): Database {
  const database = openForReading(still(folder))
  addSearchFunctions(database.sql)
  return database
}

function isReadAsItIs(folder: string): boolean {
  const path = libraryIn(folder)
  const bytes = bytesOf(path)
  if (
    bytes === 0 ||
    bytesOf(`${path}-wal`) > 0 ||
    filesOf(folder).some((name) => name.includes('.ready-'))
  )
    return false
  const contents = contentsOf(path)
  return (
    contents.state === 'readable' &&
    contents.version === latestSchema &&
    hasSoundHeader(path) &&
    (bytes > promptBytes || isWhole(path))
  )
}

/** Brings what there is, with the newest good backup, to what can be opened in the copy. */
function mendedIn(copy: string, folder: string): string[] {
  for (const name of filesOf(folder)) {
    copyFileSync(join(folder, name), join(copy, name))
    // A copy has its file's mode, and may have to be written.
    chmodSync(join(copy, name), 0o600)
  }
  const backup = newestGoodBackup(folder)
  if (backup) {
    mkdirSync(backupsFolder(copy))
    copyFileSync(backup.path, join(backupsFolder(copy), basename(backup.path)))
  }
  const { database, notices } = openDatabase(copy, { isCopy: true })
  settle(database.sql)
  database.close()
  // Its sentences name files of the copy, which is gone when Linchpin is closed.
  return notices.length > 0 ? [damaged] : []
}

const damaged =
  'The library is damaged or missing. What can be read of it and of its newest backup is shown; it is put right when it can be written.'

/** The files of a library, with what is about to take its place. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => ofLibrary.test(name))
const ofLibrary = /^library\.db(?:-wal|-shm|\.ready-.+)?$/

/** The copy, what is made anew of it where it is damaged, and the backup that the rest comes from. */
const roomFor = (folder: string): number =>
  4 * filesOf(folder).reduce((sum, name) => sum + bytesOf(join(folder, name)), 0) +
  2 * Math.max(0, ...backupsIn(folder).map(({ path }) => bytesOf(path)))
