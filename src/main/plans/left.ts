/** What can still be made out of plans that cannot be read. */
import { z } from 'zod'
import { newId } from '../../shared/model/ids.ts'
import {
  type LeftOfPlan,
  type Plan,
  planDocumentVersion,
  planSchema,
} from '../../shared/model/plan.ts'
import { wordsLeftIn } from '../../shared/text/words-left.ts'
import { type Database, mendedRow } from '../storage/index.ts'
import { faultOf, mending, noPlan, planColumns, summaryRow } from './rows.ts'

export type Left = {
  /** @throws DeskError NOT_FOUND when there is no plan of that id. */
  left(id: string): LeftOfPlan
  /** The words that are left as a plan of their own, a paragraph each: what takes its place is cut from that. */
  salvaged(id: string): Plan
  /** The document as it is stored. */
  stored(id: string): string
}

const row = summaryRow.extend({
  revision: planSchema.shape.revision,
  document: z.string(),
})

export function createLeft({ sql }: Database): Left {
  const byId = sql.prepare(`SELECT ${planColumns} FROM plans WHERE id = ?`)

  function left(id: string): LeftOfPlan {
    const found = mendedRow(row, mending, byId, id)
    if (!found) throw noPlan()
    const { document, revision, ...plan } = found
    const unreadable = faultOf('plan', document) ?? undefined
    return { plan: { ...plan, unreadable }, revision, words: wordsLeftIn(document) }
  }

  return {
    left,
    stored: (id) => String(byId.get(id)?.document ?? ''),
    salvaged(id) {
      const { plan, revision, words } = left(id)
      const blocks = words.map((text) => ({
        type: 'paragraph' as const,
        id: newId(),
        content: [{ type: 'text' as const, text }],
      }))
      return { ...plan, revision, document: { version: planDocumentVersion, blocks } }
    },
  }
}
