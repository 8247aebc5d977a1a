/** A note on a page of its own: with its place in its notebook, where it came from, and where it is used. */
import { z } from 'zod'
import type { NotePage } from '../../shared/contract-library.ts'
import { instantSchema } from '../../shared/model/ids.ts'
import { noteSchema } from '../../shared/model/note.ts'
import type { SnippetUse } from '../../shared/model/plan.ts'
import {
  anInstant,
  type Database,
  DeskError,
  mendedRow,
  mendedRows,
  optionalColumn,
} from '../storage/index.ts'
import { cite, isStarred, markColumns, mending, snippetColumns, snippetRow, tags } from './rows.ts'

export type Pages = {
  /** @throws DeskError NOT_FOUND when there is no such note; one in the bin is there. */
  page(noteId: string): NotePage
}

/** Where each of many snippets is used, by its id; those that are not are left out. */
export type UsesOfMany = (snippetIds: ReadonlySet<string>) => Map<string, SnippetUse[]>

const row = noteSchema.omit({ snippets: true }).extend({
  position: z.int(),
  notebook: z.string(),
  cite,
  tags,
  isStarred,
  inherited: cite,
  deleted: optionalColumn(instantSchema),
  notebookDeleted: optionalColumn(instantSchema),
  originName: optionalColumn(z.string()),
  originMade: optionalColumn(instantSchema),
})

const mends = {
  ...mending,
  heading: { stands: () => '', called: 'heading' },
  body: { stands: () => '', called: 'words' },
  notebook: { stands: () => 'A notebook whose name cannot be read' },
  position: { stands: () => 0 },
  inherited: { stands: () => null },
  deleted: anInstant,
  notebookDeleted: anInstant,
  originName: { stands: () => null },
  originMade: { stands: () => null },
}

export function createPages({ sql }: Database, usesOf: UsesOfMany): Pages {
  const note = sql.prepare(
    `SELECT notes.id, notebook_id AS notebookId, heading, body, position, ${markColumns('notes')}, notes.cite,
       notebooks.name AS notebook, notebooks.cite AS inherited, notes.deleted, notebooks.deleted AS notebookDeleted,
       imported_files.name AS originName, imported_files.made AS originMade
     FROM notes JOIN notebooks ON notebooks.id = notebook_id LEFT JOIN imported_files ON imported_files.id = origin
     WHERE notes.id = ? AND NOT arriving`,
  )
  const snippets = sql.prepare(
    `SELECT ${snippetColumns} FROM snippets WHERE note_id = ? ORDER BY starts`,
  )
  const count = (where: string) =>
    sql.prepare(
      `SELECT count(*) AS many FROM notes WHERE notebook_id = ?1 AND deleted IS NULL AND ${where}`,
    )
  const all = count('id <> ?2')
  const ahead = count('position < ?2 AND id <> ?3')
  const before = sql.prepare(
    `SELECT id FROM notes WHERE notebook_id = ? AND deleted IS NULL AND position < ? ORDER BY position DESC LIMIT 1`,
  )
  const behind = sql.prepare(
    `SELECT id FROM notes WHERE notebook_id = ? AND deleted IS NULL AND position > ? ORDER BY position LIMIT 1`,
  )

  return {
    page(noteId) {
      const found = mendedRow(row, mends, note, noteId)
      if (!found) throw new DeskError('NOT_FOUND', 'That note is not there any more.')
      const { position, inherited, originName, originMade, notebookDeleted, ...own } = found
      const { notebookId } = own
      const standing = mendedRows(snippetRow, mending, snippets, noteId)
      const uses = usesOf(new Set(standing.map(({ id }) => id)))
      const idOf = (row: Record<string, unknown> | undefined) => row && String(row.id)
      return {
        ...own,
        snippets: standing,
        at: Number(ahead.get(notebookId, position, noteId)?.many) + 1,
        of: Number(all.get(notebookId, noteId)?.many) + 1,
        before: idOf(before.get(notebookId, position)),
        behind: idOf(behind.get(notebookId, position)),
        inherited: own.cite ? undefined : inherited,
        origin: originName && originMade ? { name: originName, made: originMade } : undefined,
        deleted: own.deleted ?? notebookDeleted,
        uses: standing.flatMap(({ id }) => {
          const plans = uses.get(id)
          return plans ? [{ snippetId: id, in: plans }] : []
        }),
      }
    },
  }
}
