/** Adding many notes without holding up the main thread, and still all of them or none. docs/decisions/003 */
import { setImmediate as turn } from 'node:timers/promises'
import { newId } from '../../shared/model/ids.ts'
import type { Database } from '../storage/index.ts'
import { createNoteWriter, type NewNote } from './note-writer.ts'
import type { Added, NotebookChoice, Notebooks } from './notebooks.ts'

export type Arrivals = {
  /** Takes away what a crash left half-written: it was never seen, and is not missed. */
  sweep(): void
  /**
   * Adds notes as `Notebooks.add` does, with other work let in between batches. They are written to
   * a notebook nobody sees, and given to the one chosen in one transaction at the end.
   * @param beside does what else belongs to it, in that transaction.
   * @throws the signal's reason when cancelled; nothing is left then.
   */
  add(
    choice: NotebookChoice,
    notes: readonly NewNote[],
    signal?: AbortSignal,
    beside?: (added: Added) => void,
  ): Promise<Added>
}

/**
 * A batch is so many rows, or what is written in so many milliseconds: at 0.04 to 0.1 ms a row that is the same, and on a
 * busy or slow machine a call does not wait for the rest.
 */
const batch = { rows: 200, longestMs: 15 }

export function createArrivals(database: Database, notebooks: Notebooks): Arrivals {
  const { sql, transaction } = database
  const write = createNoteWriter(database)
  const insert = sql.prepare(
    'INSERT INTO notebooks (id, name, arriving, created, updated) VALUES (?1, ?1, 1, ?2, ?2)',
  )
  const remove = sql.prepare('DELETE FROM notebooks WHERE id = ? AND arriving')

  return {
    sweep: () => void transaction(() => sql.exec('DELETE FROM notebooks WHERE arriving')),
    async add(choice, notes, signal, beside) {
      const arriving = newId()
      transaction(() => insert.run(arriving, new Date().toISOString()))
      try {
        const rows = write(arriving, 0, notes)
        while (!transaction(() => isDoneAfterBatch(rows))) {
          await turn()
          signal?.throwIfAborted()
        }
        return transaction(() => {
          const added = notebooks.adopt(choice, arriving)
          beside?.(added)
          return added
        })
      } finally {
        transaction(() => remove.run(arriving))
      }
    },
  }
}

function isDoneAfterBatch(rows: Generator<void, void>): boolean {
  const since = performance.now()
  for (let row = 0; row < batch.rows; row += 1) {
    if (rows.next().done) return true
    if (performance.now() - since > batch.longestMs) return false
  }
  return false
}
