/** SQLite's result codes, as `node:sqlite` puts them on its errors (sqlite.org/rescode.html). */

/** Whether another program's lock is in the way: SQLITE_BUSY, SQLITE_LOCKED. */
export const isBusy = (error: unknown): boolean => [5, 6].includes(primaryCodeOf(error) ?? 0)

/** The primary code: its low byte is the kind of fault, the rest says more of it. Null for other errors. */
export const primaryCodeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : null

/**
 * What says nothing of the file itself: it may not be opened, is locked, its disk is full or failing, memory
 * is short.
 */
const ofThePlace = new Set([3, 5, 6, 7, 8, 10, 13, 14, 15, 23])

/** Whether a file that gives this code is no sound library. */
export const isDamageOf = (code: number | null): boolean => code !== null && !ofThePlace.has(code)

/** Whether SQLite found pages of an open library out of order: SQLITE_CORRUPT, SQLITE_NOTADB. */
export const isOfDamagedFile = (error: unknown): boolean =>
  [11, 26].includes(primaryCodeOf(error) ?? 0)

/**
 * Whether it is the fault of one row that is written, and of nothing else: SQLITE_TOOBIG, SQLITE_CONSTRAINT,
 * SQLITE_MISMATCH; or what it holds cannot even be looked at, such as a document nested too deeply. No TypeError
 * is: what SQLite gave it can be given back to it, and a slip of our own would pass for a fault of every row.
 */
export const isOfOneRow = (error: unknown): boolean =>
  [18, 19, 20].includes(primaryCodeOf(error) ?? 0) || error instanceof RangeError
