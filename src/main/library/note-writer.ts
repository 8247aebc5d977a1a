/** Writes notes and their snippets, a row at a time. */
import { newId } from '../../shared/model/ids.ts'
import type { DraftNote, DraftSnippet } from '../../shared/model/note.ts'
import type { Cite } from '../../shared/model/source.ts'
import type { Database } from '../storage/index.ts'

/** A note to be written. A snippet known elsewhere brings its id, and the cite it had there. */
export type NewNote = Omit<DraftNote, 'snippets'> & {
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
    `INSERT INTO notes (id, notebook_id, position, heading, body, created, updated)
     VALUES (?, ?, ?, ?, ?, ?6, ?6)`,
  )
  const insertSnippet = sql.prepare(
    `INSERT INTO snippets (id, note_id, starts, ends, text, kind, dates, people, cite)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )

  return function* write(notebookId, firstPosition, notes) {
    const now = new Date().toISOString()
    for (const [index, { heading, body, snippets }] of notes.entries()) {
      const noteId = newId()
      insertNote.run(noteId, notebookId, firstPosition + index, heading, body, now)
      yield
      for (const { id = newId(), start, end, text, kind, dates, people, cite } of snippets) {
        const read = [JSON.stringify(dates), JSON.stringify(people)]
        insertSnippet.run(
          id,
          noteId,
          start,
          end,
          text,
          kind,
          ...read,
          cite ? JSON.stringify(cite) : null,
        )
        yield
      }
    }
  }
}
