/** Writes notes and their snippets, a row at a time. */
import { newId } from '../../shared/model/ids.ts'
import type { DraftNote } from '../../shared/model/note.ts'
import type { Database } from '../storage/index.ts'

/** Writes as it is stepped through, one row a step; where a transaction begins and ends is its caller's to say. */
export type WriteNotes = (
  notebookId: string,
  firstPosition: number,
  notes: readonly DraftNote[],
) => Generator<void, void>

export function createNoteWriter({ sql }: Database): WriteNotes {
  const insertNote = sql.prepare(
    `INSERT INTO notes (id, notebook_id, position, heading, body, created, updated)
     VALUES (?, ?, ?, ?, ?, ?6, ?6)`,
  )
  const insertSnippet = sql.prepare(
    `INSERT INTO snippets (id, note_id, starts, ends, text, kind, dates, people)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )

  return function* write(notebookId, firstPosition, notes) {
    const now = new Date().toISOString()
    for (const [index, { heading, body, snippets }] of notes.entries()) {
      const noteId = newId()
      insertNote.run(noteId, notebookId, firstPosition + index, heading, body, now)
      yield
      for (const { start, end, text, kind, dates, people } of snippets) {
        const [datesJson, peopleJson] = [JSON.stringify(dates), JSON.stringify(people)]
        insertSnippet.run(newId(), noteId, start, end, text, kind, datesJson, peopleJson)
        yield
      }
    }
  }
}
