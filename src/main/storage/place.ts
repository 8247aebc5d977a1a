/**
 * The library where it was opened. A file that is deleted or moved while it is open can still be written, by its
 * handle, and nothing of it is found again: what is said to be saved must be in the file that has the library's
 * name (docs/decisions/131).
 */
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from './database.ts'
import { DeskError } from './errors.ts'

/** The folder of the library is gone, or another is in its place. Nothing was written; it can be tried again. */
export class PlaceGoneError extends DeskError {
  constructor(folder: string) {
    super(
      'UNAVAILABLE',
      `The folder ${folder} that Linchpin keeps your work in is not there any more, so this could not be saved. Put it back where it was, or connect its disk again.`,
    )
  }
}

/** It went in the moment in which it was written to: whether what was written is found again cannot be known. */
class PlaceLeftError extends DeskError {
  constructor(folder: string) {
    super(
      'UNAVAILABLE',
      `The folder ${folder} that Linchpin keeps your work in went away while this was being saved. Put it back where it was, or connect its disk again, and see whether this is in it.`,
    )
  }
}

/** Another program has the library locked. Nothing was written; it can be tried again. */
export class LibraryBusyError extends DeskError {
  constructor(options?: ErrorOptions) {
    super(
      'UNAVAILABLE',
      'Another program is using the library just now, so this could not be done. It can be as soon as that program lets go.',
    )
    this.cause = options?.cause
  }
}

/** How long the thread may be held up by another program's lock, in milliseconds. */
const mostHeldUpMs = 50

/**
 * The same database, whose transactions are not ended, and not said to be, unless the library is where it was
 * opened.
 * @param path of `library.db`.
 * @throws PlaceGoneError, PlaceLeftError from `transaction`.
 */
export function inItsPlace(database: Database, path: string): Database {
  const { sql } = database
  sql.exec(`PRAGMA busy_timeout = ${mostHeldUpMs}`)
  const opened = markOf(path)
  const isThere = () => markOf(path) === opened
  return {
    ...database,
    transaction(act) {
      if (sql.isTransaction) return act()
      const done = database.transaction(() => {
        const result = act()
        if (!isThere()) throw new PlaceGoneError(dirname(path))
        return result
      })
      if (!isThere()) throw new PlaceLeftError(dirname(path))
      // A log that was deleted is written on by its handle: what it holds is put into the library itself.
      if (markOf(`${path}-wal`) === null) sql.exec('PRAGMA wal_checkpoint(FULL)')
      return done
    },
  }
}

/** Which file has this name: its disk and its number there. Null when there is none, or it cannot be seen. */
function markOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}/${ino}`
  } catch {
    return null
  }
}
