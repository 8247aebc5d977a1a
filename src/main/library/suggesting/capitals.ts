/** Words that mean something in capitals alone: of "US" the index has no more than of "us" and "used". */
import { z } from 'zod'
import { isAcronym } from '../../../shared/suggest/index.ts'
import { isInitials } from '../../../shared/text/stop-words.ts'
import { type Database, oneRow } from '../../storage/index.ts'

/** Whether a form has to be looked for as it is written, since others share its stem. */
export const isOnlyInCapitals = (form: string, stem: string): boolean =>
  /^[A-Z]+$/.test(form) && isAcronym(form) && (isInitials(form) || form.toLowerCase() !== stem)

/** SQLite's pattern of a text, with a blank at either end, that has the word as it is written. */
export const patternOf = (form: string): string => `*[^A-Za-z]${form}[^A-Za-z]*`

/** Whether a snippet or its heading fits a pattern, as SQL that has the number of its parameter. */
export const fits = (parameter: string): string =>
  `(' ' || snippets.text || ' ' GLOB ${parameter} OR ' ' || notes.heading || ' ' GLOB ${parameter})`

/** Counts the snippets that have a word as it is written, in their words or their heading. */
export function createCapitals({ sql }: Database): { count(form: string): number } {
  const counted = sql.prepare(
    `SELECT count(*) AS snippets
     FROM snippet_search
       JOIN snippets ON num = snippet_search.rowid
       JOIN notes ON notes.id = note_id
     WHERE snippet_search MATCH ?1 AND ${fits('?2')}`,
  )
  return {
    count: (form) => oneRow(countRow, counted, `"${form}"`, patternOf(form))?.snippets ?? 0,
  }
}

const countRow = z.object({ snippets: z.int() })
