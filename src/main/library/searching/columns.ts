/**
 * What filters and counts ask of snippets, as columns in memory: of 100,000 snippets 3 MB, read in a tenth of a
 * second and looked through in a few thousandths, which rows with lists as JSON are not. docs/decisions/169
 */
import { z } from 'zod'
import { type Dates, type SnippetKind, snippetKinds } from '../../../shared/model/note.ts'
import { type Database, oneRow } from '../../storage/index.ts'
import { shownNotebooks } from '../rows.ts'

/** Snippets that are in the library, by their number in the index; those in the bin have no row. */
export type Columns = {
  count: number
  /** The numbers of the snippets, rising. */
  nums: Float64Array
  /** The place of each one's note in `notes`. */
  note: Int32Array
  /** Where it begins in its note. */
  starts: Int32Array
  /** The place of its kind in `snippetKinds`. */
  kind: Uint8Array
  isStarred: Uint8Array
  /** The place of its own source in `sources`, or -1. */
  source: Int32Array
  /** Which of the lists below it has. */
  tags: Int32Array
  people: Int32Array
  dates: Int32Array
  /** In the order of the library: by their notebooks' names, and as they stand there. */
  notes: readonly NoteRow[]
  /** In the order of their names. */
  notebooks: readonly NotebookRow[]
  /** Ids of sources that are cited. */
  sources: readonly string[]
  /** Each different list once, the empty one first. */
  tagLists: readonly (readonly string[])[]
  peopleLists: readonly (readonly string[])[]
  dateLists: readonly (readonly Dates[])[]
}

type NoteRow = { notebook: number; tags: number; isStarred: boolean; source: number }
type NotebookRow = { id: string; name: string; source: number }

