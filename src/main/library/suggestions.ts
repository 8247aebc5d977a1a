/** Evidence of the library ranked for a question and for the point that is being written. docs/decisions/082 */
import { z } from 'zod'
import { type SearchHit, type Suggestion, searchHitSchema } from '../../shared/model/note.ts'
import {
  isPlainWord,
  type WantedPlace,
  type WantedWord,
  wantedFor,
} from '../../shared/suggest/index.ts'
import { datesIn } from '../../shared/text/dates.ts'
import { type Database, mendedRows } from '../storage/index.ts'
import { cite, dates, inScope, isStarred, markColumns, mending, people, tags } from './rows.ts'
import { createCapitals, fits, isOnlyInCapitals, patternOf } from './suggesting/capitals.ts'
import { wordsFedBack } from './suggesting/feedback.ts'
import { reasonsOf } from './suggesting/reasons.ts'
import { type Read, scoreAll } from './suggesting/score.ts'
import { createStems } from './suggesting/stems.ts'
import {
  type Index,
  matcherOf,
  rarity,
  type Term,
  weighTerms,
  withoutCommon,
} from './suggesting/terms.ts'
import { tokensOf } from './suggesting/tokens.ts'

export type SuggestionsAsked = WantedPlace & {
  /** Snippets the plan has already: they are not suggested, and what is like them is. */
  used: readonly string[]
  limit: number
  notebookId?: string | undefined
}

export type Suggestions = { for(asked: SuggestionsAsked): Suggestion[] }

/** So many snippets are weighed word by word; the full-text index chooses them. */
const mostWeighed = 300
/** So many rows of the index are ranked to choose them; the commonest words are left to the weighing. */
const mostRanked = 40_000

const row = searchHitSchema.omit({ marks: true, score: true }).extend({
  num: z.int(),
  dates,
  people,
  tags,
  isStarred,
  cite,
  noteCite: cite,
})

/**
 * Builds tables of its own on the connection, temporary ones, and keeps what it counted until another
 * connection writes: it wants a connection that only reads.
 */
export function createSuggestions(database: Database): Suggestions {
  const { sql } = database
  const stems = createStems(database)
  const capitals = createCapitals(database)
  const index: Index = {
    stemsOf: stems.of,
    count: (form, stem) =>
      isOnlyInCapitals(form, stem) ? capitals.count(form) : stems.count(stem),
  }
  const count = sql.prepare(
    'SELECT coalesce(sum(max(0, min(snippets, 1000000000))), 0) AS snippets FROM notes',
  )
  const columns = `num, snippets.id AS snippetId, note_id AS noteId, notebook_id AS notebookId,
    notes.heading AS heading, snippets.text, kind, dates, people, ${markColumns('snippets')}, snippets.cite, notes.cite AS noteCite`
  const rank = 'bm25(snippet_search, 1.0, 0.5, 1.0, 0.5)'
  // Ranked before anything is joined to it: twice as quick where thousands match.
  const inAll = sql.prepare(
    `SELECT ${columns}
     FROM (SELECT rowid AS found FROM snippet_search WHERE snippet_search MATCH ? ORDER BY ${rank} LIMIT ?)
       JOIN snippets ON num = found
       JOIN notes ON notes.id = note_id
     WHERE ${inScope('NULL')}`,
  )
  const inOne = sql.prepare(
    `SELECT ${columns}
     FROM snippet_search
       JOIN snippets ON num = snippet_search.rowid
       JOIN notes ON notes.id = note_id
     WHERE snippet_search MATCH ?1 AND ${inScope('?2')}
     ORDER BY ${rank} LIMIT ?3`,
  )
  const inCapitals = sql.prepare(
    `SELECT ${columns}
     FROM snippet_search
       JOIN snippets ON num = snippet_search.rowid
       JOIN notes ON notes.id = note_id
     WHERE snippet_search MATCH ?1 AND ${fits('?2')}
       AND ${inScope('?3')}
     LIMIT ?4`,
  )
  const snippets = (): number => z.object({ snippets: z.int() }).parse(count.get()).snippets

  const candidates = (terms: readonly Term[], { notebookId, used }: SuggestionsAsked) => {
    // Of a word in capitals the index has too much: that of "us" and "used" for "US".
    const query = queryOf(terms.filter(({ form, stem }) => !isOnlyInCapitals(form, stem)))
    const limit = mostWeighed + used.length
    const ranked = (query: string) =>
      notebookId === undefined
        ? mendedRows(row, mending, inAll, query, limit)
        : mendedRows(row, mending, inOne, query, notebookId, limit)
    const rows = query === null ? [] : ranked(query)
    const written = terms
      .filter(({ form, stem }) => isOnlyInCapitals(form, stem))
      .flatMap(({ form }) =>
        mendedRows(
          row,
          mending,
          inCapitals,
          `"${form}"`,
          patternOf(form),
          notebookId ?? null,
          limit,
        ),
      )
    return [...rows, ...written].map(readingOf)
  }

  return {
    for(asked) {
      const { words, pairs, periods } = wantedFor(asked)
      const used = new Set(asked.used)
      const all = snippets()

      const terms = withoutCommon(weighTerms(words, true, index, all), all)
      if (saysNothing(words, terms)) return []
      const first = distinct(candidates(terms, asked), used)
      const stemOf = stems.of(wordsIn(first))
      const scored = scoreAll(first, { match: matcherOf(terms, stemOf), terms, pairs, periods })

      const known = new Set(terms.map(({ stem }) => stem))
      const fed = wordsFedBack(scored, stemOf, known, (stem) => rarity(stems.count(stem), all))
      const fedTerms = weighTerms(fed, false, index, all)
      const read = distinct([...first, ...candidates(fedTerms, asked)], used)
      const match = matcherOf([...terms, ...fedTerms], stems.of(wordsIn(read)))
      const sought = { match, terms, pairs, periods }
      return scoreAll(read, sought)
        .filter(({ read }) => !used.has(read.hit.snippetId))
        .slice(0, asked.limit)
        .map(({ read, score }) => ({
          ...read.hit,
          score,
          ...reasonsOf(read, read.hit, sought),
        }))
    },
  }
}

