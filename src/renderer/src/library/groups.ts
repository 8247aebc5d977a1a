/** The library's rows: notes, each with the snippets shown under it. */
import type {
  Dates,
  Note,
  Notebook,
  NoteHead,
  SearchHit,
  Snippet,
  SnippetKind,
} from '../../../shared/model/note.ts'
import type { Cite } from '../../../shared/model/source.ts'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'
import { counted } from '../../../shared/text/counted.ts'

export type SnippetItem = {
  id: string
  text: string
  kind: SnippetKind
  dates: readonly Dates[]
  marks: readonly (readonly [number, number])[]
  /** The source the snippet itself names. */
  cite: Cite | null
  /** What the snippet is cited by when it names none: its note's source, or its notebook's. */
  inherited: Cite | null
  /** What of it cannot be read. */
  unreadable?: string | undefined
}

export type NoteGroup = {
  id: string
  heading: string
  /** The source the note itself names, and the notebook's. */
  cite: Cite | null
  inherited: Cite | null
  /** How many snippets it has, of which those loaded are here. */
  count: number
  snippets: readonly SnippetItem[]
  /** What of it cannot be read. */
  unreadable?: string | undefined
}

/** Every note with all its snippets. */
export function groupsOfNotes(notes: readonly Note[], notebooks: readonly Notebook[]): NoteGroup[] {
  const notebookCites = citesOfNotebooks(notebooks)
  return notes.map((note) => groupOf(note, note.snippets, note.snippets.length, notebookCites))
}

/** Every note with those of its snippets that are loaded. */
export function groupsOfHeads(
  heads: readonly NoteHead[],
  snippets: readonly Snippet[],
  notebooks: readonly Notebook[],
): NoteGroup[] {
  const notebookCites = citesOfNotebooks(notebooks)
  const loaded = Map.groupBy(snippets, ({ noteId }) => noteId)
  return heads.map((head) => {
    const here = loaded.get(head.id) ?? []
    const ofNotebook = notebookCites.get(head.notebookId) ?? null
    const kept = madeOf.get(head)
    if (kept && kept.ofNotebook === ofNotebook && isSame(kept.here, here)) return kept.group
    const group = groupOf(head, here, head.snippets, notebookCites)
    madeOf.set(head, { here, ofNotebook, group })
    return group
  })
}

/**
 * Each note and snippet once. Notebooks are asked for one by one, so what has gone from one to another can stand in
 * both until the other has answered too; and rows of the same name send the tree round in a circle.
 */
export function eachOnce(groups: readonly NoteGroup[]): NoteGroup[] {
  const seen = new Set<string>()
  const isNew = ({ id }: { id: string }): boolean => seen.size < seen.add(id).size
  return groups.filter(isNew).map((group) => {
    const snippets = group.snippets.filter(isNew)
    return snippets.length < group.snippets.length ? { ...group, snippets } : group
  })
}

/** The tree builds anew whatever is a new object, so a note that is as it was stays the same one. */
const madeOf = new WeakMap<
  NoteHead,
  { here: readonly Snippet[]; ofNotebook: Cite | null; group: NoteGroup }
>()

const isSame = (one: readonly Snippet[], other: readonly Snippet[]): boolean =>
  one.length === other.length && one.every((snippet, at) => snippet === other[at])

const citesOfNotebooks = (notebooks: readonly Notebook[]): ReadonlyMap<string, Cite | null> =>
  new Map(notebooks.map(({ id, cite }) => [id, cite ?? null]))

function groupOf(
  {
    id,
    notebookId,
    heading,
    cite,
    unreadable,
  }: Pick<NoteHead, 'id' | 'notebookId' | 'heading' | 'cite' | 'unreadable'>,
  snippets: readonly Snippet[],
  count: number,
  notebookCites: ReadonlyMap<string, Cite | null>,
): NoteGroup {
  const ofNotebook = notebookCites.get(notebookId) ?? null
  const ofNote = cite ?? null
  return {
    id,
    heading,
    cite: ofNote,
    inherited: ofNotebook,
    count,
    unreadable,
    snippets: snippets.map(({ id, text, kind, dates, cite, unreadable }) => ({
      id,
      text,
      kind,
      dates,
      marks: [],
      cite: cite ?? null,
      inherited: ofNote ?? ofNotebook,
      unreadable,
    })),
  }
}

