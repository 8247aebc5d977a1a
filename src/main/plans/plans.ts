/** Saved plans: a question and its document, each save checked against the revision it was made from. */
import { newId } from '../../shared/model/ids.ts'
import {
  type Plan,
  type PlanDocument,
  type PlanSummary,
  planDocumentSchema,
  planSchema,
  planSummarySchema,
} from '../../shared/model/plan.ts'
import { type TemplateId, templateOf } from '../../shared/plan/templates.ts'
import { allRows, type Database, DeskError, jsonColumn, oneRow } from '../storage/index.ts'

export type Plans = {
  /** Every plan, the latest changed first. */
  list(): PlanSummary[]
  create(question: string, template?: TemplateId): Plan
  /**
   * Adds a plan with a document of its own (the sample, a plan handed over).
   * @param id that of a plan known elsewhere, which is not in this library.
   */
  add(question: string, document: PlanDocument, id?: string): Plan
  find(id: string): Plan | null
  /** @throws DeskError NOT_FOUND when there is no plan of that id. */
  open(id: string): Plan
  /**
   * Replaces the document of a plan that is still at `revision`.
   * @throws DeskError CONFLICT with the present revision when another window saved first.
   */
  save(id: string, document: PlanDocument, revision: number): Omit<Plan, 'document'>
  rename(id: string, question: string): PlanSummary
  remove(id: string): void
}

const row = planSchema.extend({ document: jsonColumn(planDocumentSchema) })

export function createPlans({ sql, transaction }: Database): Plans {
  const list = sql.prepare('SELECT id, question, updated FROM plans ORDER BY updated DESC, id DESC')
  const byId = sql.prepare(
    'SELECT id, question, updated, revision, document FROM plans WHERE id = ?',
  )
  const insert = sql.prepare(
    `INSERT INTO plans (id, question, template, document, revision, created, updated)
     VALUES (?, ?, ?, ?, 0, ?5, ?5)`,
  )
  const update = sql.prepare(
    'UPDATE plans SET document = ?, revision = ?, updated = ? WHERE id = ?',
  )
  const setQuestion = sql.prepare('UPDATE plans SET question = ?, updated = ? WHERE id = ?')
  const remove = sql.prepare('DELETE FROM plans WHERE id = ?')

  const find = (id: string): Plan | null => oneRow(row, byId, id)

  function open(id: string): Plan {
    const plan = find(id)
    if (!plan) throw new DeskError('NOT_FOUND', 'That plan is not there any more.')
    return plan
  }

  function insertPlan(
    question: string,
    template: string,
    document: PlanDocument,
    id = newId(),
  ): Plan {
    const plan = { id, question, document, revision: 0, updated: new Date().toISOString() }
    insert.run(plan.id, question, template, JSON.stringify(document), plan.updated)
    return plan
  }

  return {
    list: () => allRows(planSummarySchema, list),
    create(question, templateId) {
      const template = templateOf(templateId)
      return insertPlan(question, template.id, template.make())
    },
    add: (question, document, id) => insertPlan(question, 'blank', document, id),
    find,
    open,
    save: (id, document, revision) =>
      transaction(() => {
        const { document: _, ...stored } = open(id)
        if (stored.revision !== revision)
          throw new DeskError('CONFLICT', 'This plan was changed in another window.', {
            revision: stored.revision,
          })
        const saved = { ...stored, revision: revision + 1, updated: new Date().toISOString() }
        update.run(JSON.stringify(document), saved.revision, saved.updated, id)
        return saved
      }),
    rename(id, question) {
      const updated = new Date().toISOString()
      if (setQuestion.run(question, updated, id).changes === 0)
        throw new DeskError('NOT_FOUND', 'That plan is not there any more.')
      return { id, question, updated }
    },
    remove(id) {
      if (remove.run(id).changes === 0)
        throw new DeskError('NOT_FOUND', 'That plan is not there any more.')
    },
  }
}
