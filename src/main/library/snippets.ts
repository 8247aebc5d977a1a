/** Single snippets, each with the heading it stands under and the source it is cited by. */
import { z } from 'zod'
import { datesSchema } from '../../shared/model/note.ts'
import { type PlanFileSnippet, planFileSnippetSchema } from '../../shared/model/plan-file.ts'
import { citeSchema } from '../../shared/model/source.ts'
import { type Database, jsonColumn, oneRow, optionalColumn } from '../storage/index.ts'

export type Snippets = {
  /** The snippets of these ids in their order, each with its nearest cite; those not here are left out. */
  of(snippetIds: readonly string[]): PlanFileSnippet[]
}

const row = planFileSnippetSchema.extend({
  dates: jsonColumn(z.array(datesSchema)),
  people: jsonColumn(z.array(z.string())),
  cite: optionalColumn(jsonColumn(citeSchema)),
})

export function createSnippets({ sql }: Database): Snippets {
  const byId = sql.prepare(
    `SELECT snippets.id, text, kind, dates, people, heading,
       coalesce(snippets.cite, notes.cite, notebooks.cite) AS cite
     FROM snippets JOIN notes ON notes.id = note_id JOIN notebooks ON notebooks.id = notebook_id
     WHERE snippets.id = ?`,
  )
  return { of: (snippetIds) => snippetIds.flatMap((id) => oneRow(row, byId, id) ?? []) }
}
