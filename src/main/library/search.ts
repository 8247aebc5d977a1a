/** Full-text search over snippets and their notes' headings, by SQLite's FTS5. docs/decisions/169 */
import { z } from 'zod'
import type { Facets } from '../../shared/contract-library.ts'
import { type SearchHit, searchHitSchema } from '../../shared/model/note.ts'
import { readSearch, type SearchTyped } from '../../shared/search/index.ts'
import { type Database, mendedRows, oneRow, soundRows } from '../storage/index.ts'
import { cite, dates, isStarred, mending, people, tags } from './rows.ts'
import { type Columns, isCountable, rowOf } from './searching/columns.ts'
import { facetsOf } from './searching/facets.ts'
import { markedByFilters } from './searching/filter-marks.ts'
import { inOrder } from './searching/listing.ts'
import { createNarrowing, type Snapshot } from './searching/narrowing.ts'
import { leavingOut, queriesOf, readQuery, type Sought } from './searching/query.ts'
import { type Found, ranked } from './searching/ranking.ts'
import { type Asked, bits, isAnythingAsked } from './searching/wanted.ts'
import { numsRow } from './searching/whole-columns.ts'

export type Search = {
  /**
   * Snippets that match what is typed (`readSearch`), best first. Every word may be the beginning of one, and matches
   * other forms of itself. Snippets with all the words come before those with some of them; among those, the words
   * themselves before others that begin so, and these before other forms (docs/decisions/105). Without words, all
   * that the filters let pass, in the order of the library.
   */
  find(typed: string, options?: SearchOptions): SearchHit[]
  /** What there is in the whole result of that search; in the whole library where nothing is asked. */
  facets(typed: string, scope?: SearchScope): Facets
}

/** Where is searched, and what of it counts as used: the snippets of a plan, or else those of any plan. */
export type SearchScope = {
  notebookId?: string | undefined
  used?: readonly string[] | undefined
}

export type SearchOptions = SearchScope & { limit?: number | undefined }

/**
 * Words in the text weigh three times those in the heading: the snippet is what will be used. Other forms weigh
 * half of the words themselves.
 */
const rank = 'bm25(snippet_search, 3.0, 1.0, 1.5, 0.5)'

const row = searchHitSchema.omit({ marks: true, score: true }).extend({
  num: z.int(),
  dates,
  people,
  tags,
  noteTags: tags,
  isStarred,
  cite,
  noteCite: cite,
})
const rowMending = { ...mending, noteTags: mending.tags }

/** As many as a list of tags may have. */
const mostTags = 200

/** Counted results of the library as it is: somebody goes back and forth between a few. */
const mostFacetsKept = 20

