/** What is done with notes and snippets, as the buttons and menus of their rows show it. */
import type { ToldKeys } from '../../../shared/actions/index.ts'

type LibraryAct = { id: string; label: string }

export const insertInto: LibraryAct = { id: 'insert', label: 'Insert into …' }
export const moreActs: LibraryAct = { id: 'more', label: 'More' }
export const openNote: LibraryAct = { id: 'open', label: 'Open the note' }
export const toBin: LibraryAct = { id: 'bin', label: 'Put in the bin' }
export const giveSource: LibraryAct = { id: 'source', label: 'Source …' }
export const planFromNote: LibraryAct = { id: 'plan', label: 'New plan with this question …' }

/** The list of notes is a grid and answers its keys itself. */
export const libraryKeys: readonly ToldKeys[] = [
  { says: 'Insert a snippet into the plan', keys: ['Enter'], sheet: 'Notes' },
  { says: 'Select several snippets', keys: ['Shift ↓', 'Shift ↑'], sheet: 'Notes' },
  { says: 'Select notes and snippets one by one', keys: ['Space'], sheet: 'Notes' },
  { says: 'Open or close a note', keys: ['→', '←'], sheet: 'Notes' },
]
