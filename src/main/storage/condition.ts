/** What stands where a library belongs: is it ours, is it whole? */
import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { LibraryUnavailableError, NewerDatabaseError } from './errors.ts'
import { hasSoundHeader } from './header.ts'
import type { Migration } from './migrations/index.ts'
import { isDamageOf, primaryCodeOf } from './result-codes.ts'
import { hasShapeOf, hasShapeOfOurs, isAnothers } from './schema-shape.ts'
import type { Log, LoggedPages } from './write-ahead-log.ts'

export type Condition =
  | { is: 'missing' }
  | { is: 'sound' }
  /** `was` says what happened to it, after "The library". */
  | { is: 'damaged'; was: string; logged: LoggedPages | null; isReadable: boolean }

/**
 * @param log what its log is like, or null where it has none.
 * @param isDoubted whether every page is to be looked at, which takes seconds of a large library.
 * @throws NewerDatabaseError when a later Linchpin wrote it.
 * @throws LibraryUnavailableError when it cannot be looked at: a locked file is not a damaged one.
 */
export function conditionOf(
  path: string,
  log: Log | null,
  steps: readonly Migration[],
  isDoubted: boolean,
): Condition {
  const file = statSync(path, { throwIfNoEntry: false })
  if (!file) return { is: 'missing' }
  const unreadable = { is: 'damaged', logged: null, isReadable: false } as const
  if (!file.isFile()) return { ...unreadable, was: 'was not a file any more' }
  try {
    const damaged = { is: 'damaged', logged: log?.logged ?? null, isReadable: true } as const
    // We put a library in its place whole: an empty file was one.
    if (file.size === 0) return { ...damaged, was: 'was an empty file' }
    if (log?.isDamaged || !hasSoundHeader(path)) return { ...damaged, was: 'was damaged' }
    const found = lookInto(path, steps, isDoubted)
    if (found === 'sound') return { is: 'sound' }
    return found === 'damaged'
      ? { ...damaged, was: 'was damaged' }
      : { ...unreadable, was: 'had been replaced by a file of another program' }
  } catch (cause) {
    if (cause instanceof NewerDatabaseError) throw cause
    throw unavailable(path, cause)
  }
}

/**
 * Whether SQLite finds a file's pages in order. By SQLite alone: this process may have the library open, and
 * whatever else closes a file drops all locks that its process has on it (sqlite.org/howtocorrupt.html, 2.2).
 * @throws LibraryUnavailableError when it cannot say.
 */
export function isDamaged(path: string): boolean {
  try {
    return lookInto(path, [], true, false) === 'damaged'
  } catch (cause) {
    throw unavailable(path, cause)
  }
}

function lookInto(
  path: string,
  steps: readonly Migration[],
  isDoubted: boolean,
  isShapeAsked = true,
): 'sound' | 'damaged' | 'anothers' {
  let sql: DatabaseSync | null = null
  try {
    sql = new DatabaseSync(path)
    sql.exec('PRAGMA busy_timeout = 2000')
    const version = Number(sql.prepare('PRAGMA user_version').get()?.user_version ?? 0)
    if (isShapeAsked) {
      if (isAnothers(sql)) return 'anothers'
      if (version > steps.length && !hasShapeOfOurs(sql, steps)) throw newer(path)
      if (version < 1 || version > steps.length || !hasShapeOf(sql, version, steps))
        return 'damaged'
    }
    return isDoubted && !hasSoundPages(sql) ? 'damaged' : 'sound'
  } catch (cause) {
    if (isDamageOf(primaryCodeOf(cause))) return 'damaged'
    throw cause
  } finally {
    sql?.close()
  }
}

/**
 * What a row holds may be wrong in a sound file: that is one bad row, shown as one. Anything else that SQLite
 * finds is damage, of an index too (PRAGMA integrity_check; quick_check looks at no index).
 */
export function hasSoundPages(sql: DatabaseSync): boolean {
  const found = sql.prepare('PRAGMA integrity_check').all()
  return found.every(({ integrity_check: says }) => says === 'ok' || ofOneRow.test(String(says)))
}
const ofOneRow = /^(?:CHECK constraint failed in|(?:NULL|NUMERIC|TEXT|non-\w+) value in) /

const newer = (path: string) =>
  new NewerDatabaseError(
    `The library ${path} was written by a newer Linchpin. Update Linchpin to open it.`,
  )

const unavailable = (path: string, cause: unknown) =>
  new LibraryUnavailableError(
    `The library ${path} cannot be opened just now (${cause instanceof Error ? cause.message : cause}). Close what else may be using it and start Linchpin again.`,
    { cause },
  )
