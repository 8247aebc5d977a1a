/** Writes notes and their snippets, a row at a time. */
import { newId } from '../../shared/model/ids.ts'
import type { DraftNote, DraftSnippet } from '../../shared/model/note.ts'
import type { Cite } from '../../shared/model/source.ts'
import type { Database } from '../storage/index.ts'

/** A note to be written. A snippet known elsewhere brings its id, and the cite it had there. */
export type NewNote = Omit<DraftNote, 'snippets'> & {
  id?: string
  cite?: Cite | undefined
  /** The id of the file it was imported from. */
  origin?: string | undefined
  /** A digest of each note it was made of, as it was read from there (`digestOf`). */
  readAs?: readonly string[] | undefined
  snippets: readonly (DraftSnippet & { id?: string; cite?: Cite | undefined })[]
}

/** Writes as it is stepped through, one row a step; where a transaction begins and ends is its caller's to say. */
export type WriteNotes = (
  notebookId: string,
  firstPosition: number,
  notes: readonly NewNote[],
) => Generator<void, void>

export function createNoteWriter({ sql }: Database): WriteNotes {
  const insertNote = sql.prepare(
    `INSERT INTO notes (id, notebook_id, position, heading, body, created, updated, tags, cite, origin)
     VALUES (?, ?, ?, ?, ?, ?6, ?6, ?, ?, ?)`,
  )
  const insertReadAs = sql.prepare('INSERT INTO read_as (id, digest, note_id) VALUES (?, ?, ?)')
  const setBody = sql.prepare('UPDATE notes SET body = ? WHERE id = ?')
  const insertSnippet = sql.prepare(
    `INSERT INTO snippets (id, note_id, starts, ends, text, kind, dates, people, cite, place)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )

  return function* write(notebookId, firstPosition, notes) {
    const now = new Date().toISOString()
    for (const [index, note] of notes.entries()) {
      const { id: noteId = newId(), heading, body, snippets, tags = [] } = note
      const { cite: noteCite, origin = null, readAs = [] } = note
      const position = firstPosition + index
      const marks = [JSON.stringify(tags), jsonOf(noteCite), origin]
      // With each snippet SQLite writes its note anew, for the number of them: a long one has its words at last.
      const isLong = body.length > longBody
      insertNote.run(noteId, notebookId, position, heading, isLong ? '' : body, now, ...marks)
      for (const digest of readAs) insertReadAs.run(newId(), digest, noteId)
      yield
      for (const { id = newId(), start, end, text, kind, dates, people, cite, place } of snippets) {
        const read = [JSON.stringify(dates), JSON.stringify(people)]
        insertSnippet.run(id, noteId, start, end, text, kind, ...read, jsonOf(cite), jsonOf(place))
        yield
      }
      if (isLong) setBody.run(body, noteId)
    }
  }
}

/** In UTF-16 units: more than a page of the database holds several times over. */
const longBody = 20_000

const jsonOf = (value: object | undefined): string | null =>
  value === undefined ? null : JSON.stringify(value)
