/**
 * The printed shape of a plan. Every writer takes this and adds nothing to it, so that the order,
 * the words, the numbers and the citations of all formats agree. docs/decisions/012
 */
import type { ListStyle } from '../../shared/model/blocks.ts'
import type { Layout, Paper } from '../../shared/model/export-options.ts'
import type { Cite, Source } from '../../shared/model/source.ts'
import type { Run } from '../citations/index.ts'

/** The mark of a note, by the note's number. It stands right after the words before it. */
export type EssayMark = { note: number }

/** A citation printed where it stands, in author–date and numeric styles: which of `citations`, and its words. */
export type EssayInText = { citation: number; runs: Run[] }

/** What stands in a line. */
export type EssayRun = Run | EssayMark | EssayInText

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

/** A table; its first row of cells names the columns. `widths` are parts of the whole width and add up to 1. */
export type EssayTable = {
  type: 'table'
  widths: number[]
  head: string[]
  /** Rows of cells of paragraphs. */
  rows: EssayPart[][][]
}

/** A revision card: what is asked, and what is to be known. Each stands on a page of its own. */
export type EssayCard = { type: 'card'; front: EssayRun[]; back: EssayPart[] }

export type EssayBlock =
  | EssayHeading
  | EssayStance
  | EssayPart
  | EssayGroup
  | EssayTable
  | EssayCard

/**
 * A footnote: what one citation prints. Numbers run from 1 without a gap, in the order in which their marks are read.
 */
export type EssayNote = { number: number; runs: Run[]; citation: number }

/** A heading of the bibliography, if it is parted, and its works in the style's order. */
export type EssayListing = { heading?: string; entries: { sourceId: string; runs: Run[] }[] }

/**
 * A whole document. The words it prints hold no character that XML 1.0 cannot: `printableRuns` has been
 * over all of them. `\n` in a run is a line break.
 */
export type EssayDocument = {
  title: string
  /** Blank when the student gave none. */
  author: string
  /** A BCP 47 tag. */
  language: string
  layout: Layout
  page: {
    paper: Paper
    isLandscape: boolean
    /** In points. */
    textSize: number
    /** Of the text; notes and bibliography keep to single lines. */
    lineSpacing: number
    /** In the head of each page; blank for none. */
    head: string
  }
  hasContents: boolean
  blocks: EssayBlock[]
  notes: EssayNote[]
  /** What is cited, in reading order: notes and citations in the text name one by its place here. */
  citations: { cites: Cite[] }[]
  /** Of the citations, each once, as they are in the library: their words may hold anything. */
  sources: Source[]
  bibliography: { heading: string; listings: EssayListing[] } | null
  /** The words at the end that count words, and say by which rule; blank for none. */
  wordCount: string
}
