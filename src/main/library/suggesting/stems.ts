/** Words' stems as the full-text index has them, and how many snippets of the library have each. */
import { z } from 'zod'
import { allRows, type Database, oneRow } from '../../storage/index.ts'

export type Stems = {
  /** The stem of each word, by the word; a word the index would not keep has none. */
  of(words: Iterable<string>): ReadonlyMap<string, string>
  /** How many snippets have the stem, in their words or their heading. */
  count(stem: string): number
}

/** More than the words of a few questions and what was found for them; then it begins anew. */
const mostKept = 50_000

/**
 * The index's own tokenizer does the stemming, in a table of the connection's own that is never stored:
 * a second stemmer would sooner or later differ from SQLite's in some word.
 */
export function createStems({ sql }: Database): Stems {
  sql.exec(`
    CREATE VIRTUAL TABLE temp.to_stem USING fts5 (word, tokenize = 'porter unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE temp.stemmed USING fts5vocab (temp, to_stem, instance);
    CREATE VIRTUAL TABLE temp.snippet_terms USING fts5vocab (main, snippet_search, row);
  `)
  const add = sql.prepare('INSERT INTO to_stem (rowid, word) VALUES (?, ?)')
  const read = sql.prepare('SELECT doc, term FROM stemmed WHERE "offset" = 0')
  const clear = sql.prepare('DELETE FROM to_stem')
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
      const unknown = [...new Set(words)].filter((word) => !kept.has(word))
      for (const [at, word] of unknown.entries()) add.run(at, word)
      for (const { doc, term } of allRows(stemRow, read)) kept.set(unknown[doc] ?? '', term)
      clear.run()
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

const stemRow = z.object({ doc: z.int(), term: z.string() })
const versionRow = z.object({ data_version: z.int() })
const countRow = z.object({ doc: z.int() })
