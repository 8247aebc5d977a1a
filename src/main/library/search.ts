/** Full-text search over snippets and their notes' headings, by SQLite's FTS5. */
import { z } from 'zod'
import { type SearchHit, searchHitSchema } from '../../shared/model/note.ts'
import type { SnippetFilter } from '../../shared/model/snippet-filter.ts'
import { readSearchText } from '../../shared/text/search-words.ts'
import { type Database, mendedRows } from '../storage/index.ts'
import { cite, dates, inScope, isStarred, mending, people, tags } from './rows.ts'
import { isWanted, valuesOf } from './searching/filter.ts'
import { matchTerm, merged } from './searching/matching.ts'
import { broadly, exactly, levels, readQuery, type Sought, type Term } from './searching/query.ts'

export type Search = {
  /**
   * Snippets that match, best first. Every word may be the beginning of one, and matches other forms of itself.
   * Snippets with all the words come before those with some of them; among those, the words themselves before
   * others that begin so, and these before other forms (docs/decisions/105).
   */
  find(words: string, options?: SearchOptions): SearchHit[]
}

export type SearchOptions = {
  notebookId?: string | undefined
  limit?: number | undefined
  /** Only those that have all of this. */
  only?: SnippetFilter | undefined
}

/**
 * Words in the text weigh three times those in the heading: the snippet is what will be used. Other forms weigh
 * half of the words themselves.
 */
const rank = 'bm25(snippet_search, 3.0, 1.0, 1.5, 0.5)'

const row = searchHitSchema.omit({ marks: true }).extend({
  num: z.int(),
  dates,
  people,
  tags,
  isStarred,
  cite,
  noteCite: cite,
})
type Row = z.output<typeof row>

export function createSearch({ sql }: Database): Search {
  const statement = sql.prepare(
    `SELECT num, snippets.id AS snippetId, note_id AS noteId, notebook_id AS notebookId, notes.heading AS heading,
       snippets.text, kind, dates, people, snippets.tags, snippets.starred AS isStarred, snippets.cite, notes.cite AS noteCite, -${rank} AS score
     FROM snippet_search
       JOIN snippets ON snippets.num = snippet_search.rowid
       JOIN notes ON notes.id = note_id
     WHERE snippet_search MATCH ?1
       AND ${inScope('?2')}
       AND ${isWanted(4)}
     ORDER BY ${rank}, snippets.num
     LIMIT ?3`,
  )

  return {
    find(words, { notebookId, limit = 50, only = {} } = {}) {
      const sought = readQuery(words)
      const found = new Map<number, Row>()
      for (const query of queriesOf(sought)) {
        // Those already found may come again: room is made for them.
        const rows = mendedRows(
          row,
          mending,
          statement,
          query,
          notebookId ?? null,
          limit + found.size,
          ...valuesOf(only),
        )
        for (const each of rows) if (!found.has(each.num)) found.set(each.num, each)
        if (found.size >= limit) break
      }
      return ranked([...found.values()].slice(0, limit), sought)
    },
  }
}

/** From the nearest to the broadest: all as it was typed, all in any form, some in any form. */
function queriesOf({ words, phrases }: Sought): string[] {
  const all = [...phrases, ...words]
  if (all.length === 0) return []
  const queries = [
    `{text heading} : (${all.map(exactly).join(' AND ')})`,
    all.map(broadly).join(' AND '),
  ]
  if (phrases.length > 0 && words.length > 0) queries.push(phrases.map(broadly).join(' AND '))
  else if (words.length > 1) queries.push(words.map(broadly).join(' OR '))
  return queries
}

/** What of a hit decides its place, in this order; `level` is that of the word that is furthest off. */
type Place = { level: number; isHeadingAlone: boolean; score: number; num: number }

/**
 * Ranks hits and marks their words. Where the heading alone has all of them, the snippets under it are all as good,
 * and stay in their order; where some are not there, the index's score says best. Scores fall from each hit to the
 * next.
 */
function ranked(rows: readonly Row[], { words, phrases }: Sought): SearchHit[] {
  const terms = [...phrases, ...words]
  const headings = new Map<string, (number | null)[]>()
  const placed = rows.map((each) => {
    const inHeading = headings.get(each.heading) ?? levelsIn(each.heading, terms)
    headings.set(each.heading, inHeading)
    return placeOf(each, inHeading, terms)
  })
  placed.sort(({ place: one }, { place: other }) => comparePlaces(one, other))
  let least = 0
  const hits = placed.toReversed().map(({ hit }) => {
    least = Math.max(least, hit.score)
    return { ...hit, score: least }
  })
  return hits.reverse()
}

const levelsIn = (text: string, terms: readonly Term[]): (number | null)[] => {
  const read = readSearchText(text)
  return terms.map((term) => matchTerm(read, term).level)
}

function placeOf(
  { num, ...hit }: Row,
  inHeading: readonly (number | null)[],
  terms: readonly Term[],
): { hit: SearchHit; place: Place } {
  const read = readSearchText(hit.text)
  const inText = terms.map((term) => matchTerm(read, term))
  const nearest = inText.map(({ level }, at) =>
    Math.min(level ?? missing, inHeading[at] ?? missing),
  )
  const level = Math.max(...nearest)
  const place = {
    level,
    isHeadingAlone: level < missing && inText.every((matched) => matched.level === null),
    score: hit.score,
    num,
  }
  return { hit: { ...hit, marks: merged(inText.flatMap(({ marks }) => marks)) }, place }
}

/** Further off than any form: a word that is not there. */
const missing = levels.form + 1

const comparePlaces = (one: Place, other: Place): number =>
  one.level - other.level ||
  Number(one.isHeadingAlone) - Number(other.isHeadingAlone) ||
  (one.isHeadingAlone ? 0 : other.score - one.score) ||
  one.num - other.num
