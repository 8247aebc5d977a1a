/** Words' stems as the full-text index has them, and how many snippets of the library have each. */
import { z } from 'zod'
import { chainsIn } from '../../../shared/text/search-words.ts'
import { type Database, oneRow } from '../../storage/index.ts'

export type Stems = {
  /** The stem of each word, by the word; a word the index would not keep has none. */
  of(words: Iterable<string>): ReadonlyMap<string, string>
  /** How many snippets have the stem, in their words or their heading. */
  count(stem: string): number
}

/** More than the words of a few questions and what was found for them; then it begins anew. */
const mostKept = 50_000

/** Words come down to what the index has of them: both are folded and stemmed by one function. */
export function createStems({ sql }: Database): Stems {
  sql.exec('CREATE VIRTUAL TABLE temp.snippet_terms USING fts5vocab (main, snippet_search, row)')
  const counted = sql.prepare('SELECT doc FROM snippet_terms WHERE term = ?')
  const version = sql.prepare('PRAGMA data_version')
  const kept = new Map<string, string>()
  const counts = new Map<string, number>()
  let countedAt = 0

  /** SQLite's number for what other connections have committed: as long as it stays, so do the counts. */
  function forgetOldCounts(): void {
    const now = oneRow(versionRow, version)?.data_version ?? 0
    if (now !== countedAt || counts.size > mostKept) counts.clear()
    countedAt = now
  }

  return {
    of(words) {
      if (kept.size > mostKept) kept.clear()
      for (const word of new Set(words)) {
        const stem = kept.has(word) ? undefined : stemOf(word)
        if (stem !== undefined) kept.set(word, stem)
      }
      return kept
    },
    count(stem) {
      forgetOldCounts()
      const known = counts.get(stem)
      if (known !== undefined) return known
      const count = oneRow(countRow, counted, stem)?.doc ?? 0
      counts.set(stem, count)
      return count
    },
  }
}

/** Of words that are written together, the first's. */
const stemOf = (word: string): string | undefined =>
  chainsIn(word).flatMap(({ whole, parts }) => parts.at(-1) ?? whole)[0]?.form

const versionRow = z.object({ data_version: z.int() })
const countRow = z.object({ doc: z.int() })
