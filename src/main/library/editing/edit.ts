/** One edit of a note's words, with all that follows from it for its snippets. Plain data, fit for a thread. */
import type { DraftSnippet } from '../../../shared/model/note.ts'
import { carriedOver, type Standing } from './carried-over.ts'
import { type NoteWords, snippetsAt } from './reading.ts'

/** The body as it was with its snippets, and the note as it will be. Of a new note the body was empty. */
export type Edit = { before: string; standing: readonly Standing[]; note: NoteWords }

export type Edited = {
  /** Those with the same words, where they are now. */
  moved: { id: string; start: number; end: number }[]
  /** Those with other words, as they are read now. */
  changed: { id: string; draft: DraftSnippet }[]
  gone: string[]
  fresh: DraftSnippet[]
}

export function edited({ before, standing, note }: Edit): Edited {
  const { kept, gone, fresh } = carriedOver(before, standing, note.body)
  const changed = kept.filter(({ isChanged }) => isChanged)
  const drafts = snippetsAt(note, [...changed, ...fresh])
  return {
    moved: kept.flatMap(({ id, start, end, isChanged }) => (isChanged ? [] : { id, start, end })),
    changed: changed.flatMap(({ id }, at) => (drafts[at] ? { id, draft: drafts[at] } : [])),
    gone,
    fresh: drafts.slice(changed.length),
  }
}
