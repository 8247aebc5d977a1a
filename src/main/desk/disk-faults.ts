/** What a disk that does not do as it is asked means to a person. */
import { DeskError, isBusy, LibraryBusyError, primaryCodeOf } from '../storage/index.ts'

const full = 'The disk is full, so this could not be saved. Make room on it.'
const onlyRead =
  'The disk that Linchpin keeps your work on can only be read, so this could not be saved. Allow writing to it.'
const failing =
  'The disk could not be read or written, so this could not be done. See that it is connected and has room.'

const unreachable =
  'The folder that Linchpin keeps your work in cannot be reached, so this could not be done. Put it back where it was, or connect its disk again.'

/** A library that turns out to be damaged while it is open. */
export const damagedWhileOpen =
  'The library has been damaged, perhaps by its disk. Close Linchpin and open it again: it will keep all that can be read, fetch the rest from the newest good backup, and set the damaged file aside.'

/** By SQLite's primary result codes. */
const bySqlite: Readonly<Record<number, string>> = {
  8: onlyRead,
  10: failing,
  11: damagedWhileOpen,
  13: full,
  14: unreachable,
  26: damagedWhileOpen,
}

const bySystem: Readonly<Record<string, string>> = {
  ENOSPC: full,
  // What a school allows one person on its own disks is used up.
  EDQUOT: full,
  EROFS: onlyRead,
  EIO: failing,
}

/**
 * The sentence for an error that is a disk's, or null. It leaves out whether it is tried again: that is
 * for whoever does so to say.
 */
export function diskFaultIn(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const sqlite = primaryCodeOf(error)
  if (sqlite !== null) return bySqlite[sqlite] ?? null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === 'EACCES' || code === 'EPERM') return notAllowed(error)
  return bySystem[code] ?? null
}

function notAllowed(error: Error): string {
  const place = 'path' in error && typeof error.path === 'string' ? error.path : 'a file it needs'
  return `Linchpin is not allowed to use ${place}, so this could not be done. Allow it to read and write there.`
}

/** That a backup could not be made, and why: what a person can do where it is known, else the error's own words. */
export function backupNotMade(error: unknown): string {
  const told = isBusy(error) ? new LibraryBusyError() : error
  const known = told instanceof DeskError ? told.message : diskFaultIn(error)
  if (known !== null) return `A backup of the library could not be made. ${known}`
  const why = error instanceof Error ? error.message : String(error)
  return `A backup of the library could not be made (${why}). Is the disk full?`
}
