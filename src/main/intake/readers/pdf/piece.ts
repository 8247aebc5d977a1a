/** What stands on a page, in points from its upper left corner, with the text upright. */

/** A run of letters in one typeface. */
export type Piece = {
  words: string
  left: number
  right: number
  /** Of the line the letters stand on, downwards. */
  baseline: number
  size: number
  isBold: boolean
  /** Its place among the pieces of its page as the file has them. */
  order: number
  /** What the file's own structure says it is part of. */
  tag?: Tag | undefined
}

/** The paragraph, heading or item that the structure of a tagged file puts words in. */
export type Tag = {
  /** The same for all that is in one of them on a page; null for what is marked as no part of the text. */
  element: number | null
  level?: number | undefined
  isItem?: boolean | undefined
  isQuotation?: boolean | undefined
}

export type Page = {
  /** From 0. */
  at: number
  width: number
  height: number
  pieces: Piece[]
  /** Words that are turned against the others, as along a margin. */
  turned: string[]
  /** Whether it has more words than are read of one page. */
  isCut: boolean
}

/** Of letters and figures, which weigh what most of a text is like. */
export const weightOf = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
