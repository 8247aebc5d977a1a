/** Saved plans: a question and its document, each save checked against the revision it was made from. */
import { newId } from '../../shared/model/ids.ts'
import type { Plan, PlanDocument, PlanSummary } from '../../shared/model/plan.ts'
import { withFreshIds } from '../../shared/plan/copies.ts'
import { hasLineTooLong, longestLineIn, saysTooLong } from '../../shared/plan/long-lines.ts'
import { proposedFor, type TemplateId, templateOf } from '../../shared/plan/templates/index.ts'
import { setAsideName } from '../../shared/plan/versions.ts'
import { type Database, DeskError, mendedRow, UnreadableError } from '../storage/index.ts'
import { createLeft, type Left } from './left.ts'
import {
  mending,
  noPlan,
  planColumns,
  planRow,
  summaryColumns,
  summaryRow,
  withDocument,
} from './rows.ts'
import { createShelves, type Shelves } from './shelves.ts'
import { createVersions } from './versions.ts'

export type Plans = Shelves &
  Left & {
    /** Begins a plan; without a template, from the one that fits the question best. */
    create(question: string, template?: TemplateId): Plan
    /**
     * Adds a plan with a document of its own (the sample, a plan handed over).
     * @param id that of a plan known elsewhere, which is not in this library.
     */
    add(question: string, document: PlanDocument, id?: string): Plan
    /** The plan of that id, though it be in the bin. */
    find(id: string): Plan | null
    /**
     * @throws DeskError NOT_FOUND when there is no plan of that id, or it is in the bin; so throw all below.
     * UNREADABLE when it is damaged.
     */
    open(id: string): Plan
    /**
     * Replaces the document of a plan that is still at `revision`; what it was is kept as a version when
     * one is due, or if this is saved `instead` of what another window had saved.
     * @throws DeskError REFUSED for a line of over `mostInLine` characters that was not there before.
     * @throws DeskError CONFLICT with the present revision when another window saved first.
     */
    save(
      id: string,
      document: PlanDocument,
      revision: number,
      instead?: boolean,
    ): Omit<Plan, 'document'>
    /**
     * Puts the document of a version in the place of its plan's, which is first kept as a version itself. The
     * question stays.
     * @throws DeskError as `save` does.
     */
    restoreVersion(versionId: string, revision: number): Plan
    /** Asks another question; what the plan was is kept as a version when one is due. */
    rename(id: string, question: string): PlanSummary
    /** The same plan once more, without its versions. */
    duplicate(id: string): Plan
  }

export function createPlans(
  database: Database,
  versions = createVersions(database),
  shelves = createShelves(database),
): Plans {
  const { sql, transaction } = database
  const byId = sql.prepare(`SELECT ${planColumns} FROM plans WHERE id = ?`)
  const insert = sql.prepare(
    `INSERT INTO plans (id, question, template, document, revision, created, updated)
     VALUES (?, ?, ?, ?, 0, ?5, ?5)`,
  )
  const update = sql.prepare(
    'UPDATE plans SET document = ?, revision = ?, updated = ? WHERE id = ?',
  )
  const setQuestion = sql.prepare(
    `UPDATE plans SET question = ?, updated = ? WHERE id = ? AND deleted IS NULL
     RETURNING ${summaryColumns}`,
  )

  const left = createLeft(database)

  function find(id: string): Plan | null {
    try {
      return withDocument(
        'plan',
        () => mendedRow(planRow, mending, byId, id),
        () => byId.get(id)?.document,
      )
    } catch (error) {
      if (error instanceof UnreadableError) shelves.meet(id)
      throw error
    }
  }

  function open(id: string): Plan {
    const plan = find(id)
    if (!plan || plan.deleted) throw noPlan()
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

  /** The plan as it is now. One that cannot be read can still be written over: what is left of it is what it was. */
  function present(id: string): { plan: Plan; isRead: boolean } {
    try {
      return { plan: open(id), isRead: true }
    } catch (error) {
      if (error instanceof UnreadableError) return { plan: left.salvaged(id), isRead: false }
      throw error
    }
  }

  /** A plan that is written over next; a document that cannot be read is first kept as it is stored. */
  function openAt(id: string, revision: number): Plan {
    const { plan, isRead } = present(id)
    if (plan.revision !== revision)
      throw new DeskError('CONFLICT', 'This plan was changed in another window.', {
        revision: plan.revision,
      })
    if (!isRead) versions.keepUnread(plan, left.stored(id))
    return plan
  }

  /** A line that is too long is not taken in; one that is there already keeps nothing from being saved. */
  function refuseLongerLines(before: PlanDocument, document: PlanDocument): void {
    if (hasLineTooLong(document) && longestLineIn(document) > longestLineIn(before))
      throw new DeskError('REFUSED', saysTooLong)
  }

  function write(plan: Plan, document: PlanDocument): Plan {
    const updated = new Date().toISOString()
    const written = { ...plan, document, revision: plan.revision + 1, updated }
    update.run(JSON.stringify(document), written.revision, updated, plan.id)
    return written
  }

  return {
    ...shelves,
    ...left,
    create: (question, templateId = proposedFor(question)) =>
      transaction(() => insertPlan(question, templateId, templateOf(templateId).make(question))),
    add: (question, document, id) => transaction(() => insertPlan(question, 'blank', document, id)),
    find,
    open,
    save: (id, document, revision, instead = false) =>
      transaction(() => {
        const before = openAt(id, revision)
        refuseLongerLines(before.document, document)
        if (instead) versions.name(before, setAsideName)
        else versions.beforeChange(before, { ...before, document })
        const { document: _, ...saved } = write(before, document)
        return saved
      }),
    restoreVersion: (versionId, revision) =>
      transaction(() => {
        const { planId, document } = versions.read(versionId)
        const before = openAt(planId, revision)
        versions.cut(before, 'before-restore')
        return write(before, document)
      }),
    rename: (id, question) =>
      transaction(() => {
        const { plan: before } = present(id)
        versions.beforeChange(before, { ...before, question })
        const plan = mendedRow(
          summaryRow,
          mending,
          setQuestion,
          question,
          new Date().toISOString(),
          id,
        )
        if (!plan) throw noPlan()
        return plan
      }),
    duplicate: (id) =>
      transaction(() => {
        const { question, document } = open(id)
        return insertPlan(question, 'blank', withFreshIds(document))
      }),
  }
}
