/** Notebooks and the notes in them: added, listed, named a source. */
import { z } from 'zod'
import { newId } from '../../shared/model/ids.ts'
import { type Note, type Notebook, notebookSchema, noteSchema } from '../../shared/model/note.ts'
import type { Cite } from '../../shared/model/source.ts'
import { type Database, DeskError, mendedRow, mendedRows } from '../storage/index.ts'
import { freeName } from './acts/notebook-choice.ts'
import { tagKey } from './acts/tags.ts'
import { createNoteWriter, type NewNote } from './note-writer.ts'
import {
  cite,
  inScope,
  isStarred,
  markColumns,
  mending,
  place,
  snippetColumns,
  snippetRow,
  tags,
  withPlace,
} from './rows.ts'

export type NotebookChoice = { id: string } | { name: string }
export type CitedKind = 'notebook' | 'note' | 'snippet'

export type Added = { notebook: Notebook; notes: number; snippets: number }

export type Notebooks = {
  list(): Notebook[]
  /**
   * Notes in the order they were added, with their snippets in the order of the body.
   * @param tag only those that have it, or have a snippet that has it; capitals do not matter.
   */
  notes(notebookId?: string, tag?: string): Note[]
  /** Adds notes in one transaction to a notebook that is there or, by name, to a new one. */
  add(choice: NotebookChoice, notes: readonly NewNote[]): Added
  /** Moves the notes of one notebook behind those of another, in one transaction. */
  adopt(choice: NotebookChoice, fromId: string): Added
  /** Names the source of a notebook, note or snippet; null takes it away. */
  cite(kind: CitedKind, id: string, cite: Cite | null): void
  /** The nearest cite (snippet, note, notebook) of each snippet that has one. */
  citesOf(snippetIds: readonly string[]): Record<string, Cite>
}

const notebookRow = notebookSchema.extend({ cite })
const noteRow = noteSchema.omit({ snippets: true }).extend({ cite, tags, isStarred })

const nearestRow = z.object({ cite, place })

const tables: Record<CitedKind, string> = {
  notebook: 'notebooks',
  note: 'notes',
  snippet: 'snippets',
}

