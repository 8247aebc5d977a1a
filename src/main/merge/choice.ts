/** What of another library is to come: all of it, a notebook, or a plan with what it leans on. */
import type { DatabaseSync } from 'node:sqlite'
import type { Wanted } from '../../shared/model/backup.ts'
import { idsNamed } from './known.ts'
import { passingOver } from './odd.ts'
import { parsed, type Row, type Table, textIn } from './rows.ts'

export type Choice = (table: Table, row: Row) => boolean

export function choiceOf(sql: DatabaseSync, wanted: Wanted): Choice {
  if (wanted.type === 'all') return () => true
  const ids: Partial<Record<Table, Set<string>>> =
    wanted.type === 'notebook' ? ofNotebook(sql, wanted.id) : ofPlan(sql, wanted.id)
  return (table, row) => {
    if (table === 'snippets') return ids.notes?.has(textIn(row, 'note_id')) ?? false
    if (table === 'versions' || table === 'recalls')
      return ids.plans?.has(textIn(row, 'plan_id')) ?? false
    return ids[table]?.has(textIn(row, 'id')) ?? false
  }
}

function ofNotebook(sql: DatabaseSync, id: string) {
  const notes = idsOf(sql, 'SELECT id FROM notes WHERE notebook_id = ?', id)
  return { notebooks: new Set([id]), notes, sources: sourcesOf(sql, new Set([id]), notes) }
}

function ofPlan(sql: DatabaseSync, id: string) {
  const states = sql
    .prepare(
      'SELECT document FROM plans WHERE id = ?1 UNION ALL SELECT document FROM versions WHERE plan_id = ?1',
    )
    .all(id)
    .map(({ document }) => parsed(document))
  const noteOf = sql.prepare(
    `SELECT notes.id, notebook_id FROM snippets JOIN notes ON notes.id = note_id WHERE snippets.id = ?`,
  )
  // Versions keep their own words; what the plan itself leans on is there with it.
  const found = idsIn('snippetId', states[0])
    .map((snippet) => noteOf.get(snippet))
    .filter((row) => row !== undefined)
  const notes = new Set(found.map((row) => textIn(row, 'id')))
  const notebooks = new Set(found.map((row) => textIn(row, 'notebook_id')))
  const sources = sourcesOf(sql, notebooks, notes)
  for (const state of states) for (const cited of idsIn('sourceId', state)) sources.add(cited)
  return { plans: new Set([id]), notebooks, notes, sources }
}

/** None of a state that is nested too deeply to be looked at: the plan comes all the same. */
function idsIn(key: 'snippetId' | 'sourceId', state: unknown): string[] {
  const ids: string[] = []
  passingOver(() => ids.push(...idsNamed(key, state)))
  return ids
}

function sourcesOf(
  sql: DatabaseSync,
  notebooks: ReadonlySet<string>,
  notes: ReadonlySet<string>,
): Set<string> {
  const cited = (query: string, ids: ReadonlySet<string>) =>
    [...ids].flatMap((id) => [...idsOf(sql, query, id)])
  return new Set([
    ...cited('SELECT source_id AS id FROM notebooks WHERE id = ?', notebooks),
    ...cited('SELECT source_id AS id FROM notes WHERE id = ?', notes),
    ...cited('SELECT source_id AS id FROM snippets WHERE note_id = ?', notes),
  ])
}

const idsOf = (sql: DatabaseSync, query: string, id: string): Set<string> =>
  new Set(
    sql
      .prepare(query)
      .all(id)
      .flatMap((row) => (row.id === null ? [] : [textIn(row, 'id')])),
  )
