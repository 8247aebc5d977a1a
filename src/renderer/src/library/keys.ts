/** The keys of the list of notes, which is a grid and answers them itself. */
import type { ToldKeys } from '../../../shared/actions/index.ts'

export const libraryKeys: readonly ToldKeys[] = [
  { says: 'Insert a snippet into the plan', keys: ['Enter'], sheet: 'Notes' },
  { says: 'Select several snippets', keys: ['Shift ↓', 'Shift ↑'], sheet: 'Notes' },
  { says: 'Open or close a note', keys: ['→', '←'], sheet: 'Notes' },
]
