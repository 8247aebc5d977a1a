/** Earlier states of plans: cut as work goes on or as asked, thinned out as they age. */
import { newId } from '../../shared/model/ids.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { planDocumentSchema } from '../../shared/model/plan.ts'
import {
  type Version,
  type VersionSummary,
  versionSchema,
  versionSummarySchema,
} from '../../shared/model/version.ts'
import { countWords } from '../../shared/plan/outline.ts'
import {
  saySame,
  toLetGo,
  unreadName,
  type VersionKind,
  workMs,
} from '../../shared/plan/versions.ts'
import {
  anId,
  anInstant,
  createDaysOpen,
  type Database,
  DeskError,
  jsonColumn,
  jsonTest,
  mendedRow,
  mendedRows,
  soundRows,
} from '../storage/index.ts'
import { documentAsText, withDocument } from './rows.ts'

export type Versions = {
  /** A plan's versions, the latest first. */
  list(planId: string): VersionSummary[]
  /** @throws DeskError NOT_FOUND when there is no version of that id, here and below; UNREADABLE. */
  read(id: string): Version
  /** Keeps a plan as it is now under a name. */
  name(plan: Plan, name: string): VersionSummary
  /**
   * Keeps a plan's document as it is stored, though it cannot be read: a later Linchpin, or whoever knows more, may.
   * What is no JSON, which no column for documents takes, is kept as the text of one.
   */
  keepUnread(plan: Plan, stored: string): void
  /** Gives a version a name, or another; it stays from then on. */
  rename(id: string, name: string): VersionSummary
  remove(id: string): void
  /**
   * Keeps an automatic version of a plan as it is now, and lets go of those that are not worth it any
   * more. A document that is kept already with its question is not kept twice.
   */
  cut(plan: Plan, kind: Exclude<VersionKind, 'named'>): void
  /**
   * Cuts the version that is due, if one is, before a plan is changed from what it is now. Nothing is due
   * where findings are only set aside or brought back: there is nothing to go back to.
   */
  beforeChange(plan: Plan, next: Pick<Plan, 'question' | 'document'>): void
  /** From now on the next change of the plan is the first since it was opened. */
  noteOpened(planId: string): void
}

const columns = 'id, plan_id AS planId, made, kind, name, question, words'
const row = versionSchema.extend({ document: jsonColumn(planDocumentSchema) })
const mending = {
  id: anId('id'),
  planId: anId('planId'),
  made: anInstant,
  kind: { stands: () => 'work', called: 'kind' },
  words: { stands: () => 0, called: 'number of words' },
}

export function createVersions(database: Database, now: () => Date = () => new Date()): Versions {
  const { sql, transaction } = database
  const days = createDaysOpen(database)
  const list = sql.prepare(
    `SELECT ${columns} FROM versions WHERE plan_id = ? ORDER BY made DESC, id DESC`,
  )
  const byId = sql.prepare(`SELECT ${columns} FROM versions WHERE id = ?`)
  const whole = sql.prepare(
    `SELECT ${columns}, ${documentAsText} AS document FROM versions WHERE id = ?`,
  )
  const same = sql.prepare(
    'SELECT 1 FROM versions WHERE plan_id = ? AND document = ? AND question = ?',
  )
  const insert = sql.prepare(
    `INSERT INTO versions (id, plan_id, made, kind, name, question, words, document)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const setName = sql.prepare('UPDATE versions SET name = ? WHERE id = ?')
  const remove = sql.prepare('DELETE FROM versions WHERE id = ?')
  const removeUnnamed = sql.prepare(
    'DELETE FROM versions WHERE plan_id = ? AND document = ? AND question = ? AND name IS NULL',
  )
  const isJson = jsonTest(sql)
  /** When a version of a plan was last due here, in milliseconds. */
  const lastDue = new Map<string, number>()

  const gone = () => new DeskError('NOT_FOUND', 'That version is not there any more.')

  function summaryOf(id: string): VersionSummary {
    const version = mendedRow(versionSummarySchema, mending, byId, id)
    if (!version) throw gone()
    return version
  }

  function keep(
    plan: Plan,
    kind: VersionKind,
    name: string | null,
    stored = JSON.stringify(plan.document),
  ): string {
    const id = newId()
    const made = now().toISOString()
    insert.run(id, plan.id, made, kind, name, plan.question, countWords(plan.document), stored)
    return id
  }

  function cut(plan: Plan, kind: Exclude<VersionKind, 'named'>) {
    if (same.get(plan.id, JSON.stringify(plan.document), plan.question)) return
    keep(plan, kind, null)
    // One whose age is not known is not let go of for it.
    const versions = soundRows(versionSummarySchema, list, plan.id)
    const at = now()
    const gone = toLetGo(versions, at, (made) => days.ageOf(made, at))
    for (const { id } of gone) remove.run(id)
  }

  return {
    list: (planId) => mendedRows(versionSummarySchema, mending, list, planId),
    read(id) {
      const version = withDocument(
        'version',
        () => mendedRow(row, mending, whole, id),
        () => whole.get(id)?.document,
      )
      if (!version) throw gone()
      return version
    },
    name: (plan, name) =>
      transaction(() => {
        // The named one stands for those that were cut of the same state.
        removeUnnamed.run(plan.id, JSON.stringify(plan.document), plan.question)
        return summaryOf(keep(plan, 'named', name))
      }),
    keepUnread: (plan, stored) =>
      void keep(plan, 'named', unreadName, isJson(stored) ? stored : JSON.stringify(stored)),
    rename(id, name) {
      if (transaction(() => setName.run(name, id)).changes === 0) throw gone()
      return summaryOf(id)
    },
    remove(id) {
      if (transaction(() => remove.run(id)).changes === 0) throw gone()
    },
    cut: (plan, kind) => transaction(() => cut(plan, kind)),
    beforeChange: (plan, next) =>
      transaction(() => {
        if (plan.question === next.question && saySame(plan.document, next.document)) return
        const last = lastDue.get(plan.id)
        const at = now().getTime()
        if (last !== undefined && at - last < workMs) return
        cut(plan, last === undefined ? 'opened' : 'work')
        lastDue.set(plan.id, at)
      }),
    noteOpened(planId) {
      lastDue.delete(planId)
    },
  }
}
