/** What the rows of the tree need from the pane around them; rows are cached, so it cannot come by closure. */
import { createContext, useContext } from 'react'
import type { LibraryDensity } from '../../../shared/model/settings.ts'
import type { SnippetItem } from './groups.ts'
import type { Here } from './RowActs.tsx'

export type RowActions = {
  isMenuOpen: boolean
  /** Opens what else can be done with a note or a snippet. */
  openMenu: (rowId: string) => void
  /** Where a press puts snippets; null without a plan. */
  here: Here | null
  insertHere: (snippet: SnippetItem, isByMouse: boolean) => void
}

const RowContext = createContext<RowActions | null>(null)
export const RowProvider = RowContext.Provider

export function useRowActions(): RowActions {
  const actions = useContext(RowContext)
  if (!actions) throw new Error('A row of the library stands outside RowProvider')
  return actions
}

/** The row whose menu is open, or was last: its buttons stay, for the keyboard to go back to. */
const MenuAtContext = createContext<string | null>(null)
export const MenuAtProvider = MenuAtContext.Provider
export const useMenuAt = (): string | null => useContext(MenuAtContext)

/** How rows are laid out. Apart from the actions, which change with the caret. */
export type RowLook = {
  density: LibraryDensity
  lettersPerLine: number
  /** Whether a long heading goes on over further lines, and is not cut. */
  hasWholeHeadings: boolean
}
const LookContext = createContext<RowLook>({
  density: 'compact',
  lettersPerLine: 46,
  hasWholeHeadings: false,
})
export const LookProvider = LookContext.Provider
export const useRowLook = (): RowLook => useContext(LookContext)

/**
 * Where each snippet is used in the open plan, such as "point 1". Apart from the actions, because it changes as the
 * plan does: of a row, its words are drawn anew for that and not its menus.
 */
const UsedInContext = createContext<ReadonlyMap<string, string>>(new Map())
export const UsedInProvider = UsedInContext.Provider
export const useUsedIn = (): ReadonlyMap<string, string> => useContext(UsedInContext)

/** Whether a press on a note's heading chooses the note, as in the library opened wide, or folds it. */
const ChoosesNotesContext = createContext(false)
export const ChoosesNotesProvider = ChoosesNotesContext.Provider
export const useChoosesNotes = (): boolean => useContext(ChoosesNotesContext)
