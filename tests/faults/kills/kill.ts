/** One thing that is killed while it is done, and what must be true after it. */
import type { Shown } from '../support/look.ts'
import type { Stock } from '../support/stock.ts'
import type { Act } from './start-act.ts'

export type Place = {
  /** The case's own folder, and the data folder in it, which the stock was not yet copied to. */
  within: string
  data: string
  stock: Stock
  /** Files made once for all cases. */
  files: Files
}

export type Files = {
  /** Notes that take a while to import. */
  notes: string
  notesIn: number
  /** Plan files, each of another plan. */
  plans: string[]
  /** By version: libraries of earlier shapes with much in them. */
  old: Record<number, string>
  /** A library of today’s shape from another computer. */
  other: string
}

export type Killed = Place & {
  answers: Record<string, unknown>[]
  /** What is shown after the next start. */
  shown: Shown
}

export type Kill = {
  name: string
  /** Of a hundred kills, so many are of this. */
  share: number
  /** Puts the data folder there, and starts what is to be killed. */
  start(place: Place): Act
  /** What is not as promised, in sentences; none when all is well. */
  faults(killed: Killed): string[]
}
