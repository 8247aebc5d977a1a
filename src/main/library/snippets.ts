/** Single snippets, each with the heading it stands under and the source it is cited by. */
import { z } from 'zod'
import { type SnippetFacts, snippetFactsSchema } from '../../shared/model/note.ts'
import { type PlanFileSnippet, planFileSnippetSchema } from '../../shared/model/plan-file.ts'
import { type Database, mendedRow } from '../storage/index.ts'
import { cite, dates, mending, people, place, withPlace } from './rows.ts'

export type Snippets = {
  /** The snippets of these ids in their order, each with its nearest cite; those not here are left out. */
  of(snippetIds: readonly string[]): PlanFileSnippet[]
  /** The facts of each, by its id; those not here any more are left out. */
  factsOf(snippetIds: readonly string[]): Record<string, SnippetFacts>
}

const row = planFileSnippetSchema.extend({
  noteId: z.string(),
  dates,
  people,
  place,
  cite,
})

export function createSnippets({ sql }: Database): Snippets {
  const byId = sql.prepare(
    `SELECT snippets.id, note_id AS noteId, text, kind, dates, people, place, heading,
       coalesce(snippets.cite, notes.cite, notebooks.cite) AS cite
     FROM snippets JOIN notes ON notes.id = note_id JOIN notebooks ON notebooks.id = notebook_id
     WHERE snippets.id = ?`,
  )
  const find = (id: string) => {
    const found = mendedRow(row, mending, byId, id)
    return found && { ...found, cite: withPlace(found.cite, found.place) }
  }
  return {
    of: (snippetIds) =>
      snippetIds.flatMap((id) => {
        const found = find(id)
        return found ? planFileSnippetSchema.parse(found) : []
      }),
    factsOf: (snippetIds) =>
      Object.fromEntries(
        snippetIds.flatMap((id) => {
          const found = find(id)
          return found ? [[id, snippetFactsSchema.parse(found)]] : []
        }),
      ),
  }
}
