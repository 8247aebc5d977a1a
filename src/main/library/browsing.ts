/** The library as it is looked through: a stretch of notes, a stretch of one note's snippets. */
import {
  type NoteHead,
  noteHeadSchema,
  type Snippet,
  type SnippetPlace,
  snippetPlaceSchema,
} from '../../shared/model/note.ts'
import { type Database, mendedRows, oneRow } from '../storage/index.ts'
import {
  cite,
  isStarred,
  markColumns,
  mending,
  shownNotebooks,
  snippetColumns,
  snippetRow,
  tags,
} from './rows.ts'

/** Which stretch: the rows before it are passed by. */
export type Stretch = { from: number; limit: number }

export type Browsing = {
  /** Notes of a notebook in the order they were added, without their words. */
  heads(notebookId: string, stretch: Stretch): NoteHead[]
  /** Snippets of a note in the order of its body. */
  snippets(noteId: string, stretch: Stretch): Snippet[]
  /** Where a snippet stands, or null when it is not in the library. */
  placeOf(snippetId: string): SnippetPlace | null
}

const headRow = noteHeadSchema.extend({ cite, tags, isStarred })

export function createBrowsing({ sql }: Database): Browsing {
  const heads = sql.prepare(
    `SELECT id, notebook_id AS notebookId, heading, ${markColumns('notes')}, cite, snippets FROM notes
     WHERE notebook_id = ? AND deleted IS NULL ORDER BY position LIMIT ? OFFSET ?`,
  )
  const snippets = sql.prepare(
    `SELECT ${snippetColumns}
     FROM snippets WHERE note_id = ? ORDER BY starts LIMIT ? OFFSET ?`,
  )
  const place = sql.prepare(
    `SELECT notes.id AS noteId, notes.notebook_id AS notebookId,
       (SELECT count(*) FROM notes AS before
        WHERE before.notebook_id = notes.notebook_id AND before.deleted IS NULL AND before.position < notes.position) AS notesBefore,
       (SELECT count(*) FROM snippets AS before
        WHERE before.note_id = notes.id AND before.starts < snippets.starts) AS snippetsBefore
     FROM snippets JOIN notes ON notes.id = note_id
     WHERE snippets.id = ? AND notes.deleted IS NULL AND notebook_id IN (${shownNotebooks})`,
  )
  return {
    heads: (notebookId, { from, limit }) =>
      mendedRows(headRow, mending, heads, notebookId, limit, from),
    snippets: (noteId, { from, limit }) =>
      mendedRows(snippetRow, mending, snippets, noteId, limit, from),
    placeOf: (snippetId) => oneRow(snippetPlaceSchema, place, snippetId),
  }
}
