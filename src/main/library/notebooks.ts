/** Notebooks and the notes in them: added, listed, named a source. */
import { z } from 'zod'
import { newId } from '../../shared/model/ids.ts'
import {
  type DraftNote,
  datesSchema,
  type Note,
  type Notebook,
  notebookSchema,
  noteSchema,
  snippetSchema,
} from '../../shared/model/note.ts'
import { type Cite, citeSchema } from '../../shared/model/source.ts'
import {
  allRows,
  type Database,
  DeskError,
  jsonColumn,
  oneRow,
  optionalColumn,
} from '../storage/index.ts'

export type NotebookChoice = { id: string } | { name: string }
export type CitedKind = 'notebook' | 'note' | 'snippet'

export type Notebooks = {
  list(): Notebook[]
  /** Notes in the order they were added, with their snippets in the order of the body. */
  notes(notebookId?: string): Note[]
  /** Adds notes in one transaction to a notebook that is there or, by name, to a new one. */
  add(
    choice: NotebookChoice,
    notes: readonly DraftNote[],
  ): { notebook: Notebook; notes: number; snippets: number }
  /** Names the source of a notebook, note or snippet; null takes it away. */
  cite(kind: CitedKind, id: string, cite: Cite | null): void
  /** The nearest cite (snippet, note, notebook) of each snippet that has one. */
  citesOf(snippetIds: readonly string[]): Record<string, Cite>
}

const cite = optionalColumn(jsonColumn(citeSchema))
const notebookRow = notebookSchema.extend({ cite })
const noteRow = noteSchema.omit({ snippets: true }).extend({ cite })
const snippetRow = snippetSchema.extend({
  dates: jsonColumn(z.array(datesSchema)),
  people: jsonColumn(z.array(z.string())),
  cite,
})

const tables: Record<CitedKind, string> = {
  notebook: 'notebooks',
  note: 'notes',
  snippet: 'snippets',
}

export function createNotebooks({ sql, transaction }: Database): Notebooks {
  const selectNotebooks = `
    SELECT id, name, cite, updated,
      (SELECT count(*) FROM notes WHERE notebook_id = notebooks.id) AS notes,
      (SELECT count(*) FROM snippets JOIN notes ON notes.id = note_id WHERE notebook_id = notebooks.id) AS snippets
    FROM notebooks`
  const list = sql.prepare(`${selectNotebooks} ORDER BY name`)
  const byId = sql.prepare(`${selectNotebooks} WHERE id = ?`)
  const byName = sql.prepare(`${selectNotebooks} WHERE name = ?`)
  const notesIn = sql.prepare(
    `SELECT id, notebook_id AS notebookId, heading, body, cite FROM notes
     WHERE ?1 IS NULL OR notebook_id = ?1 ORDER BY notebook_id, position`,
  )
  const snippetsIn = sql.prepare(
    `SELECT snippets.id, note_id AS noteId, text, starts AS start, ends AS end, kind, dates, people, snippets.cite
     FROM snippets JOIN notes ON notes.id = note_id
     WHERE ?1 IS NULL OR notebook_id = ?1 ORDER BY notebook_id, position, starts`,
  )
  const insertNotebook = sql.prepare(
    'INSERT INTO notebooks (id, name, created, updated) VALUES (?, ?, ?3, ?3)',
  )
  const touchNotebook = sql.prepare('UPDATE notebooks SET updated = ? WHERE id = ?')
  const lastPosition = sql.prepare(
    'SELECT coalesce(max(position), -1) AS position FROM notes WHERE notebook_id = ?',
  )
  const insertNote = sql.prepare(
    `INSERT INTO notes (id, notebook_id, position, heading, body, created, updated)
     VALUES (?, ?, ?, ?, ?, ?6, ?6)`,
  )
  const insertSnippet = sql.prepare(
    `INSERT INTO snippets (id, note_id, starts, ends, text, kind, dates, people)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const nearestCite = sql.prepare(
    `SELECT coalesce(snippets.cite, notes.cite, notebooks.cite) AS cite
     FROM snippets JOIN notes ON notes.id = note_id JOIN notebooks ON notebooks.id = notebook_id
     WHERE snippets.id = ?`,
  )

  function notebookOf(choice: NotebookChoice): Notebook {
    if ('id' in choice) {
      const found = oneRow(notebookRow, byId, choice.id)
      if (!found) throw new DeskError('NOT_FOUND', 'That notebook is not there any more.')
      return found
    }
    const found = oneRow(notebookRow, byName, choice.name)
    if (found) return found
    const now = new Date().toISOString()
    const made = { id: newId(), name: choice.name, notes: 0, snippets: 0, updated: now }
    insertNotebook.run(made.id, made.name, now)
    return made
  }

  return {
    list: () => allRows(notebookRow, list),

    notes(notebookId) {
      const scope = notebookId ?? null
      const snippets = Map.groupBy(allRows(snippetRow, snippetsIn, scope), ({ noteId }) => noteId)
      return allRows(noteRow, notesIn, scope).map((note) => ({
        ...note,
        snippets: snippets.get(note.id) ?? [],
      }))
    },

    add: (choice, notes) =>
      transaction(() => {
        const now = new Date().toISOString()
        const notebook = notebookOf(choice)
        let position = Number(lastPosition.get(notebook.id)?.position ?? -1)
        let snippets = 0
        for (const note of notes) {
          const noteId = newId()
          position += 1
          insertNote.run(noteId, notebook.id, position, note.heading, note.body, now)
          for (const { start, end, text, kind, dates, people } of note.snippets) {
            insertSnippet.run(
              newId(),
              noteId,
              start,
              end,
              text,
              kind,
              JSON.stringify(dates),
              JSON.stringify(people),
            )
            snippets += 1
          }
        }
        touchNotebook.run(now, notebook.id)
        return { notebook, notes: notes.length, snippets }
      }),

    cite(kind, id, cite) {
      const changed = sql
        .prepare(`UPDATE ${tables[kind]} SET cite = ? WHERE id = ?`)
        .run(cite && JSON.stringify(cite), id)
      if (changed.changes === 0)
        throw new DeskError('NOT_FOUND', `That ${kind} is not there any more.`)
    },

    citesOf(snippetIds) {
      const cites: Record<string, Cite> = {}
      for (const id of snippetIds) {
        const found = oneRow(z.object({ cite }), nearestCite, id)?.cite
        if (found) cites[id] = found
      }
      return cites
    },
  }
}
