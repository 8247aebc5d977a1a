/** Takes back a whole library: everything in the present one gives way to it. */
import type { DatabaseSync } from 'node:sqlite'
import { clearBrokenCites, type Database } from '../storage/index.ts'
import type { Added } from './merging.ts'
import { createOdd } from './odd.ts'
import { inserting, numberIn, type Row, rowsOf, type Table, tables, textIn } from './rows.ts'

/** A plan as it is now, for windows that have it open. */
export type PlanNow = { id: string; revision: number }

/**
 * In one transaction; the present library is set aside by the caller first. A plan that was here goes on from
 * its revision, so that no window takes what it has open for what there is now.
 * @param from a library of the same schema version.
 * @returns how much there is now, and the plans that were there before and are there still.
 */
export function takeAllBack(
  here: Database,
  from: DatabaseSync,
): Added & { plansNow: PlanNow[]; notices: string[] } {
  const { sql, transaction } = here
  return transaction(() => {
    const odd = createOdd()
    const revisions = new Map(
      [...rowsOf(sql, 'plans')].map((row) => [textIn(row, 'id'), numberIn(row, 'revision')]),
    )
    clearBrokenCites(sql)
    for (const table of tables.toReversed()) sql.exec(`DELETE FROM ${table}`)
    const plansNow: PlanNow[] = []
    const added = { notebooks: 0, notes: 0, sources: 0, plans: 0, templates: 0 }
    for (const table of tables) {
      const insert = inserting(sql, table, odd)
      for (const row of rowsOf(from, table)) odd.each(table, row, () => take(table, row, insert))
    }
    return { ...added, plansNow, notices: odd.says() }

    function take(table: Table, row: Row, insert: (row: Row) => void): void {
      const id = textIn(row, 'id')
      const before = table === 'plans' ? revisions.get(id) : undefined
      if (before === undefined) insert(row)
      else {
        const revision = Math.max(before, numberIn(row, 'revision')) + 1
        insert({ ...row, revision })
        plansNow.push({ id, revision })
      }
      if (isCounted(table)) added[table] += 1
    }
  })
}

const isCounted = (table: string): table is keyof Added =>
  ['notebooks', 'notes', 'sources', 'plans', 'templates'].includes(table)
