/** Notes moved between notebooks, and notebooks renamed and made one. */
import { z } from 'zod'
import type { Done } from '../../../shared/contract-library.ts'
import { counted } from '../../../shared/text/counted.ts'
import { type Database, DeskError, mendedRows } from '../../storage/index.ts'
import type { NotebookChoice } from '../notebooks.ts'
import { cite } from '../rows.ts'
import type { Acting } from './acting.ts'
import { citeSame, jsonOf } from './cites.ts'
import type { Journal } from './journal.ts'
import { type FoundNotebook, gone, inQuotes, noteNamed, thingMending } from './things.ts'

export type PlaceActs = {
  /** Moves notes behind those of another notebook, in their order; each keeps the source it had there. */
  move(noteIds: readonly string[], notebook: NotebookChoice): Done & { notebookId: string }
  /** @throws DeskError REFUSED when another notebook has that name. */
  renameNotebook(notebookId: string, name: string): Done
  /** Moves all notes of one notebook behind those of another, and takes the empty one away. */
  mergeNotebooks(notebookId: string, into: string): Done
}

const row = z.object({
  id: z.string(),
  notebookId: z.string(),
  heading: z.string(),
  begins: z.string(),
  position: z.int(),
  cite,
  notebookCite: cite,
})
type Moving = z.output<typeof row>

const mends = { ...thingMending, position: { stands: () => 0 } }

const columns = `notes.id, notebook_id AS notebookId, heading, substr(body, 1, 200) AS begins, position,
  notes.cite, notebooks.cite AS notebookCite`

export function createPlaceActs({ sql }: Database, acting: Acting): PlaceActs {
  const { undo, things, chosen } = acting
  const byId = sql.prepare(
    `SELECT ${columns} FROM notes JOIN notebooks ON notebooks.id = notebook_id
     WHERE notes.id = ? AND notes.deleted IS NULL AND notebooks.deleted IS NULL AND NOT arriving`,
  )
  const inNotebook = sql.prepare(
    `SELECT ${columns} FROM notes JOIN notebooks ON notebooks.id = notebook_id
     WHERE notebook_id = ? ORDER BY position`,
  )

  /** Puts notes behind those of a notebook. A source they had from their own notebook is their own from now on. */
  function putBehind(
    notes: readonly Moving[],
    { id, cite }: Pick<FoundNotebook, 'id' | 'cite'>,
    journal: Journal,
  ): void {
    const first = chosen.nextPosition(id)
    for (const [at, note] of notes.entries()) {
      const isHandedOn =
        note.cite === undefined && note.notebookCite && !citeSame(note.notebookCite, cite)
      journal.change('notes', note.id, {
        notebook_id: id,
        position: first + at,
        ...(isHandedOn && { cite: jsonOf(note.notebookCite) }),
      })
    }
    for (const from of new Set(notes.map(({ notebookId }) => notebookId)))
      chosen.touch(from, journal)
    chosen.touch(id, journal)
  }

  return {
    move: (noteIds, choice) =>
      undo.act((journal) => {
        const found = [...new Set(noteIds)].flatMap((id) => mendedRows(row, mends, byId, id))
        if (found.length === 0) throw gone('note')
        const notebook = chosen.of(choice, journal)
        const order = [...new Set(found.map(({ notebookId }) => notebookId))]
        const notes = found
          .filter(({ notebookId }) => notebookId !== notebook.id)
          .sort(
            (one, other) =>
              order.indexOf(one.notebookId) - order.indexOf(other.notebookId) ||
              one.position - other.position,
          )
        const [only] = notes
        if (!only)
          throw new DeskError(
            'REFUSED',
            `${found.length === 1 ? 'That note is' : 'Those notes are'} in ${inQuotes(notebook.name)} already.`,
          )
        putBehind(notes, notebook, journal)
        const what = notes.length === 1 ? noteNamed(only) : counted(notes.length, 'note')
        return { says: `${what} moved to ${inQuotes(notebook.name)}.`, notebookId: notebook.id }
      }),

    renameNotebook: (notebookId, name) =>
      undo.act((journal) => {
        const notebook = things.notebook(notebookId)
        chosen.claim(name, notebookId, journal)
        journal.change('notebooks', notebookId, { name })
        chosen.touch(notebookId, journal)
        return { says: `${inQuotes(notebook.name)} is called ${inQuotes(name)} now.` }
      }),

    mergeNotebooks: (notebookId, into) =>
      undo.act((journal) => {
        if (notebookId === into)
          throw new DeskError('REFUSED', 'Choose another notebook to merge this one with.')
        const [from, target] = [things.notebook(notebookId), things.notebook(into)]
        // Those in the bin go along: they can be restored to where the others are.
        const notes = mendedRows(row, mends, inNotebook, notebookId)
        putBehind(notes, target, journal)
        journal.remove('notebooks', notebookId)
        return { says: `All of ${inQuotes(from.name)} is in ${inQuotes(target.name)} now.` }
      }),
  }
}
