/** The library's rows: notes, each with the snippets shown under it. */
import type { Dates, Note, Notebook, SearchHit, SnippetKind } from '../../../shared/model/note.ts'
import type { Cite } from '../../../shared/model/source.ts'
import type { DraggedSnippet } from '../../../shared/plan/drag.ts'

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
}

export type NoteGroup = {
  id: string
  heading: string
  /** The source the note itself names, and the notebook's. */
  cite: Cite | null
  inherited: Cite | null
  snippets: readonly SnippetItem[]
}

/** Every note with all its snippets. */
export function groupsOfNotes(notes: readonly Note[], notebooks: readonly Notebook[]): NoteGroup[] {
  const notebookCites = new Map(notebooks.map(({ id, cite }) => [id, cite ?? null]))
  return notes.map((note) => {
    const ofNotebook = notebookCites.get(note.notebookId) ?? null
    const ofNote = note.cite ?? null
    return {
      id: note.id,
      heading: note.heading,
      cite: ofNote,
      inherited: ofNotebook,
      snippets: note.snippets.map(({ id, text, kind, dates, cite }) => ({
        id,
        text,
        kind,
        dates,
        marks: [],
        cite: cite ?? null,
        inherited: ofNote ?? ofNotebook,
      })),
    }
  })
}

/**
 * What a search found, under its notes: the note with the best hit first, each note's hits best first.
 *
 * @param known the notes that are loaded, by id: where citations are known from.
 * @param cites the nearest citation of hits whose notes are not loaded.
 */
export function groupsOfHits(
  hits: readonly SearchHit[],
  known: ReadonlyMap<string, NoteGroup>,
  cites: Readonly<Record<string, Cite>>,
): NoteGroup[] {
  const groups = new Map<string, { group: NoteGroup; snippets: SnippetItem[] }>()
  for (const { snippetId, noteId, heading, text, kind, dates, marks } of hits) {
    const note = known.get(noteId)
    const snippet = note?.snippets.find(({ id }) => id === snippetId)
    const item: SnippetItem = {
      id: snippetId,
      text,
      kind,
      dates,
      marks,
      cite: snippet?.cite ?? null,
      inherited: snippet ? snippet.inherited : (cites[snippetId] ?? null),
    }
    const found = groups.get(noteId)
    if (found) found.snippets.push(item)
    else {
      const snippets = [item]
      const { cite, inherited } = note ?? { cite: null, inherited: null }
      groups.set(noteId, { group: { id: noteId, heading, cite, inherited, snippets }, snippets })
    }
  }
  return [...groups.values()].map(({ group }) => group)
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

/** What a snippet brings to a plan. */
export const carried = ({ id, text, kind }: SnippetItem): DraggedSnippet => ({
  snippetId: id,
  text,
  kind,
})
