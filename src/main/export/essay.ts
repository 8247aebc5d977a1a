/**
 * The printed shape of a plan. Every writer takes this and adds nothing to it, so that the order,
 * the words, the numbers and the citations of all formats agree.
 */
import type { Run } from '../citations/index.ts'

export type EssayHeading = {
  type: 'heading'
  level: 1 | 2 | 3
  /** Printed before the words: "1" for the first point. */
  number?: string
  runs: Run[]
}

/** How the point above bears on the question, in a word. */
export type EssayStance = { type: 'stance'; words: string }

/** Plain words; a label stands before them on their first line. */
export type EssayParagraph = { type: 'paragraph'; label?: string; runs: Run[] }

/**
 * Evidence, set in from the text. A `quotation` is the source's own words, as a block quotation;
 * an `indented` one is not, and its label says what it is. `note` is the number of its footnote,
 * whose mark stands after the words.
 */
export type EssayEvidence = {
  type: 'evidence'
  look: 'quotation' | 'indented'
  label?: string
  runs: Run[]
  note?: number
}

/** The student's comment on the evidence above it. */
export type EssayComment = { type: 'comment'; label: string; runs: Run[] }

export type EssayBlock = EssayHeading | EssayStance | EssayParagraph | EssayEvidence | EssayComment

/** A footnote. Numbers run from 1 without a gap, in the order in which their marks are read. */
export type EssayNote = { number: number; runs: Run[] }

/**
 * A whole document. Its words hold no character that XML 1.0 cannot: `printableRuns` has been
 * over all of them. `\n` in a run is a line break.
 */
export type EssayDocument = {
  title: string
  /** Blank when the student gave none. */
  author: string
  /** A BCP 47 tag. */
  language: string
  blocks: EssayBlock[]
  notes: EssayNote[]
  bibliography: { heading: string; entries: Run[][] } | null
}
