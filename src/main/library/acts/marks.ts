/** Stars, tags and sources, given to many things at once. */

import { z } from 'zod'
import type { Done, Thing } from '../../../shared/contract-library.ts'
import { tagsSchema } from '../../../shared/model/note.ts'
import type { Cite } from '../../../shared/model/source.ts'
import { counted } from '../../../shared/text/counted.ts'
import { type Database, DeskError, jsonColumn, mendedRows } from '../../storage/index.ts'
import { mending } from '../rows.ts'
import type { Acting } from './acting.ts'
import { jsonOf } from './cites.ts'
import { retagged, tagKey } from './tags.ts'
import { type Found, hasOrHave, inQuotes, isOrAre, listed, named, tables } from './things.ts'

export type MarkActs = {
  star(things: readonly Thing[], isStarred: boolean): Done
  /** Adds tags to notes and snippets, spelt as they are anywhere, and takes others away. */
  tag(things: readonly Thing[], add: readonly string[], remove: readonly string[]): Done
  /** Gives a tag another name everywhere; one of that name that is there becomes one with it. */
  renameTag(from: string, to: string): Done
  /** Names the source of things, or with null takes it away. */
  citeAll(things: readonly Thing[], cite: Cite | null): Done
}

const row = z.object({ id: z.string(), tags: jsonColumn(tagsSchema) })

export function createMarkActs({ sql }: Database, acting: Acting): MarkActs {
  const { undo, things, tags, checkSource } = acting
  const tagged = {
    notes: sql.prepare(`SELECT id, tags FROM notes WHERE tags <> '[]'`),
    snippets: sql.prepare(`SELECT id, tags FROM snippets WHERE tags <> '[]'`),
  }

  return {
    star: (asked, isStarred) =>
      undo.act((journal) => {
        const found = withoutNotebooks(
          things.all(asked),
          'A star is for notes and snippets, not for a notebook.',
        )
        for (const { kind, id } of found)
          journal.change(tables[kind], id, { starred: isStarred ? 1 : 0 })
        return {
          says: `${named(found)} ${hasOrHave(found)} ${isStarred ? 'a star' : 'no star any more'}.`,
        }
      }),

    tag: (asked, add, remove) =>
      undo.act((journal) => {
        const found = withoutNotebooks(
          things.all(asked),
          'Tags are for notes and snippets, not for a notebook.',
        )
        const spelt = tags.spelt(add)
        for (const thing of found) {
          const next = retagged(thing.tags, spelt, remove)
          if (next.length > 200)
            throw new DeskError('REFUSED', `${named([thing])} has too many tags: 200 at most.`)
          journal.change(tables[thing.kind], thing.id, { tags: listed(next) })
        }
        return { says: saysTagged(found, spelt, remove) }
      }),

    renameTag: (from, to) =>
      undo.act((journal) => {
        // Its own spelling is given up: what it is called from now on is what was asked for.
        const [name = to] = tagKey(from) === tagKey(to) ? [to] : tags.spelt([to])
        let many = 0
        for (const table of ['notes', 'snippets'] as const)
          for (const { id, tags: has } of mendedRows(row, mending, tagged[table])) {
            if (!has.some((each) => tagKey(each) === tagKey(from))) continue
            const renamed = has.map((each) => (tagKey(each) === tagKey(from) ? name : each))
            journal.change(table, id, { tags: listed(retagged(renamed, [], [])) })
            many += 1
          }
        if (many === 0)
          throw new DeskError('NOT_FOUND', `Nothing has the tag ${inQuotes(from)} any more.`)
        return {
          says: `The tag ${inQuotes(from)} is called ${inQuotes(name)} now, in ${counted(many, 'place')}.`,
        }
      }),

    citeAll: (asked, cite) =>
      undo.act((journal) => {
        checkSource(cite)
        const found = things.all(asked)
        for (const { kind, id } of found) journal.change(tables[kind], id, { cite: jsonOf(cite) })
        return {
          says: cite
            ? `${named(found)} ${hasOrHave(found)} a source now.`
            : `${named(found)} ${hasOrHave(found)} no source of ${found.length === 1 ? 'its' : 'their'} own any more.`,
        }
      }),
  }
}

type Marked = Exclude<Found, { kind: 'notebook' }>

/** @throws DeskError REFUSED with that sentence when there are only notebooks. */
function withoutNotebooks(found: readonly Found[], says: string): Marked[] {
  const marked = found.filter((thing) => thing.kind !== 'notebook')
  if (marked.length === 0) throw new DeskError('REFUSED', says)
  return marked
}

function saysTagged(
  found: readonly Marked[],
  add: readonly string[],
  remove: readonly string[],
): string {
  const names = (tags: readonly string[]) => tags.map(inQuotes).join(', ')
  const what = named(found)
  if (add.length > 0 && remove.length > 0)
    return `${what} ${isOrAre(found)} tagged ${names(add)}, and not ${names(remove)} any more.`
  if (remove.length > 0) return `${what} ${isOrAre(found)} not tagged ${names(remove)} any more.`
  return `${what} ${isOrAre(found)} tagged ${names(add)}.`
}
