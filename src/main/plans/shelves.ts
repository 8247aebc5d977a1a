/** Where plans are: at hand, in the archive, or in the bin until they are gone for good. */
import type { PlanSummary, Shelf } from '../../shared/model/plan.ts'
import { createBinAge, type Database, mendedRow, mendedRows } from '../storage/index.ts'
import { mending, noPlan, summaryColumns, summaryRow } from './rows.ts'
import { createSoundness, listedColumns, listedRow, type Soundness } from './soundness.ts'

export type Shelves = {
  /** The plans of a shelf (`open`: neither archived nor in the bin), the latest changed first. */
  list(shelf?: Shelf): PlanSummary[]
  /** @throws DeskError NOT_FOUND when there is no such plan on the shelf it is taken from; so throw all below. */
  archive(id: string): PlanSummary
  unarchive(id: string): PlanSummary
  /** Puts a plan in the bin. */
  remove(id: string): PlanSummary
  /** Takes a plan out of the bin; it is archived if it was before. */
  restore(id: string): PlanSummary
  /** Deletes a plan that is in the bin for good, with its versions. */
  purge(id: string): void
  /** Deletes for good what has been in the bin for long enough (`createBinAge`). */
  purgeOld(): void
} & Omit<Soundness, 'judge'>

const onShelf: Readonly<Record<Shelf, string>> = {
  open: 'deleted IS NULL AND archived IS NULL',
  archived: 'deleted IS NULL AND archived IS NOT NULL',
  deleted: 'deleted IS NOT NULL',
}

const listed = summaryRow.extend(listedRow)

/** @param listedMs how long a list may read to tell which plans cannot be read. */
export function createShelves(
  database: Database,
  now: () => Date = () => new Date(),
  listedMs?: number,
): Shelves {
  const { sql, transaction } = database
  const { judge, ...soundness } = createSoundness(database, listedMs)
  const isOver = createBinAge(database, now)
  const listOf = (shelf: Shelf) =>
    sql.prepare(
      `SELECT ${summaryColumns}, ${listedColumns} FROM plans WHERE ${onShelf[shelf]} ORDER BY updated DESC, id DESC`,
    )
  const lists = { open: listOf('open'), archived: listOf('archived'), deleted: listOf('deleted') }
  const moving = (set: string, from: string) =>
    sql.prepare(`UPDATE plans SET ${set} WHERE id = ?1 AND ${from} RETURNING ${summaryColumns}`)
  const archive = moving('archived = ?2', onShelf.open)
  const unarchive = moving('archived = NULL', onShelf.archived)
  const remove = moving('deleted = ?2', 'deleted IS NULL')
  const restore = moving('deleted = NULL', onShelf.deleted)
  const purge = sql.prepare(`DELETE FROM plans WHERE id = ? AND ${onShelf.deleted}`)
  const inBin = sql.prepare(`SELECT id, deleted FROM plans WHERE ${onShelf.deleted}`)

  const moved = (statement: typeof archive, ...values: string[]): PlanSummary => {
    const plan = transaction(() => mendedRow(summaryRow, mending, statement, ...values))
    if (!plan) throw noPlan()
    return plan
  }

  return {
    list: (shelf = 'open') => judge(mendedRows(listed, mending, lists[shelf])),
    archive: (id) => moved(archive, id, now().toISOString()),
    unarchive: (id) => moved(unarchive, id),
    remove: (id) => moved(remove, id, now().toISOString()),
    restore: (id) => moved(restore, id),
    purge(id) {
      if (transaction(() => purge.run(id)).changes === 0) throw noPlan()
    },
    purgeOld() {
      transaction(() => {
        for (const { id, deleted } of inBin.all()) if (isOver(deleted)) purge.run(String(id))
      })
    },
    ...soundness,
  }
}
