/** SQLite's result codes, as `node:sqlite` puts them on its errors (sqlite.org/rescode.html). */

/** Whether another program's lock is in the way: SQLITE_BUSY, SQLITE_LOCKED. */
export const isBusy = (error: unknown): boolean => [5, 6].includes(primaryCodeOf(error) ?? 0)

/** The primary code: its low byte is the kind of fault, the rest says more of it. Null for other errors. */
export const primaryCodeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : null
