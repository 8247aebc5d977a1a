/** SQLite's result codes, as `node:sqlite` puts them on its errors (sqlite.org/rescode.html). */

/** The primary code: its low byte is the kind of fault, the rest says more of it. Null for other errors. */
export const primaryCodeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : null