/** Whether of words that tell, such as "glaciers", the library has none, but only the general ones, "move". */
function saysNothing(words: readonly WantedWord[], terms: readonly Term[]): boolean {
  const telling = new Set(
    words.flatMap(({ word }) => (isGeneral(word) ? [] : [word.toLowerCase()])),
  )
  return telling.size > 0 && !terms.some(({ root }) => telling.has(root))
}

const isGeneral = (word: string): boolean => isPlainWord(word) || /^\d/.test(word)

type Reading = Read & { hit: Omit<SearchHit, 'score' | 'marks'> }

/** A snippet that names no time speaks of its heading's. */
const readingOf = ({ num, ...hit }: z.output<typeof row>): Reading => ({
  num,
  noteId: hit.noteId,
  text: tokensOf(hit.text),
  heading: tokensOf(hit.heading),
  dates: hit.dates.length > 0 ? hit.dates : datesIn(hit.heading),
  hit,
})

/**
 * The rarest terms for the index to rank by, as far as they are asked for or within what may be ranked;
 * null for none.
 */
function queryOf(terms: readonly Term[]): string | null {
  const stems = [...new Map(terms.map((term) => [term.stem, term])).values()]
  let ranked = 0
  const chosen = stems
    .sort((a, b) => a.count - b.count)
    .filter(({ count, isAsked }, at) => {
      ranked += count
      return (isAsked && at === 0) || ranked <= mostRanked
    })
  return chosen.length > 0 ? chosen.map(({ stem }) => `"${stem}"`).join(' OR ') : null
}

const wordsIn = (reads: readonly Read[]): string[] =>
  reads.flatMap(({ text, heading }) => [...text, ...heading].map(({ word }) => word))

/** Of snippets with the same words, as from notes imported twice, the one that is used, else the first. */
function distinct(reads: readonly Reading[], used: ReadonlySet<string>): Reading[] {
  const byWords = new Map<string, Reading>()
  for (const read of reads)
    if (!byWords.has(read.hit.text) || used.has(read.hit.snippetId))
      byWords.set(read.hit.text, read)
  return [...byWords.values()]
}
