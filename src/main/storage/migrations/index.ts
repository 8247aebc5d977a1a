/** Forward steps of the database's shape, oldest first. A released step is never edited: add the next one. */
import { first } from './001-first.ts'
import { countsAndCited } from './002-counts-and-cited.ts'
import { versions } from './003-versions.ts'
import { foldedSearch } from './004-folded-search.ts'
import { knownAndTold } from './005-known-and-told.ts'
import { notesByHand } from './006-notes-by-hand.ts'
import type { Migration } from './migration.ts'

export type { Migration }

/** The database's `user_version` is the number of these it has been through. */
export const migrations: readonly Migration[] = [
  first,
  countsAndCited,
  versions,
  foldedSearch,
  knownAndTold,
  notesByHand,
]
