/**
 * What a damaged id cuts off is joined again when the library opens: a note belongs to its notebook, a snippet to
 * its note, a version and a recall to their plan (docs/decisions/130).
 */
import type { SQLInputValue } from 'node:sqlite'
import { newId } from '../../shared/model/ids.ts'
import { counted } from '../../shared/text/counted.ts'
import type { Database } from './database.ts'
import { addNote, bodyOf, keptNotebook, notebookForLost } from './stand-ins.ts'

/** Each table whose rows others belong to, and the columns that say so. */
const belonging = [
  { table: 'notebooks', children: ['notes.notebook_id'] },
  { table: 'notes', children: ['snippets.note_id'] },
  { table: 'plans', children: ['versions.plan_id', 'recalls.plan_id'] },
] as const
const alone = ['sources', 'versions', 'templates', 'recalls']

const hex = (digits: number): string => '[0-9a-f]'.repeat(digits)
const idPattern = [8, 4, 4, 4, 12].map(hex).join('-')

type Sql = Database['sql']

const damagedIn = (sql: Sql, table: string) =>
  sql.prepare(`SELECT rowid AS num FROM ${table} WHERE lower(id) NOT GLOB '${idPattern}'`).all()

/** The ids that a column of another table names, and that this one has not; null among them where it names none. */
function missing(sql: Sql, table: string, child: string) {
  const [from, column] = child.split('.')
  return sql
    .prepare(
      `SELECT DISTINCT ${column} AS id FROM ${from}
       WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE id = ${column})`,
    )
    .all()
}

/** Whether everything has an id, and what it belongs to: half a second's work in a library of 300,000 snippets. */
export const hasWholeLinks = (sql: Sql): boolean =>
  belonging.every(
    ({ table, children }) =>
      damagedIn(sql, table).length === 0 &&
      (table === 'plans' || children.every((child) => missing(sql, table, child).length === 0)),
  ) && alone.every((table) => damagedIn(sql, table).length === 0)

/**
 * Gives whatever has no proper id one: that which its parts still name, if it is the only one they can mean, or a
 * fresh one. Notes and snippets that belong nowhere go into a notebook of their own.
 * @returns a sentence for the person if any do.
 */
export function mendLinks({ sql, transaction }: Database): string[] {
  function giveIds(table: string, wanted: readonly string[]): void {
    const damaged = damagedIn(sql, table)
    const [only] = wanted
    const isClear = damaged.length === 1 && wanted.length === 1
    const setId = sql.prepare(`UPDATE ${table} SET id = ? WHERE rowid = ?`)
    for (const { num } of damaged)
      setId.run(isClear && only !== undefined ? only : newId(), num ?? null)
  }

  /** A note made of snippets that belong to none. */
  function noteOf(lost: SQLInputValue): void {
    const all = sql.prepare('SELECT num, starts, text FROM snippets WHERE note_id IS ?')
    // A number beyond those of JavaScript would fail the query.
    all.setReadBigInts(true)
    const { body, placed } = bodyOf(
      all.all(lost).map(({ num, starts, text }) => ({
        num: num ?? null,
        text: String(text ?? ''),
        starts: Number(starts ?? 0),
        ends: 0,
      })),
    )
    const note = isProperId(lost) ? String(lost) : newId()
    addNote(sql, { id: note, body })
    const move = sql.prepare('UPDATE snippets SET note_id = ?, starts = ?, ends = ? WHERE num = ?')
    for (const { num, text, starts, ends } of placed)
      move.run(note, starts, text === '' ? starts + 1 : ends, num)
  }

  function mend(): string[] {
    for (const { table, children } of belonging) {
      if (damagedIn(sql, table).length === 0) continue
      const named = children.flatMap((child) =>
        missing(sql, table, child).map(({ id }) => String(id)),
      )
      giveIds(
        table,
        [...new Set(named)].filter((id) => isProperId(id)),
      )
    }
    for (const table of alone) giveIds(table, [])

    const orphans = missing(sql, 'notebooks', 'notes.notebook_id')
    const lost = missing(sql, 'notes', 'snippets.note_id')
    if (orphans.length + lost.length === 0) return []
    const taken = sql.prepare('UPDATE notes SET notebook_id = ? WHERE notebook_id IS ?')
    let notes = 0
    if (orphans.length > 0) {
      const notebook = notebookForLost(sql)
      for (const { id } of orphans) notes += Number(taken.run(notebook, id ?? null).changes)
    }
    for (const { id } of lost) noteOf(id ?? null)
    notes += lost.length
    const count = '(SELECT count(*) FROM snippets WHERE note_id = notes.id)'
    sql.exec(`UPDATE notes SET snippets = ${count} WHERE snippets <> ${count}`)
    return [
      `The library was damaged where it says what belongs to which notebook. ${counted(notes, 'note')} that belonged nowhere can be found in the notebook “${keptNotebook}”.`,
    ]
  }

  if (hasWholeLinks(sql)) return []
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
export function clearBrokenCites(sql: Sql): void {
  for (const table of ['notebooks', 'notes', 'snippets'])
    sql.exec(`UPDATE ${table} SET cite = NULL WHERE cite IS NOT NULL AND NOT json_valid(cite)`)
}

const proper = new RegExp(`^${idPattern}$`, 'i')

/** Whether something has the form of an id. */
export const isProperId = (id: unknown): boolean => typeof id === 'string' && proper.test(id)
