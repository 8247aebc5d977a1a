/** Where snippets are used, in whichever plans. */
import type { Plan, PlanDocument, SnippetUse } from '../../shared/model/plan.ts'
import { outline } from '../../shared/plan/outline.ts'
import { type Database, soundRows } from '../storage/index.ts'
import { documentAsText, planColumns, planRow } from './rows.ts'

export type Uses = {
  /** The plans whose evidence was taken from a snippet, the latest changed first; none in the bin. */
  of(snippetId: string): SnippetUse[]
  /** The same of many, by their ids; those that are in no plan are left out. Every plan is looked at once. */
  ofMany(snippetIds: ReadonlySet<string>): Map<string, SnippetUse[]>
}

export function createUses({ sql }: Database): Uses {
  // An id is in no document by chance, so the few that have it as text are all that is read.
  const having = sql.prepare(
    `SELECT ${planColumns} FROM plans
     WHERE deleted IS NULL AND instr(document, ?) > 0 ORDER BY updated DESC, id DESC`,
  )
  const documents = sql.prepare(
    `SELECT id, ${documentAsText} AS document FROM plans
     WHERE deleted IS NULL ORDER BY iif(unixepoch(updated) IS NULL, created, updated) DESC, id DESC`,
  )
  const byId = sql.prepare(`SELECT ${planColumns} FROM plans WHERE id = ?`)

  /** The plans of a statement's rows, each with the places where it has snippets of those ids. */
  function placesIn(plans: readonly UsedPlan[], snippetIds: ReadonlySet<string>) {
    const uses = new Map<string, SnippetUse[]>()
    for (const { id, question, document } of plans)
      for (const [snippetId, places] of placesBySnippet(document, snippetIds)) {
        const use = { planId: id, question, places }
        const others = uses.get(snippetId)
        if (others) others.push(use)
        else uses.set(snippetId, [use])
      }
    return uses
  }

  return {
    of(snippetId) {
      const plans = soundRows(planRow, having, snippetId)
      return placesIn(plans, new Set([snippetId])).get(snippetId) ?? []
    },
    ofMany(snippetIds) {
      if (snippetIds.size === 0) return new Map()
      const used = [...documents.iterate()].flatMap(({ id, document }) =>
        mentionsAny(String(document), snippetIds) ? [String(id)] : [],
      )
      return placesIn(
        used.flatMap((id) => soundRows(planRow, byId, id)),
        snippetIds,
      )
    },
  }
}

type UsedPlan = Pick<Plan, 'id' | 'question' | 'document'>

function placesBySnippet(document: PlanDocument, snippetIds: ReadonlySet<string>) {
  const places = new Map<string, SnippetUse['places']>()
  for (const { block, short } of outline(document)) {
    if (block.type !== 'evidence' || !block.snippetId || !snippetIds.has(block.snippetId)) continue
    const place = { blockId: block.id, in: short === 'evidence' ? 'the plan itself' : short }
    places.set(block.snippetId, [...(places.get(block.snippetId) ?? []), place])
  }
  return places
}

/** Whether a document that has not been read yet names one of them: most do not, and need not be read. */
function mentionsAny(document: string, snippetIds: ReadonlySet<string>): boolean {
  for (const [, id] of document.matchAll(/"snippetId"\s*:\s*"([^"\\]{1,64})"/g))
    if (id !== undefined && snippetIds.has(id)) return true
  return false
}