/** The row of a snippet by its number, or -1. Numbers are nearly always one behind the other. */
export function rowOf({ nums, count }: Columns, num: number): number {
  const guess = num - (nums[0] ?? 0)
  if (nums[guess] === num) return guess
  let [low, high] = [0, count - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = nums[middle] ?? 0
    if (there === num) return middle
    if (there < num) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** The source that is nearest: its own, its note's, its notebook's; as its place in `sources`, or -1. */
export function sourceOf({ source, note, notes, notebooks }: Columns, row: number): number {
  const own = source[row] ?? -1
  if (own >= 0) return own
  const of = notes[note[row] ?? -1]
  if (!of) return -1
  return of.source >= 0 ? of.source : (notebooks[of.notebook]?.source ?? -1)
}

/** Gives the columns as the library is now; they are read again when anything in it has been written. */
export function createColumns(database: Database): { read(): Columns; version(): string } {
  const version = createVersion(database)
  const load = createLoader(database)
  let kept: { columns: Columns; of: string } | null = null
  return {
    version,
    read() {
      // What is written while it is being read is read the next time.
      const now = version()
      if (kept?.of !== now) kept = { columns: load(), of: now }
      return kept.columns
    },
  }
}

/** Changes with what other connections commit, and with what this one writes. */
function createVersion({ sql }: Database): () => string {
  const others = sql.prepare('PRAGMA data_version')
  const own = sql.prepare('SELECT total_changes() AS changes')
  return () =>
    `${oneRow(othersRow, others)?.data_version ?? 0} ${oneRow(ownRow, own)?.changes ?? 0}`
}
const othersRow = z.object({ data_version: z.int() })
const ownRow = z.object({ changes: z.int() })

/** A number that fits where it is kept, whatever stands in a damaged row. */
const bounded = (column: string): string => `max(0, min(coalesce(${column}, 0), 2147483647))`
const listed = (column: string): string => `nullif(CAST(${column} AS TEXT), '[]')`
/** Numbers beyond those of JavaScript, which a damaged row may have, would fail the whole query. */
export const isCountable = (column: string): string =>
  `${column} BETWEEN ${Number.MIN_SAFE_INTEGER} AND ${Number.MAX_SAFE_INTEGER}`
const countable = isCountable('snippets.num')

function createLoader({ sql }: Database): () => Columns {
  const rows = (text: string) => {
    const statement = sql.prepare(text)
    statement.setReturnArrays(true)
    // With arrays for rows, which the types do not know of.
    return () => statement.iterate() as Iterable<unknown> as Iterable<readonly unknown[]>
  }
  const notebookRows = rows(
    `SELECT id, CAST(name AS TEXT), source_id FROM notebooks WHERE id IN (${shownNotebooks}) ORDER BY name`,
  )
  const noteRows = rows(
    `SELECT rowid, notebook_id, ${bounded('position')}, ${listed('tags')}, starred <> 0, source_id
     FROM notes WHERE deleted IS NULL`,
  )
  const kinds = snippetKinds.map((kind, at) => `WHEN '${kind}' THEN ${at}`).join(' ')
  // Of the columns that most snippets leave empty, those that do not are read by the indexes of them.
  const snippetRows = rows(
    `SELECT snippets.num, notes.rowid, ${bounded('starts')}, CASE kind ${kinds} ELSE ${plainKind} END,
       ${listed('dates')}, ${listed('people')}
     FROM snippets CROSS JOIN notes ON notes.id = note_id WHERE ${countable} ORDER BY snippets.num`,
  )
  const starredRows = rows(`SELECT num FROM snippets WHERE starred AND ${countable}`)
  const taggedRows = rows(
    `SELECT num, ${listed('tags')} FROM snippets WHERE tags <> '[]' AND ${countable}`,
  )
  const citedRows = rows(
    `SELECT num, source_id FROM snippets WHERE source_id IS NOT NULL AND ${countable}`,
  )

  return () => {
    const sources = numbered()
    const tagLists = lists(isName)
    const peopleLists = lists(isName)
    const dateLists = lists(isDates)

    const notebooks = [...notebookRows()].map(([id, name, source]) => ({
      id: String(id),
      name: String(name),
      source: sources.numberOf(source),
    }))
    const placeOfNotebook = new Map(notebooks.map(({ id }, at) => [id, at]))
    const found = [...noteRows()]
      .flatMap(([num, notebookId, position, tags, isStarred, source]) => {
        const notebook = placeOfNotebook.get(String(notebookId))
        if (notebook === undefined) return []
        const note = { notebook, tags: tagLists.numberOf(tags), isStarred: isStarred === 1 }
        return [{ num, position: Number(position), ...note, source: sources.numberOf(source) }]
      })
      .sort((one, other) => one.notebook - other.notebook || one.position - other.position)
    const placeOfNote = new Map(found.map(({ num }, at) => [num, at]))
    const notes = found.map(({ num: _, position: __, ...note }) => note)

    const read: Read = { nums: [], note: [], starts: [], kind: [], dates: [], people: [] }
    for (const [num, ofNote, starts, kind, dates, people] of snippetRows()) {
      const note = placeOfNote.get(ofNote)
      if (note === undefined) continue
      read.nums.push(Number(num))
      read.note.push(note)
      read.starts.push(Number(starts))
      read.kind.push(Number(kind))
      read.dates.push(dateLists.numberOf(dates))
      read.people.push(peopleLists.numberOf(people))
    }
    const count = read.nums.length
    const columns = {
      count,
      nums: Float64Array.from(read.nums),
      note: Int32Array.from(read.note),
      starts: Int32Array.from(read.starts),
      kind: Uint8Array.from(read.kind),
      dates: Int32Array.from(read.dates),
      people: Int32Array.from(read.people),
      isStarred: new Uint8Array(count),
      source: new Int32Array(count).fill(-1),
      tags: new Int32Array(count),
      notes,
      notebooks,
      sources: sources.all,
      tagLists: tagLists.all,
      peopleLists: peopleLists.all,
      dateLists: dateLists.all,
    }
    const set = (column: Uint8Array | Int32Array, num: unknown, value: number) => {
      const row = rowOf(columns, Number(num))
      if (row >= 0) column[row] = value
    }
    for (const [num] of starredRows()) set(columns.isStarred, num, 1)
    for (const [num, tags] of taggedRows()) set(columns.tags, num, tagLists.numberOf(tags))
    for (const [num, source] of citedRows()) set(columns.source, num, sources.numberOf(source))
    return columns
  }
}

type Read = Record<'nums' | 'note' | 'starts' | 'kind' | 'dates' | 'people', number[]>

/** A kind that cannot be read is the plainest. */
const plainKind = snippetKinds.indexOf('statement' satisfies SnippetKind)

/** Gives each text a number, from 0, and what is none -1. */
function numbered() {
  const all: string[] = []
  const numbers = new Map<string, number>()
  return {
    all,
    numberOf(text: unknown): number {
      if (typeof text !== 'string') return -1
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, all.length)
      return all.push(text) - 1
    },
  }
}

/** Gives each different list a number; what is no list, or has what is no item, is the empty one, 0. */
function lists<Item>(isItem: (held: unknown) => held is Item) {
  const all: (readonly Item[])[] = [[]]
  const numbers = new Map<string, number>()
  const read = (json: string): number => {
    const list = listIn(json, isItem)
    return list.length === 0 ? 0 : all.push(list) - 1
  }
  return {
    all,
    numberOf(json: unknown): number {
      if (typeof json !== 'string') return 0
      const known = numbers.get(json)
      if (known !== undefined) return known
      const number = read(json)
      numbers.set(json, number)
      return number
    },
  }
}

function listIn<Item>(json: string, isItem: (held: unknown) => held is Item): readonly Item[] {
  try {
    const held: unknown = JSON.parse(json)
    return Array.isArray(held) && held.every(isItem) ? held : []
  } catch {
    // The hit it is of says that it cannot be read.
    return []
  }
}

const isName = (held: unknown): held is string => typeof held === 'string' && held.trim() !== ''

const day = /^\d{4}-\d\d-\d\d$/
const isDates = (held: unknown): held is Dates =>
  typeof held === 'object' &&
  held !== null &&
  'from' in held &&
  'to' in held &&
  typeof held.from === 'string' &&
  typeof held.to === 'string' &&
  day.test(held.from) &&
  day.test(held.to)
