/** What the rows of the tree need from the pane around them; rows are cached, so it cannot come by closure. */
import { createContext, useContext } from 'react'
import type { Target } from '../editor/index.ts'
import type { NoteGroup, SnippetItem } from './groups.ts'

export type RowActions = {
  /** The snippet whose "Insert into …" menu is open. */
  insertOpenAt: string | null
  openInsert: (snippetId: string | null) => void
  targets: () => readonly Target[]
  /** The snippets an act on this one is about: all that are selected, if it is one of them. */
  together: (snippet: SnippetItem) => readonly SnippetItem[]
  insert: (snippets: readonly SnippetItem[], blockId: string) => void
  citeSnippet: (snippet: SnippetItem) => void
  citeNote: (note: NoteGroup) => void
  /** Begins a plan for what a note is headed with. */
  planFor: (note: NoteGroup) => void
}

const RowContext = createContext<RowActions | null>(null)
export const RowProvider = RowContext.Provider

export function useRowActions(): RowActions {
  const actions = useContext(RowContext)
  if (!actions) throw new Error('A row of the library stands outside RowProvider')
  return actions
}

/**
 * Where each snippet is used in the open plan, such as "point 1". Apart from the actions, because it changes as the
 * plan does: of a row, its words are drawn anew for that and not its menus.
 */
const UsedInContext = createContext<ReadonlyMap<string, string>>(new Map())
export const UsedInProvider = UsedInContext.Provider
export const useUsedIn = (): ReadonlyMap<string, string> => useContext(UsedInContext)
