/** Rows of notebooks, notes, snippets and what cites sources, as SQLite has them, whatever columns there come to be. */
import { createHash } from 'node:crypto'
import type { SQLInputValue } from 'node:sqlite'
import { type Database, tablesOf } from '../../storage/index.ts'

export type JournalTable =
  | 'notebooks'
  | 'notes'
  | 'snippets'
  | 'sources'
  | 'read_as'
  | 'imported_files'
  | 'plans'
  | 'versions'
  | 'templates'

/** Columns of a row by their names; those that SQLite makes itself are not among them. */
export type Values = Record<string, SQLInputValue>

/**
 * `body`: its words are the same, so that offsets of snippets mean the same; `snippets`: and they are the same
 * snippets, in the same places, too.
 */
export type Same = 'body' | 'snippets'

export type Rows = ReturnType<typeof createRows>

export function createRows({ sql }: Database) {
  const columns = new Map(
    tablesOf(sql).map(({ name, columns }) => [
      name,
      columns.flatMap(({ name, isGenerated }) => (isGenerated ? [] : [name])),
    ]),
  )
  const statements = new Map<string, ReturnType<typeof sql.prepare>>()
  const prepared = (text: string) => {
    const known = statements.get(text)
    if (known) return known
    const statement = sql.prepare(text)
    // A number beyond those of JavaScript would fail the whole query.
    statement.setReadBigInts(true)
    statements.set(text, statement)
    return statement
  }
  /** All that can be written of a table; how many snippets a note has is counted by triggers. */
  const columnsOf = (table: JournalTable): string[] =>
    (columns.get(table) ?? []).filter((name) => table !== 'notes' || name !== 'snippets')

  return {
    columnsOf,
    /** The values of those columns of a row, or null when it is not there. */
    read(table: JournalTable, id: string, names: readonly string[]): Values | null {
      const row = prepared(`SELECT ${quoted(names)} FROM ${table} WHERE id = ?`).get(id)
      return row === undefined ? null : { ...row }
    },
    insert(table: JournalTable, values: Values): void {
      const names = Object.keys(values)
      const places = names.map(() => '?').join(', ')
      prepared(`INSERT INTO ${table} (${quoted(names)}) VALUES (${places})`).run(
        ...Object.values(values),
      )
    },
    update(table: JournalTable, id: string, values: Values): void {
      const set = Object.keys(values).map((name) => `"${name}" = ?`)
      prepared(`UPDATE ${table} SET ${set.join(', ')} WHERE id = ?`).run(
        ...Object.values(values),
        id,
      )
    },
    /** Counts a plan's document as saved once more, so that no window writes over it unseen. */
    countSave: (planId: string): void =>
      void prepared('UPDATE plans SET revision = revision + 1 WHERE id = ?').run(planId),
    remove: (table: JournalTable, id: string): void =>
      void prepared(`DELETE FROM ${table} WHERE id = ?`).run(id),
    /** Whether a notebook has notes, or a note snippets: they would go with it. */
    hasInside: (table: JournalTable, id: string): boolean =>
      (table === 'notebooks' || table === 'notes') &&
      prepared(insideOf[table]).get(id) !== undefined,
    /** Whether a snippet has that number in the index. */
    hasNumber: (num: SQLInputValue): boolean =>
      prepared('SELECT 1 FROM snippets WHERE num = ?').get(num) !== undefined,
    /** A mark by which what a note's snippets lean on is known again; '' where the note is gone. */
    wordsOf(noteId: string, same: Same): string {
      const note = prepared('SELECT body FROM notes WHERE id = ?').get(noteId)
      if (note === undefined) return ''
      const hash = createHash('sha256').update(String(note.body))
      if (same === 'snippets')
        for (const row of prepared(
          'SELECT id, starts, ends, text FROM snippets WHERE note_id = ? ORDER BY id',
        ).iterate(noteId))
          hash.update(`\n${row.id} ${row.starts} ${row.ends} ${row.text}`)
      return hash.digest('base64')
    },
  }
}

const insideOf = {
  notebooks: 'SELECT 1 FROM notes WHERE notebook_id = ? LIMIT 1',
  notes: 'SELECT 1 FROM snippets WHERE note_id = ? LIMIT 1',
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/** A short mark of values: the same for the same ones. */
export function markOf(values: Values): string {
  const text = JSON.stringify(Object.entries(values).map(([name, value]) => [name, plain(value)]))
  return text.length <= 64 ? text : createHash('sha256').update(text).digest('base64')
}

const plain = (value: SQLInputValue): unknown => {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value)
  return value !== null && typeof value === 'object' ? [...Buffer.from(value.buffer)] : value
}

export const isSame = (one: SQLInputValue, other: SQLInputValue): boolean =>
  typeof one === 'string' || typeof other === 'string'
    ? one === other
    : JSON.stringify(plain(one)) === JSON.stringify(plain(other))
