/**
 * What a damaged id cuts off is joined again when the library opens: a note belongs to its notebook, a snippet to
 * its note, a version and a recall to their plan (docs/decisions/130).
 */
import { newId } from '../../shared/model/ids.ts'
import { counted } from '../../shared/text/counted.ts'
import type { Database } from './database.ts'

/** Each table whose rows others belong to, and the columns that say so. */
const belonging = [
  { table: 'notebooks', children: ['notes.notebook_id'] },
  { table: 'notes', children: ['snippets.note_id'] },
  { table: 'plans', children: ['versions.plan_id', 'recalls.plan_id'] },
] as const
const alone = ['sources', 'versions', 'templates', 'recalls']

const hex = (digits: number): string => '[0-9a-f]'.repeat(digits)
const idPattern = [8, 4, 4, 4, 12].map(hex).join('-')

/** The notebook that has what belonged to one that is not there. */
const foundAgain = 'Found again'

/**
 * Gives whatever has no proper id one: that which its parts still name, if it is the only one they can mean, or a
 * fresh one. Notes and snippets that belong nowhere go into a notebook of their own.
 * @returns a sentence for the person if any do.
 */
export function mendLinks({ sql, transaction }: Database): string[] {
  const damagedIn = (table: string) =>
    sql.prepare(`SELECT rowid AS num FROM ${table} WHERE lower(id) NOT GLOB '${idPattern}'`).all()
  const missing = (table: string, child: string) => {
    const [from, column] = child.split('.')
    return sql
      .prepare(
        `SELECT DISTINCT ${column} AS id FROM ${from}
         WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE id = ${column})`,
      )
      .all()
  }

  function giveIds(table: string, wanted: readonly string[]): void {
    const damaged = damagedIn(table)
    const [only] = wanted
    const isClear = damaged.length === 1 && wanted.length === 1
    const setId = sql.prepare(`UPDATE ${table} SET id = ? WHERE rowid = ?`)
    for (const { num } of damaged)
      setId.run(isClear && only !== undefined ? only : newId(), num ?? null)
  }

  function mend(): string[] {
    for (const { table, children } of belonging) {
      if (damagedIn(table).length === 0) continue
      const named = children.flatMap((child) => missing(table, child).map(({ id }) => String(id)))
      giveIds(
        table,
        [...new Set(named)].filter((id) => isProperId(id)),
      )
    }
    for (const table of alone) giveIds(table, [])

    const orphans = missing('notebooks', 'notes.notebook_id')
    const lost = missing('notes', 'snippets.note_id')
    if (orphans.length + lost.length === 0) return []
    const notebook = notebookFor(sql)
    const taken = sql.prepare('UPDATE notes SET notebook_id = ? WHERE notebook_id = ?')
    const made = sql.prepare(
      `INSERT INTO notes (id, notebook_id, position, heading, body, created, updated, snippets)
       SELECT ?1, ?2, (SELECT coalesce(max(position), -1) + 1 FROM notes WHERE notebook_id = ?2), '',
         group_concat(text, char(10)), ?4, ?4, count(*)
       FROM (SELECT text FROM snippets WHERE note_id = ?3 ORDER BY starts)`,
    )
    const moved = sql.prepare('UPDATE snippets SET note_id = ? WHERE note_id = ?')
    let notes = 0
    for (const { id } of orphans) notes += Number(taken.run(notebook, id ?? null).changes)
    for (const { id } of lost) {
      const note = newId()
      made.run(note, notebook, id ?? null, new Date().toISOString())
      moved.run(note, id ?? null)
      notes += 1
    }
    return [
      `The library was damaged where it says what belongs to which notebook. ${counted(notes, 'note')} that belonged nowhere can be found in the notebook “${foundAgain}”.`,
    ]
  }

  const isWhole =
    belonging.every(
      ({ table, children }) =>
        damagedIn(table).length === 0 &&
        (table === 'plans' || children.every((child) => missing(table, child).length === 0)),
    ) && alone.every((table) => damagedIn(table).length === 0)
  if (isWhole) return []
  return transaction(() => {
    // The parts follow their whole only once all is written.
    sql.exec('PRAGMA defer_foreign_keys = ON')
    return mend()
  })
}

/**
 * Takes away cites that are no JSON: SQLite makes the column beside each of it whenever its row is written, so
 * that nothing of the row could be changed any more, nor deleted with what belongs to it.
 */
export function clearBrokenCites(sql: Database['sql']): void {
  for (const table of ['notebooks', 'notes', 'snippets'])
    sql.exec(`UPDATE ${table} SET cite = NULL WHERE cite IS NOT NULL AND NOT json_valid(cite)`)
}

const proper = new RegExp(`^${idPattern}$`, 'i')

/** Whether something has the form of an id. */
export const isProperId = (id: unknown): boolean => typeof id === 'string' && proper.test(id)

function notebookFor(sql: Database['sql']): string {
  const held = sql.prepare('SELECT id FROM notebooks WHERE name = ?').get(foundAgain)
  if (held) return String(held.id)
  const id = newId()
  sql
    .prepare('INSERT INTO notebooks (id, name, created, updated) VALUES (?1, ?2, ?3, ?3)')
    .run(id, foundAgain, new Date().toISOString())
  return id
}
