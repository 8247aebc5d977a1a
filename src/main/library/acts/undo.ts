/** Acts that can be taken back: each is one transaction, and the last of them are remembered. docs/decisions/167 */
import type { Done } from '../../../shared/contract-library.ts'
import { newId } from '../../../shared/model/ids.ts'
import { type Database, DeskError, primaryCodeOf } from '../../storage/index.ts'
import {
  type ChangedPlan,
  changedSince,
  createJournal,
  type Entry,
  type Journal,
  plansIn,
  takeBack,
} from './journal.ts'
import { createRows, type Same } from './rows.ts'

export type Undo = {
  /**
   * Does something whole or not at all, writing through the journal alone.
   * `plans`: those whose documents it changed, to be told to whoever has them open.
   * @param does gives what it has to say, a sentence in the past tense, and whatever else its caller wants.
   */
  act<Result extends { says: string }>(
    does: (journal: Journal) => Result,
  ): Result & Done & { plans: readonly ChangedPlan[] }
  /**
   * Takes an act back; what it gives takes that back in turn.
   * @throws DeskError REFUSED when something it touched was changed since, or it is not remembered any more.
   */
  undo(id: string): Done & { plans: readonly ChangedPlan[] }
}

/** How many acts are remembered, and how many characters they hold together; the last act always is. */
const most = { acts: 100, characters: 50_000_000 }

type Remembered = {
  says: string
  isUndoing: boolean
  entries: readonly Entry[]
  needed: readonly { noteId: string; same: Same; words: string }[]
  characters: number
}

export function createUndo(database: Database): Undo {
  const { transaction } = database
  const rows = createRows(database)
  /** In the order they were done. */
  const log = new Map<string, Remembered>()

  function remember(
    { entries, needed }: Journal,
    says: string,
    isUndoing: boolean,
    undone?: string,
  ): string {
    const id = newId()
    // What takes it back stands for it from now on.
    if (undone !== undefined) log.delete(undone)
    log.set(id, {
      says,
      isUndoing,
      entries,
      needed: [...needed].map(([noteId, same]) => ({
        noteId,
        same,
        words: rows.wordsOf(noteId, same),
      })),
      characters: entries.reduce((sum, entry) => sum + charactersIn(entry), 0),
    })
    forgetOldest()
    return id
  }

  function forgetOldest(): void {
    let characters = 0
    for (const [at, [id, one]] of [...log].reverse().entries()) {
      characters += one.characters
      if (at > 0 && (at >= most.acts || characters > most.characters)) log.delete(id)
    }
  }

  return {
    act(does) {
      const journal = createJournal(rows)
      const result = transaction(() => does(journal))
      return {
        ...result,
        undo: remember(journal, result.says, false),
        plans: plansIn(rows, journal),
      }
    },
    undo(id) {
      const act = log.get(id)
      if (!act) throw new DeskError('REFUSED', 'That can no longer be undone.')
      const { says, isUndoing, entries, needed } = act
      const journal = createJournal(rows)
      transaction(() => {
        for (const { noteId, same, words } of needed) {
          if (rows.wordsOf(noteId, same) !== words) throw changedSince()
          journal.needs(noteId, same)
        }
        refusing(() => takeBack(rows, entries, journal))
      })
      const undo = remember(journal, says, !isUndoing, id)
      const plans = plansIn(rows, journal)
      return { undo, plans, says: `${isUndoing ? 'Done again' : 'Undone'}: ${says}` }
    },
  }
}

/** A name that is taken by now, a source that is gone by now: SQLite refuses what cannot be again. */
function refusing(act: () => void): void {
  try {
    act()
  } catch (error) {
    if (primaryCodeOf(error) === constraint) throw changedSince()
    throw error
  }
}

/** SQLITE_CONSTRAINT (sqlite.org/rescode.html). */
const constraint = 19

function charactersIn(entry: Entry): number {
  const held = entry.type === 'inserted' ? [] : Object.values(entry.before)
  return held.reduce(
    (sum: number, value) => sum + (typeof value === 'string' ? value.length : 8),
    100,
  )
}
