/** The filters of a search at work: on the library's columns, and inside the queries of its index. */
import { z } from 'zod'
import { type SourceFields, sourceFieldsSchema } from '../../../shared/model/source.ts'
import { createUsedSnippets } from '../../plans/index.ts'
import { type Database, jsonColumn, soundRows } from '../../storage/index.ts'
import { type Columns, createColumns, isCountable, rowOf } from './columns.ts'
import { type Asked, failing, type Lookups } from './wanted.ts'

export type Narrowing = {
  /** Changes whenever anything in the library may have. */
  version(): string
  columns(): Columns
  /** For each row of the columns the groups of filters that it fails; 0 where it is wanted. */
  failing(asked: Asked): Uint16Array
  /** Has `is_wanted(num)` in this connection's queries say so of the snippets of these rows alone. */
  want(failed: Uint16Array): void
  /** 1 for each row that is evidence in a plan. */
  used(): Uint8Array
}

/** Keeps what it read until something is written. A connection has one of these, whose `is_wanted` it is. */
export function createNarrowing(database: Database): Narrowing {
  const { sql } = database
  const { read, version } = createColumns(database)
  const usedSnippets = createUsedSnippets(database)
  const nums = sql.prepare(
    `SELECT num FROM snippets WHERE id IN (SELECT value FROM json_each(?)) AND ${isCountable('num')}`,
  )
  const sources = sql.prepare('SELECT id, fields FROM sources')
  let used: { rows: Uint8Array; of: Columns } | null = null
  let wanted: { failed: Uint16Array; columns: Columns } | null = null

  // SQLite asks this of each row of the index before it ranks it: a set of numbers it would look up a hundred times
  // as long.
  sql.function('is_wanted', (num) => {
    const row = wanted && typeof num === 'number' ? rowOf(wanted.columns, num) : -1
    return row >= 0 && wanted?.failed[row] === 0 ? 1 : 0
  })

  const rowsOf = (ids: Iterable<string>): Uint8Array => {
    const columns = read()
    const rows = new Uint8Array(columns.count)
    for (const { num } of soundRows(numRow, nums, JSON.stringify([...ids]))) {
      const row = rowOf(columns, num)
      if (row >= 0) rows[row] = 1
    }
    return rows
  }
  const lookups: Lookups = {
    rowsOf,
    used() {
      const columns = read()
      if (used?.of !== columns) used = { rows: rowsOf(usedSnippets.ids()), of: columns }
      return used.rows
    },
    sourceTexts: () =>
      new Map(soundRows(sourceRow, sources).map(({ id, fields }) => [id, textOf(fields)])),
  }
  return {
    version,
    columns: read,
    failing: (asked) => failing(read(), asked, lookups),
    want(failed) {
      wanted = { failed, columns: read() }
    },
    used: lookups.used,
  }
}

const numRow = z.object({ num: z.int() })
const sourceRow = z.object({ id: z.string(), fields: jsonColumn(sourceFieldsSchema) })

/** Whoever made a source, what it is called and is in, and its years. */
function textOf(fields: SourceFields): string {
  const makers = [fields.author, fields.editor, fields.translator]
    .flatMap((names) => names ?? [])
    .map((name) => ('literal' in name ? name.literal : `${name.given ?? ''} ${name.family}`))
  const years = (fields.issued?.['date-parts'] ?? []).flatMap(([year]) => year ?? [])
  return [...makers, fields.title, fields['container-title'] ?? '', ...years].join(' – ')
}
