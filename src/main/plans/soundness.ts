/** Which plans can be read, found out a little at a time: reading all the documents of a large library takes seconds. */
import { z } from 'zod'
import type { PlanSummary } from '../../shared/model/plan.ts'
import type { Database } from '../storage/index.ts'
import { faultOf } from './rows.ts'

/** A plan in a list, with its place in the table and a mark that another save changes. */
export type Listed = PlanSummary & { num: number; mark: string }

export const listedColumns = `rowid AS num, concat_ws('/', revision, updated, octet_length(document)) AS mark`
export const listedRow = { num: z.int(), mark: z.string() }

export type Soundness = {
  /** The summaries, with why a plan cannot be read as far as that is known. */
  judge(plans: readonly Listed[]): PlanSummary[]
  /** Reads on where `judge` had no time to. Gives whether all are read, and whether one was found that cannot be. */
  lookFurther(): { isDone: boolean; hasFound: boolean }
}

/** As long as a list may take for it, in milliseconds: a call is to be answered within 50. */
const longestMs = 25

export function createSoundness({ sql }: Database): Soundness {
  const document = sql.prepare('SELECT document FROM plans WHERE rowid = ?')
  const known = new Map<number, { mark: string; fault: string | null }>()
  const unread = new Map<number, string>()

  function read(num: number, mark: string): string | null {
    unread.delete(num)
    const held = document.get(num)
    const fault = held ? faultOf('plan', String(held.document)) : null
    known.set(num, { mark, fault })
    return fault
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
      return plans.map((plan) => {
        const unreadable = faultIn(plan, until) ?? undefined
        const { num: _, mark: __, ...summary } = plan
        return unreadable === undefined ? summary : { ...summary, unreadable }
      })
    },
    lookFurther() {
      const until = performance.now() + longestMs
      let hasFound = false
      for (const [num, mark] of unread) {
        if (performance.now() > until) break
        if (read(num, mark) !== null) hasFound = true
      }
      return { isDone: unread.size === 0, hasFound }
    },
  }
}