/** Builds a function of its own on the connection, of which one search can be made. */
export function createSearch(database: Database): Search {
  const { sql } = database
  const narrowing = createNarrowing(database)
  // Ranked before anything is joined to it, by the index alone.
  const best = (condition: string) =>
    sql.prepare(
      `SELECT rowid AS num, ${rank} AS rank FROM snippet_search
       WHERE snippet_search MATCH ?1 AND ${condition} ORDER BY 2, 1 LIMIT ?2`,
    )
  const bestOfAll = best('true')
  const bestOfWanted = best(`${isCountable('rowid')} AND is_wanted(rowid)`)
  const matching = sql.prepare(
    `SELECT json_group_array(rowid) AS nums FROM snippet_search
     WHERE snippet_search MATCH ? AND ${isCountable('rowid')}`,
  )
  const byNums = sql.prepare(
    `SELECT num, snippets.id AS snippetId, note_id AS noteId, notebook_id AS notebookId, notes.heading AS heading,
       snippets.text, kind, dates, people, snippets.tags, notes.tags AS noteTags, snippets.starred AS isStarred,
       snippets.cite, notes.cite AS noteCite
     FROM json_each(?) AS asked
       CROSS JOIN snippets ON snippets.num = asked.value
       CROSS JOIN notes ON notes.id = note_id
     ORDER BY asked.key`,
  )
  const facetsKept = new WeakMap<Snapshot, Map<string, Facets>>()

  function rankingOf(asked: Asked) {
    if (isAnythingAsked(asked)) {
      const { columns, failing } = narrowing.now()
      narrowing.want(columns, failing(asked))
      return bestOfWanted
    }
    return narrowing.wantShown() ? bestOfWanted : bestOfAll
  }

  /** The numbers of the best, each with the score of the nearest query that found it. */
  function scored(sought: Sought, excluded: string | null, asked: Asked, limit: number) {
    const statement = rankingOf(asked)
    const scores = new Map<number, number>()
    for (const query of queriesOf(sought)) {
      const match = excluded === null ? query : `${query} NOT ${excluded}`
      // Those already found may come again: room is made for them.
      const rows = soundRows(scoreRow, statement, match, limit + scores.size)
      for (const { num, rank } of rows) if (!scores.has(num)) scores.set(num, -rank)
      if (scores.size >= limit) break
    }
    return new Map([...scores].slice(0, limit))
  }

  const hitsOf = (nums: Iterable<number>): Found[] =>
    mendedRows(row, rowMending, byNums, JSON.stringify([...nums])).map(foundOf)

  /** Rows of the columns that a query of the index finds. */
  const rowsMatching = (columns: Columns, query: string): number[] =>
    Array.from(oneRow(numsRow, matching, query)?.nums ?? [], (num) => rowOf(columns, num)).filter(
      (row) => row >= 0,
    )

  /** What the rows fail: the filters, or to have nothing that is excluded. */
  function failingOf({ columns, failing }: Snapshot, asked: Asked, excluded: string | null) {
    const failed = failing(asked)
    if (excluded !== null)
      for (const row of rowsMatching(columns, excluded)) failed[row] = bits.always
    return failed
  }

  function listed(asked: Asked, excluded: string | null, limit: number): SearchHit[] {
    const snapshot = narrowing.now()
    const { columns } = snapshot
    const rows = inOrder(columns, failingOf(snapshot, asked, excluded), limit)
    return hitsOf(rows.map((row) => columns.nums[row] ?? 0)).map(({ hit }) => ({
      ...hit,
      score: 0,
      marks: [],
    }))
  }

  function counted(snapshot: Snapshot, typed: string, scope: SearchScope): Facets {
    const { filters, excluded, words } = readSearch(typed)
    const sought = readQuery(words)
    const failed = failingOf(snapshot, { filters, ...scope }, leavingOut(excluded))
    const broadest = queriesOf(sought).at(-1)
    const { columns, used } = snapshot
    const rows = broadest === undefined ? columns.note.keys() : rowsMatching(columns, broadest)
    return facetsOf(columns, rows, failed, used(scope.used))
  }

  return {
    find(typed, { limit = 50, ...scope } = {}) {
      const search = readSearch(typed)
      const sought = readQuery(search.words)
      const excluded = leavingOut(search.excluded)
      const asked = { filters: search.filters, ...scope }
      if (!hasWords(sought))
        return isNarrowing(search)
          ? markedByFilters(listed(asked, excluded, limit), search.filters)
          : []
      const scores = scored(sought, excluded, asked, limit)
      return markedByFilters(ranked(hitsOf(scores.keys()), scores, sought), search.filters)
    },

    facets(typed, scope = {}) {
      const snapshot = narrowing.now()
      const kept = facetsKept.get(snapshot) ?? new Map<string, Facets>()
      facetsKept.set(snapshot, kept)
      const key = JSON.stringify([typed, scope.notebookId, scope.used])
      const facets = kept.get(key) ?? counted(snapshot, typed, scope)
      if (kept.size >= mostFacetsKept) kept.clear()
      kept.set(key, facets)
      return facets
    },
  }
}

/** A hit has its own tags and its note's. */
const foundOf = ({ num, noteTags, ...hit }: z.output<typeof row>): Found => ({
  num,
  hit:
    hit.tags.length + noteTags.length === 0 ? hit : { ...hit, tags: together(hit.tags, noteTags) },
})

const together = (tags: readonly string[], more: readonly string[]): string[] =>
  [...new Set([...tags, ...more])].slice(0, mostTags)

const hasWords = ({ words, phrases }: Sought): boolean => words.length + phrases.length > 0
const isNarrowing = ({ filters, excluded }: SearchTyped): boolean =>
  filters.length + excluded.length > 0

const scoreRow = z.object({ num: z.int(), rank: z.number() })
