/**
 * Takes over into a fresh library all that can be read of a damaged one, row by row; what cannot be read comes
 * from backups, and from what refers to it. docs/decisions/118
 */
import type { DatabaseSync } from 'node:sqlite'
import { isProperId } from '../links.ts'
import { isDamageOf, primaryCodeOf } from '../result-codes.ts'
import type { LoggedPages } from '../write-ahead-log.ts'
import { fromBackups } from './backup-rows.ts'
import { fieldsOf, rowWriter, type Table, tablesOf } from './columns.ts'
import { rowsInDisordered } from './disordered.ts'
import type { Fate, Fields } from './fate.ts'
import { goneOf, type Lost, lostOf } from './lost.ts'
import { type Told, toldIn } from './names.ts'
import { openPages } from './pages.ts'
import { addMissingSources, missingParents } from './parents.ts'
import type { Row } from './records.ts'
import { readTrees, type Trees } from './trees.ts'

export type SalvageOptions = {
  /** The damaged file; null where there is none at all. */
  path: string | null
  logged: LoggedPages | null
  /** A library of today's shape with nothing in it. */
  into: DatabaseSync
  /** Backups that are sound, the newest first; each is looked through when it is needed. */
  backups: Iterable<{ path: string; made: Date }>
}

/** Fills the fresh library, in one transaction. */
export function salvage({ path, logged, into, backups }: SalvageOptions): Fate[] {
  const pages = path === null ? null : openPages(path, logged)
  into.exec('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; BEGIN IMMEDIATE')
  try {
    const trees = pages && readTrees(pages)
    const tables = tablesOf(into)
    const strays = trees ? straysByTable(into, tables, trees) : new Map<string, Row[]>()
    const fates = new Map<string, Fate>()
    const losses = new Map<string, Lost>()
    const told = toldIn(trees, into)
    for (const table of tables) {
      const rows = trees?.rowsOf(table.name).items ?? []
      const [whole, inPart] = [true, false].map((isWhole) =>
        rows.flatMap((row) => (row.isWhole === isWhole ? [fieldsOf(row, table)] : [])),
      )
      const astray = strays.get(table.name) ?? []
      const found = [...(whole ?? []), ...astray.map((row) => fieldsOf(row, table))]
      const numbers = astray.map(({ rowid }) => rowid)
      const lost = lostOf(table, trees, found, numbers)
      if (table.hasId) losses.set(table.name, lost)
      takeOver({ into, table, trees, found, inPart: inPart ?? [], lost, told, backups, fates })
    }
    addMissingSources(into, fates.get('sources'))
    for (const fate of fates.values()) {
      const lost = losses.get(fate.table)
      if (lost) fate.gone = goneOf(lost, fate, into, told)
    }
    into.exec('COMMIT')
    return [...fates.values()]
  } catch (error) {
    if (into.isTransaction) into.exec('ROLLBACK')
    throw error
  } finally {
    into.exec('PRAGMA ignore_check_constraints = OFF; PRAGMA foreign_keys = ON')
    pages?.close()
  }
}

type TakenOver = {
  into: DatabaseSync
  table: Table
  trees: Trees | null
  found: readonly Fields[]
  /** Rows whose end is missing: they come in only where no backup has them whole. */
  inPart: readonly Fields[]
  lost: Lost
  told: Told
  backups: SalvageOptions['backups']
  /** Of the tables before, and then of this one. */
  fates: Map<string, Fate>
}

function takeOver(taken: TakenOver): void {
  const { into, table, trees, found, lost, told, backups, fates } = taken
  const { name } = table
  const fate: Fate = {
    table: name,
    kept: 0,
    fetched: [],
    madeUp: [],
    inPart: [],
    gone: [],
    isUnsure: lost.isUnsure,
  }
  fates.set(name, fate)
  const isLost = lost.isUnsure || lost.ids.size > 0
  const fetched = isLost ? [...fromBackups(table, backups, lost.isUnsure ? null : lost.ids)] : []
  const inBackups = new Set(fetched.map(({ fields }) => fields.id))
  const nowhere = new Set([...lost.ids].filter((id) => !inBackups.has(id)))
  const inPart = [...taken.inPart, ...(trees ? rowsInDisordered(trees, table, nowhere) : [])]
  const all = [...found, ...fetched.map(({ fields }) => fields), ...inPart]
  for (const { parent, fields } of missingParents(into, name, all, told))
    fates.get(parent)?.madeUp.push(fields)

  const write = rowWriter(into, table)
  const put = (fields: Fields) => {
    try {
      return hasPlace(into, name, fields) && write(apartFrom(table, fields, into))
    } catch (error) {
      // One row that no library can hold is one row; a full disk is not its fault.
      if (!isDamageOf(primaryCodeOf(error))) throw error
      return false
    }
  }
  for (const fields of found) if (put(fields)) fate.kept += 1
  for (const { fields, made } of fetched) {
    const { num: _, ...rest } = fields
    if (put(rest)) fate.fetched.push({ fields, made })
  }
  for (const fields of inPart) if (put(fields)) fate.inPart.push(fields)
}

/** A try at a plan from memory is nothing without the plan. */
const hasPlace = (into: DatabaseSync, table: string, { plan_id }: Fields): boolean =>
  table !== 'recalls' ||
  into.prepare('SELECT 1 FROM plans WHERE id = ?').get(String(plan_id ?? '')) !== undefined

/** Names are unique: what was called the same, and is another, is told apart. */
function apartFrom(table: Table, fields: Fields, into: DatabaseSync): Fields {
  if (table.name !== 'notebooks' && table.name !== 'templates') return fields
  const taken = into.prepare(`SELECT 1 FROM ${table.name} WHERE name = ? AND id <> ?`)
  const name = String(fields.name ?? '')
  const isTaken = (name: string) => taken.get(name, String(fields.id ?? '')) !== undefined
  let apart = name
  for (let number = 2; isTaken(apart); number += 1) apart = `${name} (${number})`
  return { ...fields, name: apart }
}

/**
 * Rows that no tree leads to, each with the table that takes it: the schema's own types and checks say so.
 * They are looked for only where a table is broken; else they are rests of what was deleted.
 */
function straysByTable(
  into: DatabaseSync,
  tables: readonly Table[],
  trees: Trees,
): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  const broken = tables.filter(({ name, hasId }) => hasId && trees.rowsOf(name).isBroken)
  if (broken.length === 0) return found
  into.exec('PRAGMA ignore_check_constraints = OFF')
  const tries = broken.map((table) => ({ table, write: rowWriter(into, table) }))
  for (const row of trees.strays()) {
    if (!row.isWhole) continue
    for (const { table, write } of tries) {
      if (row.values.length > table.columns.length) continue
      const fields = fieldsOf(row, table)
      if (!isProperId(fields.id) || !isTaken(into, () => write(fields, false))) continue
      const known = found.get(table.name)
      if (known) known.push(row)
      else found.set(table.name, [row])
      break
    }
  }
  into.exec('PRAGMA ignore_check_constraints = ON')
  return found
}

/** Whether the write holds; it is undone either way. */
function isTaken(into: DatabaseSync, write: () => boolean): boolean {
  into.exec('SAVEPOINT stray')
  try {
    return write()
  } catch {
    // Its types or checks are not this table's.
    return false
  } finally {
    into.exec('ROLLBACK TO stray; RELEASE stray')
  }
}
