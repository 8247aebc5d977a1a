/** The bin: what is put there can be restored, until it is deleted for good. */
import { z } from 'zod'
import type { Binned, Done, Thing } from '../../../shared/contract-library.ts'
import { instantSchema } from '../../../shared/model/ids.ts'
import { counted } from '../../../shared/text/counted.ts'
import {
  anInstant,
  createBinAge,
  type Database,
  DeskError,
  mendedRows,
} from '../../storage/index.ts'
import type { Acting } from './acting.ts'
import { type Found, gone, isOrAre, named, tables, thingMending } from './things.ts'

export type BinActs = {
  /** Puts notebooks and notes in the bin; a snippet is let go of. */
  remove(things: readonly Thing[]): Done
  /** What is in the bin, the latest first. */
  bin(): Binned[]
  /** Takes notebooks and notes out of the bin; a note brings back its notebook. */
  restore(things: readonly Thing[]): Done
  /** Deletes what is in the bin for good; all of it without `things`. */
  empty(things?: readonly Thing[]): { says: string }
  /** Deletes for good what has been in the bin for long enough (`createBinAge`). */
  purgeOld(): void
}

const notebookRow = z.object({
  id: z.string(),
  name: z.string(),
  notes: z.int(),
  deleted: instantSchema,
})
const noteRow = z.object({
  id: z.string(),
  heading: z.string(),
  begins: z.string(),
  notebook: z.string(),
  deleted: instantSchema,
})
const mends = {
  ...thingMending,
  notebook: { stands: () => 'a notebook whose name cannot be read' },
  deleted: anInstant,
}

export function createBinActs(database: Database, acting: Acting, now = () => new Date()): BinActs {
  const { sql, transaction } = database
  const { undo, things, chosen } = acting
  const isOver = createBinAge(database, now)
  const notebooks = sql.prepare(
    `SELECT id, name, deleted,
       (SELECT count(*) FROM notes WHERE notebook_id = notebooks.id AND notes.deleted IS NULL) AS notes
     FROM notebooks WHERE deleted IS NOT NULL`,
  )
  const notes = sql.prepare(
    `SELECT notes.id, heading, substr(body, 1, 200) AS begins, notebooks.name AS notebook, notes.deleted
     FROM notes JOIN notebooks ON notebooks.id = notebook_id
     WHERE notes.deleted IS NOT NULL`,
  )
  const lying = {
    notebook: sql.prepare('SELECT id, deleted FROM notebooks WHERE deleted IS NOT NULL'),
    note: sql.prepare('SELECT id, deleted FROM notes WHERE deleted IS NOT NULL'),
  }
  const emptyOne = {
    notebook: sql.prepare('DELETE FROM notebooks WHERE id = ? AND deleted IS NOT NULL'),
    note: sql.prepare(
      `DELETE FROM notes WHERE id = ?1 AND (deleted IS NOT NULL
         OR notebook_id IN (SELECT id FROM notebooks WHERE deleted IS NOT NULL))`,
    ),
  }

  const bin = (): Binned[] =>
    [
      ...mendedRows(notebookRow, mends, notebooks).map(
        ({ id, name, notes, deleted }): Binned => ({
          kind: 'notebook',
          id,
          name,
          says: counted(notes, 'note'),
          deleted,
        }),
      ),
      ...mendedRows(noteRow, mends, notes).map(
        ({ id, heading, begins, notebook, deleted }): Binned => ({
          kind: 'note',
          id,
          name: heading.trim() || begins.trim() || 'A note without words',
          says: notebook,
          deleted,
        }),
      ),
    ].sort((one, other) => other.deleted.localeCompare(one.deleted))

  function putIn(found: readonly Found[], journal: Parameters<typeof chosen.touch>[1]): void {
    const deleted = now().toISOString()
    for (const thing of found) {
      if (thing.kind === 'snippet') {
        journal.needs(thing.noteId, 'body')
        journal.remove('snippets', thing.id)
      } else if (thing.deleted === undefined)
        journal.change(tables[thing.kind], thing.id, { deleted })
    }
  }

  return {
    bin,
    remove: (asked) =>
      undo.act((journal) => {
        const found = things.all(asked)
        putIn(found, journal)
        const isSnippets = found.every(({ kind }) => kind === 'snippet')
        return {
          says: isSnippets
            ? `${named(found)} ${isOrAre(found)} no ${found.length === 1 ? 'snippet' : 'snippets'} any more.`
            : `${named(found)} ${isOrAre(found)} in the bin.`,
        }
      }),

    restore: (asked) =>
      undo.act((journal) => {
        const found = things.all(asked)
        const takeOut = (thing: Found) =>
          thing.kind !== 'snippet' &&
          journal.change(tables[thing.kind], thing.id, { deleted: null })
        // A note that is out is still not to be seen while its notebook is in the bin.
        const around = found.flatMap((thing) =>
          thing.kind === 'note' && thing.notebookDeleted !== undefined
            ? things.all([{ kind: 'notebook', id: thing.notebookId }])
            : [],
        )
        const back = [...found, ...around].filter(takeOut)
        if (back.length === 0) throw new DeskError('NOT_FOUND', 'That is not in the bin any more.')
        return { says: `${named(back)} ${isOrAre(back)} back.` }
      }),

    empty: (asked) =>
      transaction(() => {
        const wanted = asked ?? bin()
        const deleted = wanted.filter(
          ({ kind, id }) => kind !== 'snippet' && emptyOne[kind].run(id).changes > 0,
        )
        if (asked && deleted.length === 0) throw gone(asked[0]?.kind ?? 'note')
        const counts = (['notebook', 'note'] as const).flatMap((kind) => {
          const many = deleted.filter((each) => each.kind === kind).length
          return many > 0 ? counted(many, kind) : []
        })
        return {
          says:
            counts.length === 0
              ? 'There was nothing in the bin.'
              : `${counts.join(' and ')} ${deleted.length === 1 ? 'was' : 'were'} deleted for good.`,
        }
      }),

    purgeOld: () =>
      transaction(() => {
        for (const kind of ['notebook', 'note'] as const)
          for (const { id, deleted } of lying[kind].all())
            if (isOver(deleted)) emptyOne[kind].run(String(id))
      }),
  }
}
