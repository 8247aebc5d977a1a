/** Where a snippet is used, in whichever plans. */
import type { SnippetUse } from '../../shared/model/plan.ts'
import { outline } from '../../shared/plan/outline.ts'
import { type Database, soundRows } from '../storage/index.ts'
import { planColumns, planRow } from './rows.ts'

export type Uses = {
  /** The plans whose evidence was taken from a snippet, the latest changed first; none in the bin. */
  of(snippetId: string): SnippetUse[]
}

export function createUses({ sql }: Database): Uses {
  // An id is in no document by chance, so the few that have it as text are all that is read.
  const having = sql.prepare(
    `SELECT ${planColumns} FROM plans
     WHERE deleted IS NULL AND instr(document, ?) > 0 ORDER BY updated DESC, id DESC`,
  )
  return {
    of: (snippetId) =>
      soundRows(planRow, having, snippetId).flatMap(({ id, question, document }) => {
        const places = outline(document).flatMap(({ block, short }) =>
          block.type === 'evidence' && block.snippetId === snippetId
            ? { blockId: block.id, in: short === 'evidence' ? 'the plan itself' : short }
            : [],
        )
        return places.length > 0 ? { planId: id, question, places } : []
      }),
  }
}
