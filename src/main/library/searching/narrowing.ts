/** The filters of a search at work: on the library's columns, and inside the queries of its index. */
import { z } from 'zod'
import { type SourceFields, sourceFieldsSchema } from '../../../shared/model/source.ts'
import { createUsedSnippets } from '../../plans/index.ts'
import { type Database, jsonColumn, soundRows } from '../../storage/index.ts'
import { type Columns, isCountable, rowOf } from './columns.ts'
import { createColumns } from './load-columns.ts'
import { type Asked, failing } from './wanted.ts'

/** The library as it was when it was last looked at. */
export type Snapshot = {
  columns: Columns
  /** For each row of the columns the groups of filters that it fails; 0 where it is wanted. */
  failing(asked: Asked): Uint16Array
  /** 1 for each row that is evidence in a plan. */
  used(): Uint8Array
}

export type Narrowing = {
  /** As it is now: the same object until something is written. */
  now(): Snapshot
  /** Has `is_wanted(num)` say so, in this connection's queries, of the snippets of rows that fail nothing. */
  want(columns: Columns, failed: Uint16Array): void
}

/** Of a connection there can be one: it is whose `is_wanted` the connection has. */
export function createNarrowing(database: Database): Narrowing {
  const { sql } = database
  const read = createColumns(database)
  const usedSnippets = createUsedSnippets(database)
  const nums = sql.prepare(
    `SELECT num FROM snippets WHERE id IN (SELECT value FROM json_each(?)) AND ${isCountable('num')}`,
  )
  const sources = sql.prepare('SELECT id, fields FROM sources')
  let kept: Snapshot | null = null
  let wanted: { columns: Columns; failed: Uint16Array } | null = null

  // Asked of each row of the index before it is ranked; to look each up in a table would take FTS5 seconds.
  sql.function('is_wanted', (num) => {
    const row = wanted && typeof num === 'number' ? rowOf(wanted.columns, num) : -1
    return row >= 0 && wanted?.failed[row] === 0 ? 1 : 0
  })

  function snapshotOf(columns: Columns): Snapshot {
    const rowsOf = (ids: Iterable<string>): Uint8Array => {
      const rows = new Uint8Array(columns.count)
      for (const { num } of soundRows(numRow, nums, JSON.stringify([...ids]))) {
        const row = rowOf(columns, num)
        if (row >= 0) rows[row] = 1
      }
      return rows
    }
    const sourceTexts = () =>
      new Map(soundRows(sourceRow, sources).map(({ id, fields }) => [id, textOf(fields)]))
    let inPlans: Uint8Array | null = null
    const used = () => {
      inPlans ??= rowsOf(usedSnippets.ids())
      return inPlans
    }
    return {
      columns,
      used,
      failing: (asked) => failing(columns, asked, { rowsOf, used, sourceTexts }),
    }
  }

  return {
    now() {
      const columns = read()
      if (kept?.columns !== columns) kept = snapshotOf(columns)
      return kept
    },
    want(columns, failed) {
      wanted = { columns, failed }
    },
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
