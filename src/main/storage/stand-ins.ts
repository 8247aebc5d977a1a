/**
 * What stands in for rows that are not there, where others belong to them: a notebook for notes, a note for
 * snippets. docs/decisions/136
 */
import type { DatabaseSync } from 'node:sqlite'
import { newId } from '../../shared/model/ids.ts'

/** The notebook of what belongs nowhere, and of notes whose own name nothing says. */
export const keptNotebook = 'Kept from a damaged library'
const unnamedNote = 'A note whose own words could not be read'

/** @returns the name that it has: one that is taken gets a number. */
export function addNotebook(sql: DatabaseSync, id: string, name = keptNotebook): string {
  const taken = sql.prepare('SELECT 1 FROM notebooks WHERE name = ?')
  let free = name
  for (let number = 2; taken.get(free); number += 1) free = `${name} (${number})`
  sql
    .prepare('INSERT INTO notebooks (id, name, created, updated) VALUES (?, ?, ?3, ?3)')
    .run(id, free, now())
  return free
}

/** The id of the notebook of what belongs nowhere, which is made when it is first needed. */
export function notebookForLost(sql: DatabaseSync): string {
  const known = sql.prepare('SELECT id FROM notebooks WHERE name = ?').get(keptNotebook)?.id
  if (typeof known === 'string') return known
  const id = newId()
  addNotebook(sql, id)
  return id
}

export type NoteToAdd = {
  id: string
  body: string
  heading?: string | null
  /** Where it stood; at the end of the notebook of what belongs nowhere, if that is not known. */
  place?: { notebook: string; position: number } | null
}

/** @returns its heading. */
export function addNote(sql: DatabaseSync, { id, body, heading, place }: NoteToAdd): string {
  const { notebook, position } = place ?? atTheEnd(sql)
  const called = heading || unnamedNote
  sql
    .prepare(
      'INSERT INTO notes (id, notebook_id, position, heading, body, created, updated) VALUES (?, ?, ?, ?, ?, ?6, ?6)',
    )
    .run(id, notebook, position, called, body, now())
  return called
}

function atTheEnd(sql: DatabaseSync) {
  const notebook = notebookForLost(sql)
  const last = sql
    .prepare('SELECT max(position) AS position FROM notes WHERE notebook_id = ?')
    .get(notebook)?.position
  return { notebook, position: typeof last === 'number' ? last + 1 : 0 }
}

/** Where a text stands in its note: UTF-16 offsets. */
export type Placed = { text: string; starts: number; ends: number }

/** More than this that cannot be read between two snippets is no gap, but an offset that is wrong. */
const longestGap = 100_000
const longestBody = 10_000_000

/**
 * The body of a note made of its snippets. Each stays where it says it stands, with blanks where nothing can be
 * read; one that cannot have stood there comes behind the others, on a line of its own.
 * @param snippets in whatever order.
 * @returns the body, and each snippet as it stands in that.
 */
export function bodyOf<S extends Placed>(snippets: readonly S[]): { body: string; placed: S[] } {
  let body = ''
  const placed: S[] = []
  for (const snippet of snippets.toSorted((a, b) => a.starts - b.starts)) {
    const starts = startIn(body, snippet)
    const { text } = snippet
    body = `${body.padEnd(starts, starts === snippet.starts ? ' ' : '\n')}${text.slice(Math.max(0, body.length - starts))}`
    placed.push({ ...snippet, starts, ends: starts + text.length })
  }
  return { body, placed }
}

function startIn(body: string, { starts, text }: Placed): number {
  const gap = starts - body.length
  const isOne = Number.isInteger(starts) && starts >= 0 && starts <= longestBody
  const isFree =
    gap >= 0 ? gap <= longestGap : text.startsWith(body.slice(starts, starts + text.length))
  if (isOne && isFree) return starts
  return body === '' ? 0 : body.length + 1
}

const now = (): string => new Date().toISOString()
