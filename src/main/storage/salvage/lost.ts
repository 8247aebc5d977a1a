/** What was in a damaged library and cannot be read there: its indexes tell of it. */
import type { DatabaseSync } from 'node:sqlite'
import type { Table } from './columns.ts'
import type { Fate, Fields } from './fate.ts'
import { indexOfNames, type Told } from './names.ts'
import type { Value } from './records.ts'
import { indexOfIds, type Trees } from './trees.ts'

export type Lost = {
  /** Those that are known by their ids. */
  ids: ReadonlySet<string>
  /** Whether neither the table nor the index of its ids is whole, so that more may have been there. */
  isUnsure: boolean
  /** How many rows of which other indexes tell are not among those that were read, where that is unsure. */
  atLeast: number
  /** Names of such rows, where names are unique. */
  names: readonly string[]
}

const nothing: Lost = { ids: new Set(), isUnsure: false, atLeast: 0, names: [] }

/**
 * @param found the rows that could be read whole.
 * @param strayNumbers the numbers of those among them that no tree leads to.
 */
export function lostOf(
  { name, hasId }: Table,
  trees: Trees | null,
  found: readonly Fields[],
  strayNumbers: readonly number[],
): Lost {
  if (!hasId) return nothing
  if (!trees) return { ...nothing, isUnsure: true }
  const rows = trees.rowsOf(name)
  const index = trees.entriesOf(indexOfIds(name))
  const known = new Set(found.map(({ id }) => id))
  const reached = rows.items.flatMap(({ rowid, isWhole }) => (isWhole ? [rowid] : []))
  const there = new Set<Value>([...reached, ...strayNumbers])
  const ids = new Set(
    index.items.flatMap(([id, rowid]) =>
      typeof id === 'string' && !known.has(id) && !there.has(Number(rowid)) ? [id] : [],
    ),
  )
  if (!rows.isBroken || !index.isBroken) return { ...nothing, ids }

  const elsewhere = trees
    .indexesOf(name)
    .flatMap((other) => trees.entriesOf(other).items)
    .flatMap((entry) => entry.at(-1) ?? [])
  const lost = new Set([...index.items.flatMap((entry) => entry.at(-1) ?? []), ...elsewhere])
  const isLost = (row: Value) => typeof row === 'number' && !there.has(row)
  const names = trees
    .entriesOf(indexOfNames(name))
    .items.flatMap(([called, rowid]) =>
      typeof called === 'string' && !there.has(rowid ?? null) ? [called] : [],
    )
  return { ids, isUnsure: true, atLeast: [...lost].filter(isLost).length, names }
}

/** What of it came from nowhere: by name, or null where nothing says one. */
export function goneOf(
  { ids, atLeast, names }: Lost,
  { table, fetched, inPart, madeUp }: Fate,
  into: DatabaseSync,
  told: Told,
): (string | null)[] {
  const isHere = into.prepare(`SELECT 1 FROM ${table} WHERE id = ?`)
  const gone = [...ids].flatMap((id) => (isHere.get(id) ? [] : [told.nameOf(table, id)]))
  const named = new Set(gone)
  for (const name of names) if (!named.has(name) && !isCalled(into, table, name)) gone.push(name)
  const back = fetched.length + inPart.length + madeUp.length
  while (back + gone.length < atLeast) gone.push(null)
  return gone
}

const isCalled = (into: DatabaseSync, table: string, name: string): boolean =>
  into.prepare(`SELECT 1 FROM ${table} WHERE name = ?`).get(name) !== undefined
