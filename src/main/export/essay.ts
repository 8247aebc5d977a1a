/**
 * The printed shape of a plan. Every writer takes this and adds nothing to it, so that the order,
 * the words, the numbers and the citations of all formats agree. docs/decisions/012
 */
import type { ListStyle } from '../../shared/model/blocks.ts'
import type { Run } from '../citations/index.ts'

/** The mark of a note, by the note's number. It stands right after the words before it. */
export type EssayMark = { note: number }

/** What stands in a line. */
export type EssayRun = Run | EssayMark

export type EssayHeading = {
  type: 'heading'
  level: 1 | 2 | 3
  /** Printed before the words: "1" for the first point. */
  number?: string
  runs: EssayRun[]
}

/** How the point above bears on the question, in a word. */
export type EssayStance = { type: 'stance'; words: string }

/** Plain words; a label stands before them on their first line. It may have a label alone. */
export type EssayParagraph = { type: 'paragraph'; label?: string; runs: EssayRun[] }

/**
 * Evidence, set in from the text. A `quotation` is the source's own words, as a block quotation;
 * an `indented` one is not, and its label says what it is.
 */
export type EssayEvidence = {
  type: 'evidence'
  look: 'quotation' | 'indented'
  label?: string
  runs: EssayRun[]
}

/** The student's comment on the evidence above it. */
export type EssayComment = { type: 'comment'; label: string; runs: EssayRun[] }

/**
 * An item of a list: 0 deep in the list itself, each at most one deeper than the one before. None is
 * empty. Numbers begin anew in every list and under every item: 1. at 0 and 3, a. at 1 and 4, i. at 2.
 */
export type EssayItem = { depth: number; runs: EssayRun[] }
export type EssayList = { type: 'list'; style: ListStyle; items: EssayItem[] }

export type EssayPart = EssayParagraph | EssayEvidence | EssayComment | EssayList

/** What belongs together, set in from the text: a counter, what bears it out, and its reply. */
export type EssayGroup = { type: 'group'; parts: EssayPart[] }

export type EssayBlock = EssayHeading | EssayStance | EssayPart | EssayGroup

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
