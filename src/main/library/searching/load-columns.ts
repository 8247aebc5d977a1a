/** Reads the columns of the library, and reads them again when it has been written. */
import { z } from 'zod'
import { type SnippetKind, snippetKinds } from '../../../shared/model/note.ts'
import { type Database, oneRow } from '../../storage/index.ts'
import { shownNotebooks } from '../rows.ts'
import { type Columns, isCountable, rowOf } from './columns.ts'
import { createReadHeadings } from './heading-people.ts'
import { isDates, isName, lists, numbered } from './numbered.ts'
import { prepareColumns } from './whole-columns.ts'

/** Gives the columns as the library is now: the same ones until anything in it has been written. */
export function createColumns(database: Database, version: () => string): () => Columns {
  const load = createLoader(database)
  let kept: { columns: Columns; of: string } | null = null
  return () => {
    // What is written while it is being read is read the next time.
    const now = version()
    if (kept?.of !== now) kept = { columns: load(), of: now }
    return kept.columns
  }
}

/** Changes with what other connections commit, and with what this one writes. */
export function createVersion({ sql }: Database): () => string {
  const others = sql.prepare('PRAGMA data_version')
  const own = sql.prepare('SELECT total_changes() AS changes')
  return () =>
    `${oneRow(othersRow, others)?.data_version ?? 0} ${oneRow(ownRow, own)?.changes ?? 0}`
}
const othersRow = z.object({ data_version: z.int() })
const ownRow = z.object({ changes: z.int() })

/** A number that fits where it is kept, whatever stands in a damaged row. */
const bounded = (column: string): string => `max(0, min(coalesce(${column}, 0), 2147483647))`

function createLoader(database: Database): () => Columns {
  const kinds = snippetKinds.map((kind, at) => `WHEN '${kind}' THEN ${at}`).join(' ')
  const readNotebooks = prepareColumns(
    database,
    { num: 'num' },
    { id: 'id', name: 'name', source: 'source_id' },
    `(SELECT rowid AS num, id, name, source_id FROM notebooks WHERE id IN (${shownNotebooks}) ORDER BY name)`,
  )
  const readNotes = prepareColumns(
    database,
    {
      num: 'notes.rowid',
      notebook: 'notebooks.rowid',
      position: bounded('position'),
      isStarred: 'starred <> 0',
    },
    { tags: 'tags', source: 'notes.source_id', heading: 'heading' },
    'notes JOIN notebooks ON notebooks.id = notebook_id WHERE notes.deleted IS NULL',
  )
  const readSnippets = prepareColumns(
    database,
    {
      num: 'num',
      note: 'note',
      starts: bounded('starts'),
      kind: `CASE kind ${kinds} ELSE ${plainKind} END`,
    },
    { dates: 'dates', people: 'people' },
    `(SELECT snippets.num, notes.rowid AS note, starts, kind, dates, people
      FROM snippets CROSS JOIN notes ON notes.id = note_id
      WHERE ${isCountable('snippets.num')} ORDER BY snippets.num)`,
  )
  // Of what most snippets have none of, those that do are found by the indexes of them.
  const some = (text: string, condition: string) =>
    prepareColumns(
      database,
      { num: 'num' },
      { text },
      `snippets WHERE ${condition} AND ${isCountable('num')}`,
    )
  const readStarred = some("''", 'starred')
  const readTagged = some('tags', "tags <> '[]'")
  const readCited = some('source_id', 'source_id IS NOT NULL')
  const readHeadings = createReadHeadings()

  return () => {
    const sources = numbered()
    const [tagLists, peopleLists, dateLists] = [lists(isName), lists(isName), lists(isDates)]
    const ofNotebooks = readNotebooks()
    const notebooks = ofNotebooks.id.map((id, at) => ({
      id,
      name: ofNotebooks.name[at] ?? '',
      source: sources.numberOf(ofNotebooks.source[at]),
    }))
    const ofNotes = readNotes()
    const order = orderOf(ofNotes, placesOf(ofNotebooks.num))
    const notesRead = order.map(({ at, notebook }) => ({
      notebook,
      heading: ofNotes.heading[at] ?? '',
      tags: tagLists.numberOf(ofNotes.tags[at]),
      isStarred: ofNotes.isStarred[at] === 1,
      source: sources.numberOf(ofNotes.source[at]),
    }))
    const placeOfNote = placesOf(order.map(({ at }) => ofNotes.num[at] ?? -1))

    const read = readSnippets()
    const shown = Int32Array.from(read.num.keys()).filter((at) =>
      placeOfNote.has(read.note[at] ?? -1),
    )
    const named = {
      count: shown.length,
      note: shown.map((at) => placeOfNote.get(read.note[at] ?? -1) ?? 0),
      people: shown.map((at) => peopleLists.numberOf(read.people[at])),
      notes: notesRead,
      peopleLists: peopleLists.all,
    }
    const ofHeadings = readHeadings(named).map((names) =>
      peopleLists.numberOf(JSON.stringify(names)),
    )
    const columns = {
      ...named,
      notes: notesRead.map(({ heading: _, ...note }, at) => ({
        ...note,
        people: ofHeadings[at] ?? 0,
      })),
      nums: Float64Array.from(shown, (at) => read.num[at] ?? 0),
      starts: shown.map((at) => read.starts[at] ?? 0),
      kind: Uint8Array.from(shown, (at) => read.kind[at] ?? plainKind),
      dates: shown.map((at) => dateLists.numberOf(read.dates[at])),
      isStarred: new Uint8Array(shown.length),
      source: new Int32Array(shown.length).fill(-1),
      tags: new Int32Array(shown.length),
      notebooks,
      sources: sources.all,
      tagLists: tagLists.all,
      dateLists: dateLists.all,
    }
    const set = (
      { num, text }: ReturnType<typeof readTagged>,
      column: Uint8Array | Int32Array,
      read: (text: string) => number,
    ) => {
      for (const [at, each] of num.entries()) {
        const row = rowOf(columns, each)
        if (row >= 0) column[row] = read(text[at] ?? '')
      }
    }
    set(readStarred(), columns.isStarred, () => 1)
    set(readTagged(), columns.tags, tagLists.numberOf)
    set(readCited(), columns.source, sources.numberOf)
    return columns
  }
}

/** The place of each number among them. */
const placesOf = (nums: Iterable<number>): Map<number, number> =>
  new Map([...nums].map((num, at) => [num, at]))

type NotesRead = { num: Float64Array; notebook: Float64Array; position: Float64Array }

/** Where each note that is shown is in what was read, and its notebook's place, in the order of the library. */
function orderOf(
  { num, notebook, position }: NotesRead,
  placeOfNotebook: ReadonlyMap<number, number>,
) {
  return Array.from(num.keys())
    .flatMap((at) => {
      const place = placeOfNotebook.get(notebook[at] ?? -1)
      return place === undefined ? [] : [{ at, notebook: place }]
    })
    .sort(
      (one, other) =>
        one.notebook - other.notebook || (position[one.at] ?? 0) - (position[other.at] ?? 0),
    )
}

/** A kind that cannot be read is the plainest. */
const plainKind = snippetKinds.indexOf('statement' satisfies SnippetKind)
