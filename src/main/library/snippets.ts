/** Single snippets, each with the heading it stands under and the source it is cited by. */
import { z } from 'zod'
import { datesSchema, type SnippetFacts, snippetFactsSchema } from '../../shared/model/note.ts'
import { type PlanFileSnippet, planFileSnippetSchema } from '../../shared/model/plan-file.ts'
import { citeSchema } from '../../shared/model/source.ts'
import { type Database, jsonColumn, oneRow, optionalColumn } from '../storage/index.ts'

export type Snippets = {
  /** The snippets of these ids in their order, each with its nearest cite; those not here are left out. */
  of(snippetIds: readonly string[]): PlanFileSnippet[]
  /** The facts of each, by its id; those not here any more are left out. */
  factsOf(snippetIds: readonly string[]): Record<string, SnippetFacts>
}

const row = planFileSnippetSchema.extend({
  noteId: z.string(),
  dates: jsonColumn(z.array(datesSchema)),
  people: jsonColumn(z.array(z.string())),
  cite: optionalColumn(jsonColumn(citeSchema)),
})

export function createSnippets({ sql }: Database): Snippets {
  const byId = sql.prepare(
    `SELECT snippets.id, note_id AS noteId, text, kind, dates, people, heading,
       coalesce(snippets.cite, notes.cite, notebooks.cite) AS cite
     FROM snippets JOIN notes ON notes.id = note_id JOIN notebooks ON notebooks.id = notebook_id
     WHERE snippets.id = ?`,
  )
  return {
    of: (snippetIds) =>
      snippetIds.flatMap((id) => {
        const found = oneRow(row, byId, id)
        return found ? planFileSnippetSchema.parse(found) : []
      }),
    factsOf: (snippetIds) =>
      Object.fromEntries(
        snippetIds.flatMap((id) => {
          const found = oneRow(row, byId, id)
          return found ? [[id, snippetFactsSchema.parse(found)]] : []
        }),
      ),
  }
}
