/** What a person does to notebooks, notes, snippets and sources by hand: each act can be undone. docs/decisions/167 */
import type { Database } from '../../storage/index.ts'
import { createActing, type EditWords } from './acting.ts'
import { type BinActs, createBinActs } from './bin.ts'
import { createMarkActs, type MarkActs } from './marks.ts'
import { createNoteActs, type NoteActs } from './notes.ts'
import { createPlaceActs, type PlaceActs } from './places.ts'
import { createSnippetActs, type SnippetActs } from './snippets.ts'
import { createSourceActs, type SourceActs } from './source-acts.ts'
import type { Tags } from './tags.ts'
import type { Undo } from './undo.ts'
import { createWholeNoteActs, type WholeNoteActs } from './whole-notes.ts'

export type Acts = NoteActs &
  WholeNoteActs &
  SnippetActs &
  MarkActs &
  SourceActs &
  PlaceActs &
  BinActs &
  Undo & { tags: Tags }

type Options = {
  /** What the clock says, for what is put in the bin. */
  now?: (() => Date) | undefined
  /** How edits are worked out, where not in this thread. */
  edit?: EditWords | undefined
}

export function createActs(database: Database, { now, edit }: Options = {}): Acts {
  const acting = createActing(database, edit)
  return {
    ...createNoteActs(database, acting),
    ...createWholeNoteActs(database, acting),
    ...createSnippetActs(acting),
    ...createMarkActs(database, acting),
    ...createSourceActs(database, acting),
    ...createPlaceActs(database, acting),
    ...createBinActs(database, acting, now),
    ...acting.undo,
    tags: acting.tags,
  }
}
