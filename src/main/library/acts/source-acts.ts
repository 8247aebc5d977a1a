/** Sources changed, tagged, deleted and made one, so that it can be undone. docs/decisions/185 */
import { z } from 'zod'
import type { Done } from '../../../shared/contract-library.ts'
import { type Source, type SourceFields, sourceFieldsSchema } from '../../../shared/model/source.ts'
import { describeSource } from '../../../shared/model/source-line.ts'
import { counted } from '../../../shared/text/counted.ts'
import { type Database, DeskError, jsonColumn, oneRow, soundRows } from '../../storage/index.ts'
import type { Acting } from './acting.ts'
import { createCitingRows } from './citing-rows.ts'
import type { ChangedPlan, Journal } from './journal.ts'
import { retagged } from './tags.ts'
import { inQuotes } from './things.ts'

export type SourceActs = {
  /** @throws DeskError NOT_FOUND when it is gone, here and below. */
  editSource(source: Source): Done
  /** Adds tags to sources, spelt as they are anywhere, and takes others away. */
  tagSources(ids: readonly string[], add: readonly string[], remove: readonly string[]): Done
  /** Deletes those that nothing cites. @throws DeskError REFUSED when all are cited. */
  removeSources(ids: readonly string[]): Done
  /**
   * Gives the source that is kept these fields, has all that cites the others cite it, wherever in the source it
   * cites them, and deletes the others. Plans in the bin, versions and templates are among what cites.
   */
  mergeSources(asked: {
    keep: string
    drop: readonly string[]
    fields: SourceFields
  }): Done & { plans: readonly ChangedPlan[] }
}

const row = z.object({ fields: jsonColumn(sourceFieldsSchema) })
const idRow = z.object({ id: z.string() })
/** As many as a source may have. */
const mostTags = 50

export function createSourceActs(database: Database, acting: Acting): SourceActs {
  const { undo, tags } = acting
  const { sql } = database
  const byId = sql.prepare('SELECT fields FROM sources WHERE id = ?')
  const isThere = sql.prepare('SELECT id FROM sources WHERE id = ?')
  const citing = createCitingRows(database)

  const there = (ids: readonly string[]): string[] => {
    const found = [...new Set(ids)].filter((id) => soundRows(idRow, isThere, id).length > 0)
    if (found.length === 0) throw new DeskError('NOT_FOUND', 'That source is not there any more.')
    return found
  }
  /** What a source says; null where it cannot be read. */
  const fieldsOf = (id: string): SourceFields | null => oneRow(row, byId, id)?.fields ?? null
  const nameOf = (id: string): string => {
    const fields = fieldsOf(id)
    return fields ? inQuotes(describeSource(fields)) : 'A source that cannot be read'
  }

  function write(journal: Journal, id: string, fields: SourceFields): void {
    if (journal.change('sources', id, { fields: JSON.stringify(fields) }))
      journal.adjust('sources', id, { updated: new Date().toISOString() })
  }

  return {
    editSource: ({ id, ...fields }) =>
      undo.act((journal) => {
        there([id])
        write(journal, id, sourceFieldsSchema.parse(fields))
        return { says: `${inQuotes(describeSource(fields))} was changed.` }
      }),

    tagSources: (asked, add, remove) =>
      undo.act((journal) => {
        const ids = there(asked)
        const spelt = tags.spelt(add)
        for (const id of ids) {
          const fields = fieldsOf(id)
          if (!fields) continue
          const { tags: has = [], ...others } = fields
          const next = retagged(has, spelt, remove)
          if (next.length > mostTags)
            throw new DeskError('REFUSED', `${nameOf(id)} has too many tags: ${mostTags} at most.`)
          write(journal, id, next.length > 0 ? { ...others, tags: next } : others)
        }
        const what = ids.length === 1 ? nameOf(ids[0] ?? '') : counted(ids.length, 'source')
        return { says: saysTagged(what, ids.length, spelt, remove) }
      }),

    removeSources: (asked) =>
      undo.act((journal) => {
        const ids = there(asked)
        const free = ids.filter((id) => citing.placesOf(id) === 0)
        const kept = ids.length - free.length
        if (free.length === 0)
          throw new DeskError(
            'REFUSED',
            ids.length === 1
              ? `${nameOf(ids[0] ?? '')} is still cited. Take it away there first.`
              : 'These sources are still cited. Take them away there first.',
          )
        const what = free.length === 1 ? nameOf(free[0] ?? '') : counted(free.length, 'source')
        for (const id of free) journal.remove('sources', id)
        const says = `${what} ${free.length === 1 ? 'was' : 'were'} deleted.`
        return {
          says:
            kept === 0
              ? says
              : `${says} ${kept === 1 ? 'One that is cited stays.' : `${kept} that are cited stay.`}`,
        }
      }),

    mergeSources: ({ keep, drop, fields }) =>
      undo.act((journal) => {
        there([keep])
        const others = there(drop).filter((id) => id !== keep)
        if (others.length === 0)
          throw new DeskError('REFUSED', 'Choose another source to make one with this.')
        let places = 0
        for (const id of others) {
          places += citing.cite(journal, id, keep)
          journal.remove('sources', id)
        }
        write(journal, keep, fields)
        const many = others.length === 1 ? 'Two sources are' : `${others.length + 1} sources are`
        const cited =
          places === 0 ? '' : ` ${counted(places, 'place')} cited another, and cite it now.`
        return { says: `${many} one: ${inQuotes(describeSource(fields))}.${cited}` }
      }),
  }
}

function saysTagged(
  what: string,
  many: number,
  add: readonly string[],
  remove: readonly string[],
): string {
  const names = (tags: readonly string[]) => tags.map(inQuotes).join(', ')
  const is = many === 1 ? 'is' : 'are'
  if (add.length > 0 && remove.length > 0)
    return `${what} ${is} tagged ${names(add)}, and not ${names(remove)} any more.`
  return add.length > 0
    ? `${what} ${is} tagged ${names(add)}.`
    : `${what} ${is} not tagged ${names(remove)} any more.`
}
