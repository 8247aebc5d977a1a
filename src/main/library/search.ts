/** Full-text search over snippets and their notes' headings, by SQLite's FTS5. */
import { z } from 'zod'
import { datesSchema, type SearchHit, searchHitSchema } from '../../shared/model/note.ts'
import { citeSchema } from '../../shared/model/source.ts'
import { isStopWord } from '../../shared/text/stop-words.ts'
import { allRows, type Database, jsonColumn, optionalColumn } from '../storage/index.ts'

export type Search = {
  /**
   * Snippets that match, best first. Every word is a prefix and matches other forms of itself
   * (Porter stems). Snippets with all the words come before those with some of them.
   */
  find(words: string, options?: SearchOptions): SearchHit[]
}

export type SearchOptions = { notebookId?: string | undefined; limit?: number | undefined }

/** Marks around matched words in FTS5's highlight(): Unicode noncharacters, which are not for text. */
const open = '\uFDD0'
const close = '\uFDD1'

/** Words in the text weigh three times those in the heading: the snippet is what will be used. */
const rank = 'bm25(snippet_search, 3.0, 1.0)'

const row = searchHitSchema.omit({ marks: true }).extend({
  marked: z.string(),
  dates: jsonColumn(z.array(datesSchema)),
  cite: optionalColumn(jsonColumn(citeSchema)),
  noteCite: optionalColumn(jsonColumn(citeSchema)),
})

export function createSearch({ sql }: Database): Search {
  const statement = sql.prepare(
    `SELECT snippets.id AS snippetId, note_id AS noteId, notebook_id AS notebookId, notes.heading AS heading,
       snippets.text, kind, dates, snippets.cite, notes.cite AS noteCite,
       -${rank} AS score,
       highlight(snippet_search, 0, '${open}', '${close}') AS marked
     FROM snippet_search
       JOIN snippets ON snippets.num = snippet_search.rowid
       JOIN notes ON notes.id = note_id
     WHERE snippet_search MATCH ?1
       AND iif(?2 IS NULL, notebook_id IN (SELECT id FROM notebooks WHERE NOT arriving), notebook_id = ?2)
     ORDER BY ${rank}, snippets.num
     LIMIT ?3`,
  )
  const run = (query: string, notebookId: string | undefined, limit: number): SearchHit[] =>
    allRows(row, statement, query, notebookId ?? null, limit).map(({ marked, ...hit }) => ({
      ...hit,
      marks: marksIn(marked, hit.text),
    }))

  return {
    find(words, { notebookId, limit = 50 } = {}) {
      const terms = termsOf(words)
      if (terms.length === 0) return []
      const all = run(terms.join(' AND '), notebookId, limit)
      if (all.length >= limit || terms.length === 1) return all
      const found = new Set(all.map(({ snippetId }) => snippetId))
      const some = run(terms.join(' OR '), notebookId, limit + all.length)
      // Lifted over the best of the others, so that the scores tell the order they are given in.
      const lift = some[0]?.score ?? 0
      return [
        ...all.map((hit) => ({ ...hit, score: hit.score + lift })),
        ...some.filter(({ snippetId }) => !found.has(snippetId)),
      ].slice(0, limit)
    },
  }
}

/**
 * The words of a query as FTS5 prefix phrases. Quoting each takes away FTS5's own syntax, so nothing
 * a person types is an error. Common words are dropped, unless there are no others: they cost most of
 * the time of a query and decide nothing.
 */
export function termsOf(words: string): string[] {
  const plain = words.normalize('NFC').replace(/['’]s\b/gu, '')
  const tokens = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = tokens.filter((token) => !isStopWord(token))
  return [...new Set(telling.length > 0 ? telling : tokens)].map((token) => `"${token}"*`)
}

/** Where the marked words stand in the text; none for a text that held the marks' own characters. */
function marksIn(marked: string, text: string): [number, number][] {
  const marks: [number, number][] = []
  let plain = ''
  let start = 0
  for (const piece of marked.split(/([\uFDD0\uFDD1])/)) {
    if (piece === open) start = plain.length
    else if (piece === close) marks.push([start, plain.length])
    else plain += piece
  }
  return plain === text ? marks : []
}
