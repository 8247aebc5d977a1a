/** Notebooks, notes and snippets as acts find them and name them. */
import { z } from 'zod'
import type { Thing } from '../../../shared/contract-library.ts'
import { counted } from '../../../shared/text/counted.ts'
import { type Database, DeskError, mendedRow, optionalColumn } from '../../storage/index.ts'
import { cite, mending, tags } from '../rows.ts'

const deleted = optionalColumn(z.string())

const notebookRow = z.object({ id: z.string(), name: z.string(), cite, deleted })
const noteRow = z.object({
  id: z.string(),
  notebookId: z.string(),
  heading: z.string(),
  /** The beginning of its body, by which one without a heading is named. */
  begins: z.string(),
  cite,
  tags,
  deleted,
  /** When its notebook was put in the bin. */
  notebookDeleted: deleted,
})
const snippetRow = z.object({ id: z.string(), noteId: z.string(), text: z.string(), cite, tags })
export type FoundNotebook = z.output<typeof notebookRow>
export type FoundNote = z.output<typeof noteRow>
export type FoundSnippet = z.output<typeof snippetRow>

/** A thing that is there. */
export type Found =
  | ({ kind: 'notebook' } & FoundNotebook)
  | ({ kind: 'note' } & FoundNote)
  | ({ kind: 'snippet' } & FoundSnippet)

export const thingMending = {
  ...mending,
  heading: { stands: () => '' },
  begins: { stands: () => '' },
  deleted: { stands: () => new Date(0).toISOString() },
  notebookDeleted: { stands: () => new Date(0).toISOString() },
}

const noteColumns = `notes.id, notebook_id AS notebookId, heading, substr(body, 1, 200) AS begins, notes.cite,
  notes.tags, notes.deleted, notebooks.deleted AS notebookDeleted`

export type Things = ReturnType<typeof createThings>

export function createThings({ sql }: Database) {
  const notebookById = sql.prepare(
    'SELECT id, name, cite, deleted FROM notebooks WHERE id = ? AND NOT arriving',
  )
  const noteById = sql.prepare(
    `SELECT ${noteColumns} FROM notes JOIN notebooks ON notebooks.id = notebook_id
     WHERE notes.id = ? AND NOT arriving`,
  )
  const snippetById = sql.prepare(
    'SELECT id, note_id AS noteId, text, cite, tags FROM snippets WHERE id = ?',
  )

  const notebook = (id: string) => mendedRow(notebookRow, thingMending, notebookById, id)
  const note = (id: string) => mendedRow(noteRow, thingMending, noteById, id)
  const snippet = (id: string) => mendedRow(snippetRow, thingMending, snippetById, id)

  function found({ kind, id }: Thing): Found | null {
    if (kind === 'notebook') {
      const there = notebook(id)
      return there && { kind, ...there }
    }
    if (kind === 'note') {
      const there = note(id)
      return there && { kind, ...there }
    }
    const there = snippet(id)
    return there && { kind, ...there }
  }

  return {
    /** @throws DeskError NOT_FOUND when it is gone or in the bin; so do the two below. */
    notebook: (id: string): FoundNotebook => shown(notebook(id), 'notebook'),
    note: (id: string): FoundNote => shown(note(id), 'note'),
    snippet(id: string): FoundSnippet {
      const there = snippet(id)
      if (!there) throw gone('snippet')
      return there
    },
    /** Those that are there, though in the bin, each once. @throws DeskError NOT_FOUND when none of them is. */
    all(things: readonly Thing[]): Found[] {
      const asked = new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing]))
      const there = [...asked.values()].flatMap((thing) => found(thing) ?? [])
      if (there.length === 0) throw gone(things[0]?.kind ?? 'note')
      return there
    },
  }
}

const shown = <T extends { deleted?: string | undefined; notebookDeleted?: string | undefined }>(
  thing: T | null,
  kind: Thing['kind'],
): T => {
  if (!thing || thing.deleted !== undefined || thing.notebookDeleted !== undefined) throw gone(kind)
  return thing
}

export const gone = (kind: Thing['kind']) =>
  new DeskError('NOT_FOUND', `That ${kind} is not there any more.`)

/** So many characters of a name stand in a sentence. */
const longestNamed = 40

/** Words in quotation marks, cut at a space when they are long: “How did Stalin …”. */
export function inQuotes(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim()
  if (flat.length <= longestNamed) return `“${flat}”`
  const cut = flat.slice(0, longestNamed)
  const space = cut.lastIndexOf(' ')
  return `“${(space > 10 ? cut.slice(0, space) : cut).toWellFormed()} …”`
}

/** A note by its heading, or by how its body begins. */
export const noteNamed = ({ heading, begins }: Pick<FoundNote, 'heading' | 'begins'>): string => {
  const words = heading.trim() || begins.trim()
  return words === '' ? 'A note without words' : inQuotes(words)
}

/** One thing by its name, several by how many they are of each kind: "2 notes and 1 snippet". */
export function named(things: readonly Found[]): string {
  const [only] = things
  if (only && things.length === 1) {
    if (only.kind === 'note') return noteNamed(only)
    return inQuotes(only.kind === 'notebook' ? only.name : only.text)
  }
  const counts = (['notebook', 'note', 'snippet'] as const).flatMap((kind) => {
    const many = things.filter((thing) => thing.kind === kind).length
    return many > 0 ? counted(many, kind) : []
  })
  return counts.length > 1
    ? `${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}`
    : String(counts)
}

export const isOrAre = (things: readonly unknown[]): string => (things.length === 1 ? 'is' : 'are')
export const hasOrHave = (things: readonly unknown[]): string =>
  things.length === 1 ? 'has' : 'have'

export const tables = { notebook: 'notebooks', note: 'notes', snippet: 'snippets' } as const

/** A list of names as it is stored. */
export const listed = (names: readonly string[]): string => JSON.stringify(names)
