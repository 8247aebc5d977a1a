/** Headings of notes out of the search index, which keeps their words with each of their snippets. */
import { DatabaseSync } from 'node:sqlite'
import { between } from '../search-functions.ts'
import type { Value } from './records.ts'
import type { Trees } from './trees.ts'

/**
 * Until schema version 4 the index kept headings as they were; since then it has their folded words alone
 * ("why did the harvest fail"), up to the sign that parts them from words taken apart.
 * @param made how today's index is made.
 * @param nums of snippets, each of another note.
 * @returns by those numbers what can be read of the headings.
 */
export function headingsIn(
  trees: Trees,
  made: string,
  nums: readonly number[],
): Map<number, string> {
  if (nums.length === 0) return new Map()
  if (trees.tables.includes('snippet_search_content')) {
    const wanted = new Set(nums)
    return new Map(
      trees
        .rowsOf('snippet_search_content')
        .items.flatMap(({ rowid, values: [, , heading] }) =>
          wanted.has(rowid) && typeof heading === 'string' ? [[rowid, heading] as const] : [],
        ),
    )
  }
  try {
    return foldedHeadings(trees, made, nums)
  } catch {
    // The index is damaged as well: then it says nothing.
    return new Map()
  }
}

/** SQLite reads its own index best: what is left of it is put into an empty one, and its words are asked for. */
function foldedHeadings(trees: Trees, made: string, nums: readonly number[]): Map<number, string> {
  // A file of its own that SQLite takes away: the index of a large library is not for the memory.
  const sql = new DatabaseSync('', { defensive: false })
  try {
    sql.exec(made)
    sql.exec('DELETE FROM snippet_search_data; DELETE FROM snippet_search_idx; BEGIN')
    const data = sql.prepare('INSERT OR IGNORE INTO snippet_search_data VALUES (?, ?)')
    for (const { rowid, values } of trees.rowsOf('snippet_search_data').items)
      data.run(rowid, stored(values[1]))
    const segments = sql.prepare('INSERT OR IGNORE INTO snippet_search_idx VALUES (?, ?, ?)')
    for (const [segment, term, page] of trees.entriesOf('snippet_search_idx').items)
      segments.run(stored(segment), stored(term), stored(page))
    sql.exec(
      `COMMIT; CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, snippet_search, 'instance')`,
    )
    const found = sql
      .prepare(
        `SELECT doc, group_concat(term, ' ' ORDER BY offset) AS words FROM temp.words
         WHERE col = 'heading' AND doc IN (SELECT value FROM json_each(?)) GROUP BY doc`,
      )
      .all(JSON.stringify(nums))
    return new Map(
      found.map(({ doc, words }) => [Number(doc), String(words).split(between)[0]?.trim() ?? '']),
    )
  } finally {
    sql.close()
  }
}

const stored = (value: Value | undefined) => value ?? null
