import type { DatabaseSync } from 'node:sqlite'
import type { Choice } from './choice.ts'
import type { Known } from './known.ts'
import type { Odd } from './odd.ts'

/** How many of each were added. */
export type Added = {
  notebooks: number
  notes: number
  sources: number
  plans: number
  templates: number
}

/** One library on its way into another. */
export type Merging = {
  here: DatabaseSync
  from: DatabaseSync
  chosen: Choice
  known: Known
  added: Added
  odd: Odd
  /** Where they come from, to stand behind the question of a plan that differs from the one here. */
  origin: string
}