export function createNotebooks(database: Database): Notebooks {
  const { sql, transaction } = database
  const write = createNoteWriter(database)
  const selectNotebooks = `
    SELECT id, name, cite, updated,
      (SELECT count(*) FROM notes WHERE notebook_id = notebooks.id AND notes.deleted IS NULL) AS notes,
      (SELECT coalesce(sum(max(0, min(notes.snippets, 1000000000))), 0) FROM notes WHERE notebook_id = notebooks.id AND notes.deleted IS NULL) AS snippets
    FROM notebooks`
  const list = sql.prepare(
    `${selectNotebooks} WHERE NOT arriving AND deleted IS NULL ORDER BY name`,
  )
  const byId = sql.prepare(`${selectNotebooks} WHERE id = ? AND deleted IS NULL`)
  const byName = sql.prepare(`${selectNotebooks} WHERE name = ? AND deleted IS NULL`)
  const nameTaken = sql.prepare('SELECT 1 FROM notebooks WHERE name = ?')
  const renameInBin = sql.prepare(
    'UPDATE notebooks SET name = ? WHERE name = ? AND deleted IS NOT NULL',
  )
  const notesIn = sql.prepare(
    `SELECT id, notebook_id AS notebookId, heading, body, ${markColumns('notes')}, cite FROM notes
     WHERE ${inScope('?1')} ORDER BY notebook_id, position`,
  )
  const snippetsIn = sql.prepare(
    `SELECT ${snippetColumns}
     FROM snippets JOIN notes ON notes.id = note_id
     WHERE ${inScope('?1')} ORDER BY notebook_id, position, starts`,
  )
  const insertNotebook = sql.prepare(
    'INSERT INTO notebooks (id, name, created, updated) VALUES (?, ?, ?3, ?3)',
  )
  const touchNotebook = sql.prepare('UPDATE notebooks SET updated = ? WHERE id = ?')
  const lastPosition = sql.prepare(
    'SELECT coalesce(max(min(position, 1000000000000)), -1) AS position FROM notes WHERE notebook_id = ?',
  )
  const moveNotes = sql.prepare(
    'UPDATE notes SET notebook_id = ?1, position = position + ?2 WHERE notebook_id = ?3',
  )
  const sourceIsThere = sql.prepare('SELECT 1 FROM sources WHERE id = ?')
  const nearestCite = sql.prepare(
    `SELECT coalesce(snippets.cite, notes.cite, notebooks.cite) AS cite, place
     FROM snippets JOIN notes ON notes.id = note_id JOIN notebooks ON notebooks.id = notebook_id
     WHERE snippets.id = ?`,
  )

  function notebookOf(choice: NotebookChoice): Notebook {
    if ('id' in choice) {
      const found = mendedRow(notebookRow, mending, byId, choice.id)
      if (!found) throw new DeskError('NOT_FOUND', 'That notebook is not there any more.')
      return found
    }
    const found = mendedRow(notebookRow, mending, byName, choice.name)
    if (found) return found
    // One in the bin that has the name gives it up: it can be restored under another.
    if (nameTaken.get(choice.name))
      renameInBin.run(
        freeName(choice.name, (name) => !nameTaken.get(name)),
        choice.name,
      )
    const now = new Date().toISOString()
    const made = { id: newId(), name: choice.name, notes: 0, snippets: 0, updated: now }
    insertNotebook.run(made.id, made.name, now)
    return made
  }

  const nextPosition = ({ id }: Notebook): number =>
    Number(lastPosition.get(id)?.position ?? -1) + 1

  /** What a notebook gained since it was read. */
  function grown(before: Notebook): Added {
    touchNotebook.run(new Date().toISOString(), before.id)
    const notebook = notebookOf({ id: before.id })
    return {
      notebook,
      notes: notebook.notes - before.notes,
      snippets: notebook.snippets - before.snippets,
    }
  }

  return {
    list: () => mendedRows(notebookRow, mending, list),

    notes(notebookId, tag) {
      const scope = notebookId ?? null
      const snippets = Map.groupBy(
        mendedRows(snippetRow, mending, snippetsIn, scope),
        ({ noteId }) => noteId,
      )
      const notes = mendedRows(noteRow, mending, notesIn, scope).map((note) => ({
        ...note,
        snippets: snippets.get(note.id) ?? [],
      }))
      return tag === undefined ? notes : notes.filter((note) => isTagged(note, tagKey(tag)))
    },

    add: (choice, notes) =>
      transaction(() => {
        const notebook = notebookOf(choice)
        for (const _ of write(notebook.id, nextPosition(notebook), notes));
        return grown(notebook)
      }),

    adopt: (choice, fromId) =>
      transaction(() => {
        const notebook = notebookOf(choice)
        moveNotes.run(notebook.id, nextPosition(notebook), fromId)
        return grown(notebook)
      }),

    cite(kind, id, cite) {
      if (cite && !sourceIsThere.get(cite.sourceId))
        throw new DeskError('NOT_FOUND', 'That source is not there any more.')
      const setCite = sql.prepare(`UPDATE ${tables[kind]} SET cite = ? WHERE id = ?`)
      const changed = transaction(() => setCite.run(cite && JSON.stringify(cite), id))
      if (changed.changes === 0)
        throw new DeskError('NOT_FOUND', `That ${kind} is not there any more.`)
    },

    citesOf(snippetIds) {
      const cites: Record<string, Cite> = {}
      for (const id of snippetIds) {
        const row = mendedRow(nearestRow, mending, nearestCite, id)
        const found = withPlace(row?.cite, row?.place)
        if (found) cites[id] = found
      }
      return cites
    },
  }
}

const isTagged = ({ tags, snippets }: Note, key: string): boolean =>
  [tags, ...snippets.map((snippet) => snippet.tags)].some((names) =>
    names.some((name) => tagKey(name) === key),
  )
