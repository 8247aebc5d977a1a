/** The shape of a library's tables, by which its version is known apart from the number it bears. */
import { DatabaseSync } from 'node:sqlite'
import type { Migration } from './migrations/index.ts'
import { addSearchFunctions } from './search-functions.ts'

/** Everything the schema names, with the columns of each table. Two versions never have the same. */
export function shapeOf(sql: DatabaseSync): string {
  const things = sql
    .prepare(
      `SELECT type || ' ' || name || ' ' || coalesce((SELECT group_concat(info.name) FROM pragma_table_xinfo(schema.name) AS info), '') AS thing
       FROM sqlite_schema AS schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY thing`,
    )
    .all()
  return things.map(({ thing }) => thing).join('\n')
}

/** A library of that version with nothing in it, in memory. */
function emptyAt(version: number, steps: readonly Migration[]): DatabaseSync {
  const sql = new DatabaseSync(':memory:')
  addSearchFunctions(sql)
  for (const step of steps.slice(0, version)) sql.exec(step.sql)
  return sql
}

/** Whether a library has the shape that its version has. */
export function hasShapeOf(
  sql: DatabaseSync,
  version: number,
  steps: readonly Migration[],
): boolean {
  const empty = emptyAt(version, steps)
  try {
    return shapeOf(sql) === shapeOf(empty)
  } finally {
    empty.close()
  }
}

/** Whether any version of ours has its shape: then the number that says otherwise is wrong. */
export const hasShapeOfOurs = (sql: DatabaseSync, steps: readonly Migration[]): boolean =>
  steps.some((_, index) => hasShapeOf(sql, index + 1, steps))

/** Whether it has tables, and none of them is one of ours. */
export function isAnothers(sql: DatabaseSync): boolean {
  const names = sql.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  return names.length > 0 && !names.some(({ name }) => ours.has(String(name)))
}
const ours = new Set(['notebooks', 'notes', 'snippets', 'sources', 'plans'])
