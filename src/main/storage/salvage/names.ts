/**
 * What rows are called that cannot be read themselves: indexes of their names, versions of a plan, the search index
 * over a note's heading still say it.
 */
import type { DatabaseSync } from 'node:sqlite'
import { headingsIn } from './headings.ts'
import type { Value } from './records.ts'
import { indexOfIds, type Trees } from './trees.ts'

/** What a damaged library still says of rows that cannot be read; null where nothing says it. */
export type Told = {
  nameOf(table: string, id: string): string | null
  /** Where a note stood. */
  placeOf(note: string): Place | null
}

type Place = { notebook: string; position: number }

/** @param into the fresh library: what a snippet or a version belonged to may be there. */
export function toldIn(trees: Trees | null, into: DatabaseSync): Told {
  if (!trees) return { nameOf: () => null, placeOf: () => null }
  const known = new Map<string, ReadonlyMap<string, string>>()
  const sources: Readonly<Record<string, () => ReadonlyMap<string, string>>> = {
    plans: () => questionsIn(trees),
    notebooks: () => uniqueNames(trees, 'notebooks'),
    templates: () => uniqueNames(trees, 'templates'),
    notes: () => headingsOf(trees, into),
    versions: () => belongingTo(trees, 'versions', 'versions_by_plan', nameOfPlan),
    recalls: () => belongingTo(trees, 'recalls', 'recalls_by_plan', nameOfPlan),
    snippets: () => belongingTo(trees, 'snippets', 'snippets_by_note', nameOfNote),
  }

  function nameOf(table: string, id: string): string | null {
    const names = known.get(table) ?? sources[table]?.() ?? new Map<string, string>()
    known.set(table, names)
    return names.get(id) ?? null
  }

  const nameHere = (query: string) => {
    const statement = into.prepare(query)
    return (id: string) => textOf(statement.get(id)?.name)
  }
  const question = nameHere('SELECT question AS name FROM plans WHERE id = ?')
  const heading = nameHere('SELECT heading AS name FROM notes WHERE id = ?')
  const nameOfPlan = (id: string) => question(id) ?? nameOf('plans', id)
  const nameOfNote = (id: string) => heading(id) ?? nameOf('notes', id)

  let places: ReadonlyMap<string, Place> | null = null
  return {
    nameOf,
    placeOf(note) {
      places ??= placesOfNotes(trees)
      return places.get(note) ?? null
    },
  }
}

/** The index of a notebook's notes says of each where it stands. */
function placesOfNotes(trees: Trees): Map<string, Place> {
  const places = new Map<Value, Place>()
  for (const entry of trees.entriesOf('notes_by_notebook').items) {
    const [notebook, position] = entry
    if (typeof notebook === 'string' && typeof position === 'number')
      places.set(entry.at(-1) ?? null, { notebook, position })
  }
  return byIds(trees, 'notes', (row) => places.get(row) ?? null)
}

/** Names that are unique have an index, which leads to the same rows as that of the ids. */
function uniqueNames(trees: Trees, table: string): Map<string, string> {
  const names = new Map<Value, string>()
  for (const [name, row] of trees.entriesOf(indexOfNames(table)).items)
    if (typeof name === 'string') names.set(row ?? null, name)
  return byIds(trees, table, (row) => names.get(row) ?? null)
}

/** The index that SQLite keeps of names that are unique. */
export const indexOfNames = (table: string): string => `sqlite_autoindex_${table}_2`

/** The question of each plan's latest version, which the index of versions holds. */
function questionsIn(trees: Trees): Map<string, string> {
  const latest = new Map<string, { made: string; question: string }>()
  for (const [plan, made, , , , question] of trees.entriesOf('versions_by_plan').items) {
    if (typeof plan !== 'string' || typeof made !== 'string' || typeof question !== 'string')
      continue
    if ((latest.get(plan)?.made ?? '') <= made) latest.set(plan, { made, question })
  }
  return new Map([...latest].map(([plan, { question }]) => [plan, question]))
}

/** The headings of the notes that are not there, each by one of its snippets. */
function headingsOf(trees: Trees, into: DatabaseSync): Map<string, string> {
  const isThere = into.prepare('SELECT 1 FROM notes WHERE id = ?')
  const seen = new Set<string>()
  const noteOf = new Map<number, string>()
  for (const [note, , num] of trees.entriesOf('snippets_by_note').items) {
    if (typeof note !== 'string' || seen.has(note)) continue
    seen.add(note)
    if (!isThere.get(note)) noteOf.set(Number(num), note)
  }
  const made = into.prepare("SELECT sql FROM sqlite_schema WHERE name = 'snippet_search'").get()
  const headings = headingsIn(trees, String(made?.sql), [...noteOf.keys()])
  return new Map([...headings].map(([num, heading]) => [noteOf.get(num) ?? '', heading]))
}

/** What has no name of its own is known by that which it belonged to, as the index over it says. */
function belongingTo(
  trees: Trees,
  table: string,
  index: string,
  nameOf: (id: string) => string | null,
): Map<string, string> {
  const wholes = new Map<Value, string>()
  for (const entry of trees.entriesOf(index).items) {
    const [whole] = entry
    if (typeof whole === 'string') wholes.set(entry.at(-1) ?? null, whole)
  }
  return byIds(trees, table, (row) => {
    const whole = wholes.get(row)
    return whole === undefined ? null : nameOf(whole)
  })
}

/** What is known of rows by their numbers, by their ids. */
function byIds<T>(trees: Trees, table: string, of: (row: Value) => T | null): Map<string, T> {
  return new Map(
    trees.entriesOf(indexOfIds(table)).items.flatMap(([id, row]) => {
      const known = typeof id === 'string' ? of(row ?? null) : null
      return known === null ? [] : [[String(id), known] as const]
    }),
  )
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
