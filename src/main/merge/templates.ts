/** A person's own templates of another library: known again by their shape, or added. */
import { derivedId, sayingOf } from '../plan-file/index.ts'
import type { Merging } from './merging.ts'
import { inserting, parsed, type Row, rowsOf, textIn } from './rows.ts'

export function mergeTemplates({ here, from, chosen, added, odd }: Merging): void {
  const byId = here.prepare('SELECT id, document FROM templates WHERE id = ?')
  const byName = here.prepare('SELECT id, document FROM templates WHERE name = ?')
  const insert = inserting(here, 'templates', odd)
  const shapeOf = (row: Row) => sayingOf(parsed(row.document))
  for (const row of rowsOf(from, 'templates')) {
    if (chosen('templates', row)) odd.each('templates', row, () => take(row))
  }

  function take(row: Row): void {
    const given = textIn(row, 'id')
    const held = byId.get(given)
    const named = byName.get(textIn(row, 'name'))
    if ([held, named].some((there) => there && shapeOf(there) === shapeOf(row))) return
    const id = held ? derivedId(given, shapeOf(row)) : given
    if (byId.get(id)) return
    insert({ ...row, id, name: freeName(textIn(row, 'name'), (name) => !byName.get(name)) })
    added.templates += 1
  }
}

function freeName(name: string, isFree: (name: string) => boolean): string {
  let free = name
  for (let number = 2; !isFree(free); number += 1) free = `${name} (${number})`
  return free
}
