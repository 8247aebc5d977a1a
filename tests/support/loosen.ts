import type { DatabaseSync } from 'node:sqlite'

const generated = " GENERATED ALWAYS AS (json_extract(cite, ''$.sourceId'')) STORED"

/**
 * Takes the types and constraints out of a table's text: SQLite writes then whatever it is given.
 * @returns puts them back, so that what was written is read as it is after damage.
 */
export function loosen(sql: DatabaseSync, table: string): () => void {
  const schema = sql.prepare('SELECT sql FROM sqlite_schema WHERE name = ?')
  const before = String(schema.get(table)?.sql)
  const rewrite = (change: string, ...values: string[]) => {
    sql.enableDefensive(false)
    sql.exec('PRAGMA writable_schema = ON')
    sql.prepare(`UPDATE sqlite_schema SET sql = ${change} WHERE name = ?`).run(...values, table)
    sql.exec('PRAGMA writable_schema = RESET')
  }
  rewrite(
    `replace(replace(replace(replace(sql, '${generated}', ''), 'TEXT NOT NULL', ''), 'INTEGER NOT NULL', 'INTEGER'), ') STRICT', ')')`,
  )
  return () => rewrite('?', before)
}
