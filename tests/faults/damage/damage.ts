/** One way to damage a data folder that nobody has open. */
import type { Random } from '../support/random.ts'
import type { Stock } from '../support/stock.ts'

export type Damage = {
  /** Its own name: with the seed it says exactly what is done. */
  name: string
  /** What it is counted as. */
  kind: string
  /** Which library is damaged: one that was closed in order, or one whose last words are in its WAL. */
  of: keyof Stock
  /** Whether a person is to be told, whatever became of the library. */
  isToBeTold?: boolean
  apply(folder: string, random: Random): void
}
