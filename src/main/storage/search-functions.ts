/**
 * The functions that the triggers of the full-text index fold words with. A connection without them can read
 * the library; what it writes to a snippet is refused, so that the index never falls behind (docs/decisions/105).
 */
import type { DatabaseSync } from 'node:sqlite'
import { type Run, readSearchText, type SearchText } from '../../shared/text/search-words.ts'

/** Stands between runs of words, so that no phrase reaches from one into the next; it is in no word. */
export const between = '\ue000'

/** Both functions are asked for a snippet and its heading, one right after the other. */
const mostKept = 4

export function addSearchFunctions(sql: DatabaseSync): void {
  const kept = new Map<string, SearchText>()
  const read = (text: string): SearchText => {
    const known = kept.get(text)
    if (known) return known
    if (kept.size >= mostKept) kept.clear()
    const words = readSearchText(text)
    kept.set(text, words)
    return words
  }
  const add = (name: string, indexed: (text: SearchText) => string) =>
    sql.function(name, { deterministic: true }, (text) => indexed(read(String(text))))
  add('search_words', ({ words, parts }) => [words, ...parts].map(wordsOf).join(` ${between} `))
  add('search_forms', ({ words, parts }) => [words, ...parts].flatMap(formsOf).join(' '))
}

const wordsOf = (run: Run): string => run.map(({ word }) => word).join(' ')

/** What is not its word's own is looked for among the words. */
const formsOf = (run: Run): string[] =>
  run.flatMap(({ word, form }) => (form === word ? [] : [form]))
