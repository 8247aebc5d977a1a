/** Which snippets are evidence in any plan: asked for by every filter of used and unused, and so never by their blocks. */
import { z } from 'zod'
import { type Database, oneRow, soundRows } from '../storage/index.ts'
import { documentAsText } from './rows.ts'

export type UsedSnippets = {
  /** The ids of the snippets that plans have their evidence from; plans in the bin are left out. */
  ids(): ReadonlySet<string>
}

/** JSON has no unescaped quotation mark in a string, so that this is a field of evidence and no words of anybody's. */
const snippetIds = /"snippetId"\s*:\s*"([0-9a-f-]{36})"/giu

const documentRow = z.object({ document: z.string() })
const stateRow = z.object({ num: z.int(), state: z.string() })

/** Reads a plan's document again only when the plan has been saved since. */
export function createUsedSnippets({ sql }: Database): UsedSnippets {
  const plans = sql.prepare(
    `SELECT rowid AS num, id || revision || updated AS state FROM plans WHERE deleted IS NULL`,
  )
  const document = sql.prepare(`SELECT ${documentAsText} AS document FROM plans WHERE rowid = ?`)
  const known = new Map<number, { state: string; ids: readonly string[] }>()

  const read = (num: number): string[] =>
    [...(oneRow(documentRow, document, num)?.document ?? '').matchAll(snippetIds)].map(
      ([, id = '']) => id,
    )
  return {
    ids() {
      const there = soundRows(stateRow, plans)
      const nums = new Set(there.map(({ num }) => num))
      for (const num of known.keys()) if (!nums.has(num)) known.delete(num)
      for (const { num, state } of there)
        if (known.get(num)?.state !== state) known.set(num, { state, ids: read(num) })
      return new Set([...known.values()].flatMap(({ ids }) => ids))
    },
  }
}
