/** Tags as they are spelt: capitals do not tell two apart. */
import { z } from 'zod'
import { type Database, mendedRows } from '../../storage/index.ts'
import { mending, shownNotebooks, tags } from '../rows.ts'

export type Tags = {
  /** Every tag of notes and snippets that are not in the bin, with how many have it, the most used first. */
  list(): { name: string; count: number }[]
  /** Each tag once, spelt as it is wherever it is used already. */
  spelt(names: readonly string[]): string[]
}

const row = z.object({ tags })

export function createTags({ sql }: Database): Tags {
  const used = sql.prepare(
    `SELECT tags FROM notes WHERE tags <> '[]' UNION ALL SELECT tags FROM snippets WHERE tags <> '[]'`,
  )
  const shown = sql.prepare(
    `SELECT tags FROM notes
     WHERE tags <> '[]' AND deleted IS NULL AND notebook_id IN (${shownNotebooks})
     UNION ALL
     SELECT snippets.tags FROM snippets JOIN notes ON notes.id = note_id
     WHERE snippets.tags <> '[]' AND notes.deleted IS NULL AND notebook_id IN (${shownNotebooks})`,
  )
  const counts = (statement: typeof used) => {
    const found = new Map<string, { name: string; count: number }>()
    for (const { tags } of mendedRows(row, mending, statement))
      for (const name of tags) {
        const one = found.get(tagKey(name)) ?? { name, count: 0 }
        one.count += 1
        found.set(tagKey(name), one)
      }
    return found
  }

  return {
    list: () =>
      [...counts(shown).values()].sort(
        (one, other) => other.count - one.count || one.name.localeCompare(other.name, 'en'),
      ),
    spelt(names) {
      if (names.length === 0) return []
      const known = counts(used)
      return distinct(names).map((name) => known.get(tagKey(name))?.name ?? name)
    },
  }
}

/** The same for tags that differ in their capitals alone. */
export const tagKey = (name: string): string => name.normalize().toLowerCase()

/** Each tag once, as it is first spelt. */
export function distinct(names: readonly string[]): string[] {
  const found = new Map<string, string>()
  for (const name of names) if (!found.has(tagKey(name))) found.set(tagKey(name), name)
  return [...found.values()]
}

/** Tags with others added behind them, and without those that are taken away. */
export function retagged(
  has: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): string[] {
  const without = new Set(remove.map(tagKey))
  return distinct([...has, ...add]).filter((name) => !without.has(tagKey(name)))
}
