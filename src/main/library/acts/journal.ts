/**
 * Every change that an act makes to notebooks, notes, snippets and sources, so that it can be taken back: acts write through
 * this and nothing else. docs/decisions/167
 */
import { DeskError } from '../../storage/index.ts'
import { isSame, type JournalTable, markOf, type Rows, type Same, type Values } from './rows.ts'

/** What was done to one row. Of what is there since, a mark is kept by which it is known again. */
export type Entry =
  | { type: 'inserted'; table: JournalTable; id: string; after: string }
  | { type: 'removed'; table: JournalTable; id: string; before: Values }
  | { type: 'changed'; table: JournalTable; id: string; before: Values; after: string }
  /** What nobody set: when a thing was last changed, and which place a note that others stood aside for has. */
  | { type: 'adjusted'; table: JournalTable; id: string; before: Values; after: string }

export type Journal = {
  /** Sets columns of a row; what is as it was is no change. @returns whether anything was. */
  change(table: JournalTable, id: string, values: Values): boolean
  /** As `change`, of what may be changed again by anybody without standing in the way of undoing. */
  adjust(table: JournalTable, id: string, values: Values): void
  insert(table: JournalTable, id: string, values: Values): void
  /** Notes a row that was put in by other means as put in here. */
  inserted(table: JournalTable, id: string): void
  /**
   * Notes a note or notebook that came in by other means: undoing puts it in the bin. With all that is in it, it would
   * be too much to remember.
   */
  arrived(table: 'notebooks' | 'notes', id: string): void
  remove(table: JournalTable, id: string): void
  /** It can be undone only while that of a note is as it is when the act has ended. */
  needs(noteId: string, same: Same): void
  entries: Entry[]
  needed: Map<string, Same>
}

/** A plan that an act has changed, with the revision it is at since. */
export type ChangedPlan = { id: string; revision: number }

/** It is told to a person where something is to be undone that was changed by something else. */
export const changedSince = () =>
  new DeskError('REFUSED', 'It was changed since, so this can no longer be undone.')

/** Kept by triggers, adjusted by whatever changes a thing, or SQLite's own. */
const derived: Partial<Record<JournalTable, readonly string[]>> = {
  sources: ['updated'],
  notebooks: ['updated'],
  notes: ['snippets', 'updated'],
  snippets: ['num'],
}

export function createJournal(rows: Rows): Journal {
  const entries: Entry[] = []
  const needed = new Map<string, Same>()

  /** What of the values is not so yet, as it is now and as it will be; null where the row is gone. */
  function differing(table: JournalTable, id: string, values: Values) {
    const now = rows.read(table, id, Object.keys(values))
    if (!now) return null
    const names = Object.keys(values).filter(
      (name) => !isSame(now[name] ?? null, values[name] ?? null),
    )
    return { now: picked(now, names), next: picked(values, names), isAny: names.length > 0 }
  }

  function write(
    type: 'changed' | 'adjusted',
    table: JournalTable,
    id: string,
    values: Values,
  ): boolean {
    const found = differing(table, id, values)
    if (!found?.isAny) return false
    // The index has a snippet's words under its note's heading, and a note the number of its own.
    if (table === 'snippets' && 'note_id' in found.next) {
      const whole = rows.read(table, id, rows.columnsOf(table))
      rows.remove(table, id)
      rows.insert(table, { ...whole, ...found.next })
    } else rows.update(table, id, found.next)
    if (table === 'plans') rows.countSave(id)
    entries.push({ type, table, id, before: found.now, after: markOf(found.next) })
    return true
  }

  const inserted = (table: JournalTable, id: string): void =>
    void entries.push({ type: 'inserted', table, id, after: wholeMark(rows, table, id) })

  return {
    entries,
    needed,
    change: (table, id, values) => write('changed', table, id, values),
    adjust: (table, id, values) => void write('adjusted', table, id, values),
    insert(table, id, values) {
      rows.insert(table, { id, ...values })
      inserted(table, id)
    },
    inserted,
    arrived: (table, id) =>
      void entries.push({
        type: 'changed',
        table,
        id,
        before: { deleted: new Date().toISOString() },
        after: markOf({ deleted: null }),
      }),
    remove(table, id) {
      const before = rows.read(table, id, rows.columnsOf(table))
      if (!before) return
      // It would go with it, and nothing would bring it back.
      if (rows.hasInside(table, id))
        throw new DeskError(
          'REFUSED',
          'Something in it is damaged, and would be lost. Nothing was changed.',
        )
      rows.remove(table, id)
      entries.push({ type: 'removed', table, id, before })
    },
    needs(noteId, same) {
      if (needed.get(noteId) !== 'snippets') needed.set(noteId, same)
    },
  }
}

/**
 * Takes entries back, the last first, through a journal of its own: what undoes can so be undone.
 * @throws DeskError REFUSED where anything is not as the entries left it.
 */
export function takeBack(rows: Rows, entries: readonly Entry[], journal: Journal): void {
  for (const entry of entries.toReversed()) {
    const { table, id } = entry
    if (entry.type === 'removed') {
      if (rows.read(table, id, ['id'])) throw changedSince()
      const { id: _, num, ...values } = entry.before
      // Its number in the index may be another's by now.
      const isFree = num !== undefined && num !== null && !rows.hasNumber(num)
      journal.insert(table, id, isFree ? { num, ...values } : values)
    } else if (entry.type === 'inserted') {
      if (wholeMark(rows, table, id) !== entry.after || rows.hasInside(table, id))
        throw changedSince()
      journal.remove(table, id)
    } else {
      const now = rows.read(table, id, Object.keys(entry.before))
      const isAsLeft = now !== null && markOf(now) === entry.after
      if (isAsLeft && entry.type === 'changed') journal.change(table, id, entry.before)
      else if (isAsLeft) journal.adjust(table, id, entry.before)
      else if (entry.type === 'changed') throw changedSince()
    }
  }
}

/** A mark of all that a row itself says; '' where it is gone. */
function wholeMark(rows: Rows, table: JournalTable, id: string): string {
  const names = rows.columnsOf(table).filter((name) => !derived[table]?.includes(name))
  const row = rows.read(table, id, names)
  return row ? markOf(row) : ''
}

/** The plans whose documents or versions a journal has changed, each once, with the revision each is at. */
export function plansIn(rows: Rows, { entries }: Journal): ChangedPlan[] {
  const ids = entries.flatMap(({ table, id }) => {
    if (table === 'plans') return id
    return table === 'versions' ? String(rows.read(table, id, ['plan_id'])?.plan_id ?? '') : []
  })
  return [...new Set(ids)].flatMap((id) => {
    const plan = rows.read('plans', id, ['revision'])
    return plan ? { id, revision: Number(plan.revision) } : []
  })
}

const picked = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]))
