/** Source records: bibliographic entries in CSL-JSON terms. */
import { z } from 'zod'
import { idSchema, newId } from '../../shared/model/ids.ts'
import {
  type Source,
  type SourceFields,
  sourceFieldsSchema,
  sourceSchema,
  type UnreadableSource,
} from '../../shared/model/source.ts'
import { counted } from '../../shared/text/counted.ts'
import { wordsLeftIn } from '../../shared/text/words-left.ts'
import {
  anId,
  type Database,
  DeskError,
  jsonColumn,
  mendedRows,
  soundRows,
} from '../storage/index.ts'

export type Sources = {
  /** Every source that can be read, the latest first. */
  list(): Source[]
  /** Those that cannot: each can be deleted, or be filled in anew by `change`. */
  unreadable(): UnreadableSource[]
  /** @param id that of a source known elsewhere, which is not in this library. */
  add(fields: SourceFields, id?: string): Source
  change(source: Source): Source
  /** @throws DeskError REFUSED when a notebook, note, snippet or plan cites it. */
  remove(id: string): void
}

/** What cannot be read of a source is none. */
export const sourceRow = z
  .object({ id: z.string(), fields: jsonColumn(sourceFieldsSchema) })
  .transform(({ id, fields }) => sourceSchema.parse({ ...fields, id }))

/** A source of which only the id is asked for, and what its fields hold, whatever that is. */
const leftRow = z.object({ id: idSchema, fields: z.string() })

export function createSources({ sql, transaction }: Database): Sources {
  const list = sql.prepare('SELECT id, fields FROM sources ORDER BY created DESC, id DESC')
  const insert = sql.prepare(
    'INSERT INTO sources (id, fields, created, updated) VALUES (?, ?, ?3, ?3)',
  )
  const update = sql.prepare('UPDATE sources SET fields = ?, updated = ? WHERE id = ?')
  const remove = sql.prepare('DELETE FROM sources WHERE id = ?')
  const uses = sql.prepare(
    `WITH uses (kind, isBinned) AS (
       SELECT 'notebook', deleted IS NOT NULL FROM notebooks WHERE source_id = ?1
       UNION ALL
       SELECT 'note', notes.deleted IS NOT NULL OR notebooks.deleted IS NOT NULL
       FROM notes JOIN notebooks ON notebooks.id = notebook_id WHERE notes.source_id = ?1
       UNION ALL
       SELECT 'snippet', notes.deleted IS NOT NULL OR notebooks.deleted IS NOT NULL
       FROM snippets JOIN notes ON notes.id = note_id JOIN notebooks ON notebooks.id = notebook_id
       WHERE snippets.source_id = ?1
       UNION ALL
       SELECT 'plan', deleted IS NOT NULL FROM plans WHERE instr(document, ?1) > 0)
     SELECT kind, isBinned, count(*) AS many FROM uses GROUP BY kind, isBinned
     ORDER BY isBinned, instr('notebook note snippet plan', kind)`,
  )
  const usesRow = z.object({ kind: z.string(), isBinned: z.int(), many: z.int() })
  const gone = () => new DeskError('NOT_FOUND', 'That source is not there any more.')

  return {
    list: () => soundRows(sourceRow, list),
    unreadable() {
      const sound = new Set(soundRows(sourceRow, list).map(({ id }) => id))
      return mendedRows(leftRow, { id: anId('id') }, list).flatMap(({ id, fields }) =>
        sound.has(id)
          ? []
          : { id, says: wordsLeftIn(fields).join(', ') || 'Nothing of it can be made out.' },
      )
    },
    add(fields, id = newId()) {
      const source = { ...fields, id }
      transaction(() => insert.run(source.id, JSON.stringify(fields), new Date().toISOString()))
      return source
    },
    change(source) {
      const { id, ...fields } = source
      const { changes } = transaction(() =>
        update.run(JSON.stringify(fields), new Date().toISOString(), id),
      )
      if (changes === 0) throw gone()
      return source
    },
    remove: (id) =>
      transaction(() => {
        const places = soundRows(usesRow, uses, id).map(
          ({ kind, isBinned, many }) => `${counted(many, kind)}${isBinned ? ' in the bin' : ''}`,
        )
        if (places.length > 0) {
          throw new DeskError(
            'REFUSED',
            `This source is still cited in ${places.join(', ')}. Take it away there first.`,
          )
        }
        if (remove.run(id).changes === 0) throw gone()
      }),
  }
}
