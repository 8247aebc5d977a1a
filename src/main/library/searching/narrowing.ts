/** The filters of a search at work: on the library's columns, and inside the queries of its index. */
import { z } from 'zod'
import { type SourceFields, sourceFieldsSchema } from '../../../shared/model/source.ts'
import { createUsedSnippets } from '../../plans/index.ts'
import { type Database, jsonColumn, oneRow, soundRows } from '../../storage/index.ts'
import { hiddenSnippets } from '../rows.ts'
import { type Columns, isCountable, rowOf } from './columns.ts'
import { createColumns, createVersion } from './load-columns.ts'
import { type Asked, failing } from './wanted.ts'
import { numsRow } from './whole-columns.ts'

/** The library as it was when it was last looked at. */
export type Snapshot = {
  columns: Columns
  /** For each row of the columns the groups of filters that it fails; 0 where it is wanted. */
  failing(asked: Asked): Uint16Array
  /** 1 for each row that is evidence in the plan whose snippets are named, or else in any plan. */
  used(ofPlan: Asked['used']): Uint8Array
}

export type Narrowing = {
  /** As it is now: the same object until something is written. */
  now(): Snapshot
  /** Has `is_wanted(num)` say so, in this connection's queries, of the snippets of rows that fail nothing. */
  want(columns: Columns, failed: Uint16Array): void
  /** Has it say so of all that is in the library, and whether that is less than there is in the index. */
  wantShown(): boolean
}

/** Of a connection there can be one: it is whose `is_wanted` the connection has. */
export function createNarrowing(database: Database): Narrowing {
  const { sql } = database
  const version = createVersion(database)
  const read = createColumns(database, version)
  const hidden = createHidden(database, version)
  const usedSnippets = createUsedSnippets(database)
  const nums = sql.prepare(
    `SELECT num FROM snippets WHERE id IN (SELECT value FROM json_each(?)) AND ${isCountable('num')}`,
  )
  const sources = sql.prepare('SELECT id, fields FROM sources')
  let kept: Snapshot | null = null
  let isWanted = (_: number): boolean => true

  // Asked of each row of the index before it is ranked; to look each up in a table would take FTS5 seconds.
  sql.function('is_wanted', (num) => (typeof num === 'number' && isWanted(num) ? 1 : 0))

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
    const used = (ofPlan: Asked['used']) => {
      if (ofPlan !== undefined) return rowsOf(ofPlan)
      inPlans ??= rowsOf(usedSnippets.ids())
      return inPlans
    }
    return {
      columns,
      used,
      failing: (asked) => failing(columns, asked, { used: () => used(asked.used), sourceTexts }),
    }
  }

  return {
    now() {
      const columns = read()
      if (kept?.columns !== columns) kept = snapshotOf(columns)
      return kept
    },
    want(columns, failed) {
      isWanted = (num) => {
        const row = rowOf(columns, num)
        return row >= 0 && failed[row] === 0
      }
    },
    wantShown() {
      const left = hidden()
      isWanted = (num) => !left.has(num)
      return left.size > 0
    },
  }
}

/** Numbers of what is in the index and not in the library, as what is in the bin, or is still arriving. */
function createHidden({ sql }: Database, version: () => string): () => ReadonlySet<number> {
  const nums = sql.prepare(`SELECT json_group_array(num) AS nums FROM (${hiddenSnippets})`)
  let kept: { nums: ReadonlySet<number>; of: string } | null = null
  return () => {
    const now = version()
    if (kept?.of !== now) kept = { nums: new Set(oneRow(numsRow, nums)?.nums ?? []), of: now }
    return kept.nums
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
