/** What checks see of a plan. */

import type { Stance } from '../../model/blocks.ts'
import type { Id } from '../../model/ids.ts'
import type { Dates } from '../../model/note.ts'
import type { Budget } from '../../model/plan.ts'
import type { Source } from '../../model/source.ts'
import type { Standing } from '../honest.ts'
import type { PrintedFields } from '../printed-fields.ts'
import type { AskedOf } from './facts.ts'

/** Where the caret goes to mend something: into the first line of a block, or into its last. */
export type Whereto = { block: Id; line: 'first' | 'last' }

export type ReadEvidence = {
  id: Id
  words: string
  /** The words as they are taken over from a note: the same for two pieces that differ in their space alone. */
  taken: string
  snippetId: Id | undefined
  /** Whether it still says what its note says. */
  standing: Standing
  /** Its source; undefined if it has none or that is gone. */
  source: Source | undefined
  /**
   * When it tells of: the snippet's dates, which may be corrected by hand. Where its words are others than the
   * snippet's, the dates in them, if they have any.
   */
  dates: readonly Dates[]
  /** Its words in short and where it stands: "“The Cheka, founded in …” in point 2". */
  label: string
}

export type ReadCounter = {
  id: Id
  /** "The counter “But the war …” in point 2". */
  label: string
  claim: string
  evidence: readonly ReadEvidence[]
  /** Each analysis in which something is written. */
  analysis: readonly string[]
  /** Whether it objects to something: it has a claim, or something stands in it. */
  isMade: boolean
  reply: string
}

/** What stands in a counter of a point is the counter's: it speaks against the point's claim, not for it. */
export type ReadPoint = {
  id: Id
  /** "Point 2", numbered through the whole plan. */
  label: string
  /** The titles of the sections it is in, the outermost first. */
  path: readonly string[]
  stance: Stance
  claim: string
  evidence: readonly ReadEvidence[]
  /** Each analysis in which something is written. */
  analysis: readonly string[]
  counters: readonly ReadCounter[]
  /** Each link in which something is written. */
  links: readonly string[]
  /** The criteria it is said to bear on, by their ids. */
  criteria: readonly Id[]
  /** Whether a source is cited in a sentence of it. */
  citesInSentence: boolean
  /** Its first analysis and its first link of its own in which nothing is written yet. */
  empty: { analysis?: Whereto; link?: Whereto }
}

/** All evidence in a point: its own, and that of its counters. */
export const evidenceIn = ({ evidence, counters }: ReadPoint): ReadEvidence[] => [
  ...evidence,
  ...counters.flatMap((counter) => counter.evidence),
]

/** A block of which a plan has one, with what is written in it; `id` is null where there is none. */
export type ReadPart = { id: Id | null; words: string }

/** A cite and the block it stands in. */
export type ReadCite = { block: Id; source: Source }

export type ReadPlan = AskedOf & {
  points: readonly ReadPoint[]
  /** All of it, in reading order, wherever it stands. */
  evidence: readonly ReadEvidence[]
  lineOfArgument: ReadPart
  /** `empty` is the first paragraph or analysis in it in which nothing is written yet. */
  judgement: ReadPart & {
    evidence: readonly ReadEvidence[]
    empty: Whereto | undefined
    /** The criteria it is said to answer, by their ids. */
    criteria: readonly Id[]
  }
  /** What it judges by, in reading order; without words, what is to be written yet. */
  criteria: readonly { id: Id; words: string }[]
  /** Every source that is cited, by evidence or in a sentence, as often as it is, in reading order. */
  cited: readonly ReadCite[]
  /** What the citation style prints. */
  printed: PrintedFields
  budget: Budget
  /** Its last block, in which it is gone on with; null where it has none. */
  last: Id | null
  /** How many words the plan has. */
  words: number
}
