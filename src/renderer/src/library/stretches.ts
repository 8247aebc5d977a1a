/**
 * A library too large to be loaded whole comes in stretches: which there are, and which are wanted.
 * docs/decisions/051
 */
import type { Notebook, SnippetPlace } from '../../../shared/model/note.ts'

/** Notes, or snippets of one note, that come by one call. */
export const stretchRows = 200
/** Up to this many snippets, what is shown comes whole. */
export const mostWhole = 1_000

/** What of a large library is to be loaded. */
export type Wanted = {
  /** How many of the notes in the order shown. */
  notes: number
  /** How many snippets of a note, by its id; of other notes none. */
  snippets: ReadonlyMap<string, number>
}

export const atFirst: Wanted = { notes: stretchRows, snippets: new Map() }

/** The latest changed notebook first. */
export const latestFirst = (notebooks: readonly Notebook[]): Notebook[] =>
  notebooks.toSorted((one, other) => other.updated.localeCompare(one.updated))

export type NoteStretch = { notebookId: string; from: number; limit: number }

/** The stretches that the first so many notes of these notebooks lie in. */
export function stretchesOf(notebooks: readonly Notebook[], wanted: number): NoteStretch[] {
  const stretches: NoteStretch[] = []
  let there = 0
  for (const { id, notes } of notebooks)
    for (let from = 0; from < notes && there < wanted; from += stretchRows) {
      stretches.push({ notebookId: id, from, limit: stretchRows })
      there += Math.min(stretchRows, notes - from)
    }
  return stretches
}

/** What is wanted so that a snippet is among what is loaded, beside what was. */
export function reaching(
  place: SnippetPlace,
  notebooks: readonly Notebook[],
  wanted: Wanted,
): Wanted {
  const at = notebooks.findIndex(({ id }) => id === place.notebookId)
  const before = notebooks.slice(0, Math.max(at, 0)).reduce((sum, { notes }) => sum + notes, 0)
  return withSnippets(
    { ...wanted, notes: Math.max(wanted.notes, before + place.notesBefore + 1) },
    place.noteId,
    place.snippetsBefore + 1,
  )
}

/** The same with at least so many snippets of a note, in whole stretches. */
export function withSnippets(wanted: Wanted, noteId: string, snippets: number): Wanted {
  const had = wanted.snippets.get(noteId) ?? 0
  const whole = Math.ceil(snippets / stretchRows) * stretchRows
  if (whole <= had) return wanted
  return { ...wanted, snippets: new Map(wanted.snippets).set(noteId, whole) }
}
