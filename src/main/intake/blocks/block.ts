/** What a document consists of for whoever reads it, before it is known what is a note. */
import type { LeftOutReason, Placed } from '../../../shared/model/import-file.ts'

/** A heading, a paragraph, an item of a list or a row of a table, as its format has it. */
export type Block = {
  type: 'block'
  /** One line; an item of a list without its mark. */
  words: string
  /** From 1 to 6 where the format itself says that it is a heading. */
  level?: number | undefined
  /** Blank lines before it, 0 where it is a line of its own straight under the block before; one by default. */
  gap?: number | undefined
  /** Whether it only looks like one: all of it bold, underlined, or larger than the text. */
  looksLikeHeading?: boolean | undefined
  /** How deep it is in lists, from 1, and the mark it has there: "-", "3.", "b)". */
  item?: { depth: number; mark: string } | undefined
  /** Whether it is set as words of somebody else's. */
  isQuotation?: boolean | undefined
  /** Where in the source it stands: the printed label of its page; `at` for part of its words alone. */
  places?: Placed[] | undefined
  tags?: string[] | undefined
}

/** Something of a file that is in no note. */
export type LeftOut = {
  type: 'left-out'
  reason: LeftOutReason
  /** Its words, by which it could be brought in; empty where it has none, as a picture. */
  words: string
  /** Where it stands, for a person: "page 2", "pages 1–4". */
  where?: string | undefined
  /** Which note it stood in, by its place among the notes of its file; -1 before the first. */
  note: number
}

export type Document = {
  /** In their order. Where the notes begin is not yet known, so `note` of what is left out is set by `notesOf`. */
  parts: (Block | Omit<LeftOut, 'note'>)[]
  /** What the file calls itself, as its properties or a title page say. */
  title?: string | undefined
}
