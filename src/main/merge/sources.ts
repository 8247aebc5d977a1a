/** Sources of another library: known again by what they say, or added. */
import { derivedId, sayingOf } from '../plan-file/index.ts'
import type { Merging } from './merging.ts'
import { passingOver } from './odd.ts'
import { inserting, parsed, type Row, rowsOf, textIn } from './rows.ts'

export function mergeSources({ here, from, chosen, known, added, odd }: Merging): void {
  const saying = (row: Row) => sayingOf(parsed(row.fields))
  const saysById = new Map<string, string>()
  const idBySays = new Map<string, string>()
  const note = (id: string, says: string) => {
    saysById.set(id, says)
    if (!idBySays.has(says)) idBySays.set(says, id)
  }
  for (const row of rowsOf(here, 'sources')) passingOver(() => note(textIn(row, 'id'), saying(row)))
  const insert = inserting(here, 'sources', odd)

  for (const row of rowsOf(from, 'sources')) {
    if (chosen('sources', row)) odd.each('sources', row, () => take(row))
  }

  function take(row: Row): void {
    const given = textIn(row, 'id')
    const says = saying(row)
    const same = saysById.get(given) === says ? given : idBySays.get(says)
    const id = same ?? (saysById.has(given) ? derivedId(given, says) : given)
    known.sources.set(given, id)
    // Under an id that is made of what it says it came before, whatever became of it since.
    if (same || saysById.has(id)) return
    insert({ ...row, id })
    note(id, says)
    added.sources += 1
  }
}
