/** What a person put on notes and snippets that are in both libraries: tags of both, and any star. */
import type { SQLOutputValue } from 'node:sqlite'
import { tagsSchema } from '../../shared/model/note.ts'
import { retagged } from '../library/index.ts'
import type { Merging } from './merging.ts'
import { passingOver } from './odd.ts'
import { numberIn, parsed, type Row } from './rows.ts'

/** Adds the tags of a thing elsewhere to those of the same thing here, and its star. */
export function joiningMarks({ here }: Merging, table: 'notes' | 'snippets') {
  const held = here.prepare(`SELECT tags, starred FROM ${table} WHERE id = ?`)
  held.setReadBigInts(true)
  const tag = here.prepare(`UPDATE ${table} SET tags = ? WHERE id = ?`)
  const star = here.prepare(`UPDATE ${table} SET starred = 1 WHERE id = ?`)
  return (row: Row, id: string) =>
    passingOver(() => {
      const mine = held.get(id)
      if (!mine) return
      const has = tagsIn(mine.tags)
      const both = retagged(has ?? [], tagsIn(row.tags) ?? [], [])
      if (both.length > (has?.length ?? 0)) tag.run(JSON.stringify(both), id)
      if (numberIn(row, 'starred') !== 0 && numberIn(mine, 'starred') === 0) star.run(id)
    })
}

/** Null where they are none: nothing is known of them. */
const tagsIn = (held: SQLOutputValue | undefined): string[] | null =>
  tagsSchema.safeParse(parsed(held)).data ?? null
