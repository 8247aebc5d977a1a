/** Which plans can be read, found out a little at a time: reading all the documents of a large library takes seconds. */
import { z } from 'zod'
import type { PlanSummary } from '../../shared/model/plan.ts'
import { type Database, isOfDamagedFile } from '../storage/index.ts'
import { damaged, documentAsText, faultOf } from './rows.ts'

/** A plan in a list, with its place in the table and a mark that another save changes. */
export type Listed = PlanSummary & { num: number; mark: string }

export const listedColumns = `rowid AS num, concat_ws('/', revision, updated, octet_length(document)) AS mark`
export const listedRow = { num: z.int(), mark: z.string() }

export type Soundness = {
  /** The summaries, with why a plan cannot be read as far as that is known. */
  judge(plans: readonly Listed[]): PlanSummary[]
  /** Reads on where `judge` had no time to. Gives whether all are read, and whether one was found that cannot be. */
  lookFurther(): { isDone: boolean; hasFound: boolean }
  /** Takes note that a plan was met that cannot be read: if that was not known, all are to be read anew. */
  meet(id: string): void
  /** @param act told, from now on, whenever plans are left to be read. */
  whenUnread(act: () => void): void
}

/** As long as a list may take for it, in milliseconds: a call is to be answered within 50. */
const usualMs = 25

export function createSoundness({ sql }: Database, longestMs = usualMs): Soundness {
  const document = sql.prepare(`SELECT ${documentAsText} AS document FROM plans WHERE rowid = ?`)
  const all = sql.prepare(`SELECT ${listedColumns} FROM plans`)
  const byId = sql.prepare(`SELECT ${listedColumns} FROM plans WHERE id = ?`)
  const known = new Map<number, { mark: string; fault: string | null }>()
  const unread = new Map<number, string>()
  /** Those that were met: once is enough for each, whatever the others turn out to be. */
  const met = new Set<string>()
  let tellUnread = () => {}

  function read(num: number, mark: string): string | null {
    unread.delete(num)
    const fault = faultAt(num)
    known.set(num, { mark, fault })
    return fault
  }

  function faultAt(num: number): string | null {
    try {
      const held = document.get(num)
      return held ? faultOf('plan', String(held.document)) : null
    } catch (error) {
      if (!isOfDamagedFile(error)) throw error
      // The pages with its words are damaged, and those of other plans need not be.
      return damaged('plan')
    }
  }

  function faultIn({ num, mark }: Listed, until: number): string | null {
    const held = known.get(num)
    if (held?.mark === mark) return held.fault
    if (performance.now() < until) return read(num, mark)
    unread.set(num, mark)
    return null
  }

  return {
    judge(plans) {
      const until = performance.now() + longestMs
      const judged = plans.map((plan) => {
        const unreadable = faultIn(plan, until) ?? undefined
        const { num: _, mark: __, ...summary } = plan
        return unreadable === undefined ? summary : { ...summary, unreadable }
      })
      if (unread.size > 0) tellUnread()
      return judged
    },
    lookFurther() {
      const until = performance.now() + longestMs
      let hasFound = false
      for (const [num, mark] of unread) {
        if (read(num, mark) !== null) hasFound = true
        if (performance.now() > until) break
      }
      return { isDone: unread.size === 0, hasFound }
    },
    meet(id) {
      const { num, mark } = byId.get(id) ?? {}
      const one = `${num}/${mark}`
      if (met.has(one) || known.get(Number(num))?.fault) return
      met.add(one)
      known.clear()
      for (const row of all.all()) unread.set(Number(row.num), String(row.mark))
      tellUnread()
    },
    whenUnread(act) {
      tellUnread = act
    },
  }
}
