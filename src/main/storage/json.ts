import type { DatabaseSync } from 'node:sqlite'

/**
 * Whether something is JSON to SQLite, which follows it to a depth of 1000 and no further (sqlite.org/json1.html,
 * section 3): what its CHECKs and its generated columns take.
 */
export function jsonTest(sql: DatabaseSync): (text: unknown) => boolean {
  const test = sql.prepare('SELECT json_valid(?) AS isValid')
  return (text) => typeof text === 'string' && test.get(text)?.isValid === 1
}
