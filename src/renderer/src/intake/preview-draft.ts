/** A preview as a person has changed it: which notes are left out, and the headings given to them. */
import type { Preview } from '../../../shared/contract.ts'
import { snippetsIn } from '../../../shared/model/packed-note.ts'

export type PreviewNote = Preview['notes'][number]

/** By a note's place in the preview. */
export type PreviewDraft = {
  leftOut: ReadonlySet<number>
  headings: ReadonlyMap<number, string>
}

export const untouched: PreviewDraft = { leftOut: new Set(), headings: new Map() }

export const headingOf = (draft: PreviewDraft, note: PreviewNote, index: number): string =>
  draft.headings.get(index) ?? note.heading

/** A heading is one line; line breaks that were pasted become spaces. */
export const withHeading = (draft: PreviewDraft, index: number, words: string): PreviewDraft => ({
  ...draft,
  headings: new Map(draft.headings).set(index, words.replace(/\s*[\r\n]+\s*/g, ' ')),
})

export function withNote(draft: PreviewDraft, index: number, isAdded: boolean): PreviewDraft {
  const leftOut = new Set(draft.leftOut)
  if (isAdded) leftOut.delete(index)
  else leftOut.add(index)
  return { ...draft, leftOut }
}

export const withAllNotes = (
  draft: PreviewDraft,
  notes: readonly PreviewNote[],
  areAdded: boolean,
): PreviewDraft => ({ ...draft, leftOut: new Set(areAdded ? [] : notes.keys()) })

/** What is added: each note by its place in the preview, with its heading. */
export const chosenNotes = (
  draft: PreviewDraft,
  notes: readonly PreviewNote[],
): { index: number; heading: string }[] =>
  [...notes.entries()]
    .filter(([index]) => !draft.leftOut.has(index))
    .map(([index, note]) => ({ index, heading: headingOf(draft, note, index).trim() }))

/** How many notes and snippets are added. */
export function countsOf(draft: PreviewDraft, notes: readonly PreviewNote[]) {
  const added = notes.filter((_, index) => !draft.leftOut.has(index))
  return {
    notes: added.length,
    snippets: added.reduce((sum, note) => sum + snippetsIn(note), 0),
  }
}
