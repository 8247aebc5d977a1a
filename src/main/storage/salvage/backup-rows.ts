/** Rows out of backups. */
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import type { Table } from './columns.ts'
import type { Fields } from './fate.ts'

const value = z.union([
  z.null(),
  z.number(),
  z.bigint(),
  z.string(),
  z.instanceof(Uint8Array).transform((bytes) => Buffer.from(bytes)),
])

/**
 * The rows of these ids, each out of the newest backup that has it; null: all that the newest one has. What a
 * backup was without is not looked for further back: it was deleted, or not there yet.
 */
export function* fromBackups(
  table: Table,
  backups: Iterable<{ path: string; made: Date }>,
  ids: ReadonlySet<string> | null,
): Generator<{ fields: Fields; made: Date }> {
  const left = new Set(ids)
  if (ids?.size === 0) return
  for (const { path, made } of backups) {
    const sql = new DatabaseSync(path, { readOnly: true })
    try {
      const there = sql.prepare('SELECT name FROM pragma_table_info(?)').all(table.name)
      const known = new Set(there.map(({ name }) => String(name)))
      const names = table.columns.flatMap(({ name, isGenerated }) =>
        !isGenerated && known.has(name) && name !== 'snippets' ? [name] : [],
      )
      if (names.length === 0) continue
      const select = `SELECT ${names.join()} FROM ${table.name}`
      const byId = sql.prepare(`${select} WHERE id = ?`)
      const all = sql.prepare(select)
      // A number beyond those of JavaScript would fail the query.
      for (const statement of [byId, all]) statement.setReadBigInts(true)
      const rows = ids === null ? all.all() : [...left].map((id) => byId.get(id))
      for (const row of rows) {
        if (!row) continue
        const fields = z.record(z.string(), value).parse(row)
        left.delete(String(fields.id))
        yield { fields, made }
      }
    } finally {
      sql.close()
    }
    if (ids === null || left.size === 0) return
  }
}