/** What a search found, under its notes: the note with the best hit first, each note's hits best first. */
export function groupsOfHits(
  hits: readonly SearchHit[],
  notebooks: readonly Notebook[],
): NoteGroup[] {
  const notebookCites = citesOfNotebooks(notebooks)
  return [...Map.groupBy(hits, ({ noteId }) => noteId)].map(([id, found]) => {
    const [{ heading, notebookId, noteCite } = { heading: '', notebookId: '' }] = found
    const ofNotebook = notebookCites.get(notebookId) ?? null
    const ofNote = noteCite ?? null
    const snippets = found.map(
      ({ snippetId, text, kind, dates, marks, cite }): SnippetItem => ({
        id: snippetId,
        text,
        kind,
        dates,
        marks,
        cite: cite ?? null,
        inherited: ofNote ?? ofNotebook,
      }),
    )
    return { id, heading, cite: ofNote, inherited: ofNotebook, count: found.length, snippets }
  })
}

/** The snippets of these rows in the order shown; a note's row stands for all its snippets. */
export function snippetsOfRows(
  groups: readonly NoteGroup[],
  rowIds: ReadonlySet<unknown>,
): SnippetItem[] {
  return groups.flatMap((note) =>
    rowIds.has(note.id) ? note.snippets : note.snippets.filter(({ id }) => rowIds.has(id)),
  )
}

/** What is chosen of a list. A snippet whose note is chosen is chosen by that, and is not listed. */
export type Chosen = { notes: readonly NoteGroup[]; snippets: readonly SnippetItem[] }

/** "2 notes, 3 snippets". */
export const saysThings = ({ notes, snippets }: Chosen): string =>
  [
    ...(notes.length > 0 ? [counted(notes.length, 'note')] : []),
    ...(snippets.length > 0 ? [counted(snippets.length, 'snippet')] : []),
  ].join(', ')

/** What these rows are, in the order shown. @param withNotes whether a note's row counts. */
export function chosenOf(
  groups: readonly NoteGroup[],
  rowIds: ReadonlySet<unknown>,
  withNotes: boolean,
): Chosen {
  const notes = withNotes ? groups.filter(({ id }) => rowIds.has(id)) : []
  const whole = new Set(notes)
  return {
    notes,
    snippets: groups.flatMap((note) =>
      whole.has(note) ? [] : note.snippets.filter(({ id }) => rowIds.has(id)),
    ),
  }
}

/** The rows of all there is. @param withNotes whether notes have rows that count. */
export const allRows = (groups: readonly NoteGroup[], withNotes: boolean): ReadonlySet<string> =>
  new Set(
    groups.flatMap(({ id, snippets }) => [
      ...(withNotes ? [id] : []),
      ...snippets.map((snippet) => snippet.id),
    ]),
  )

/** The note that is next where these go: behind the last of them, else before the first; null where none is left. */
export function neighbourOf(
  groups: readonly NoteGroup[],
  gone: ReadonlySet<string>,
): string | null {
  const last = groups.findLastIndex(({ id }) => gone.has(id))
  const next =
    groups[last + 1] ?? groups.slice(0, Math.max(last, 0)).findLast(({ id }) => !gone.has(id))
  return next?.id ?? null
}

/** The note or the snippet of a row; null where it is not there any more. */
export function rowOfId(
  groups: readonly NoteGroup[],
  rowId: string,
): { note: NoteGroup } | { snippet: SnippetItem } | null {
  for (const note of groups) {
    if (note.id === rowId) return { note }
    const snippet = note.snippets.find(({ id }) => id === rowId)
    if (snippet) return { snippet }
  }
  return null
}

/** The note that a snippet is shown under. */
export const noteOfSnippet = (groups: readonly NoteGroup[], id: string): NoteGroup | null =>
  groups.find(({ snippets }) => snippets.some((snippet) => snippet.id === id)) ?? null

/** What a snippet brings to a plan. */
export const carried = ({ id, text, kind }: SnippetItem): DraggedSnippet => ({
  snippetId: id,
  text,
  kind,
})
