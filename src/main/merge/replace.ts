/** Takes back a whole library: everything in the present one gives way to it. */
import type { DatabaseSync } from 'node:sqlite'
import { clearBrokenCites, type Database } from '../storage/index.ts'
import type { Added } from './merging.ts'
import { inserting, rowsOf, tables, textIn } from './rows.ts'

/** A plan as it is now, for windows that have it open. */
export type PlanNow = { id: string; revision: number }

/**
 * In one transaction; the present library is set aside by the caller first. A plan that was here goes on from
 * its revision, so that no window takes what it has open for what there is now.
 * @param from a library of the same schema version.
 * @returns how much there is now, and the plans that were there before and are there still.
 */
export function replaceLibrary(
  here: Database,
  from: DatabaseSync,
): Added & { plansNow: PlanNow[] } {
  const { sql, transaction } = here
  return transaction(() => {
    const revisions = new Map(
      sql
        .prepare('SELECT id, revision FROM plans')
        .all()
        .map((row) => [textIn(row, 'id'), Number(row.revision)]),
    )
    clearBrokenCites(sql)
    for (const table of tables.toReversed()) sql.exec(`DELETE FROM ${table}`)
    const plansNow: PlanNow[] = []
    const added = { notebooks: 0, notes: 0, sources: 0, plans: 0, templates: 0 }
    for (const table of tables) {
      const insert = inserting(sql, table)
      for (const row of rowsOf(from, table)) {
        if (isCounted(table)) added[table] += 1
        const id = textIn(row, 'id')
        const before = table === 'plans' ? revisions.get(id) : undefined
        if (before === undefined) {
          insert(row)
          continue
        }
        const revision = Math.max(before, Number(row.revision)) + 1
        insert({ ...row, revision })
        plansNow.push({ id, revision })
      }
    }
    return { ...added, plansNow }
  })
}

const isCounted = (table: string): table is keyof Added =>
  ['notebooks', 'notes', 'sources', 'plans', 'templates'].includes(table)
