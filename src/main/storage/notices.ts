/** What a person must be told, whichever process found it out, until it is dismissed in a window. */
import { z } from 'zod'
import type { Notice } from '../../shared/contract.ts'
import { idSchema, newId } from '../../shared/model/ids.ts'
import type { Database } from './database.ts'

export type Notices = {
  /** All that is still to be told, the oldest first. */
  list(): Notice[]
  /** Those that this process found out. */
  found(): Notice[]
  add(says: string): Notice
  dismiss(id: string): void
}

const row = z.object({ id: idSchema, says: z.string() })

export function createNotices({ sql }: Database): Notices {
  const stored = sql.prepare('SELECT id, says FROM notices ORDER BY made, id')
  const insert = sql.prepare('INSERT INTO notices (id, made, says) VALUES (?, ?, ?)')
  const remove = sql.prepare('DELETE FROM notices WHERE id = ?')
  const mine = new Map<string, Notice>()

  const known = (): Notice[] =>
    stored.all().flatMap((fields) => {
      const read = row.safeParse(fields)
      return read.success ? [read.data] : []
    })

  return {
    list() {
      const all = known()
      const ids = new Set(all.map(({ id }) => id))
      return [...all, ...[...mine.values()].filter(({ id }) => !ids.has(id))]
    },
    found: () => [...mine.values()],
    add(says) {
      // What is so at every start is said once.
      const same = known().find((notice) => notice.says === says)
      const notice = same ?? { id: newId(), says }
      mine.set(notice.id, notice)
      try {
        if (!same) insert.run(notice.id, new Date().toISOString(), says)
      } catch {
        // On a full disk it is told by this process, and not by the next.
      }
      return notice
    },
    dismiss(id) {
      mine.delete(id)
      remove.run(id)
    },
  }
}
