/** What Word and OpenDocument files consist of alike, before it is known which of it only looks like a heading. */
import type { Placed } from '../../../../shared/model/import-file.ts'
import type { LeftOut } from '../../blocks/block.ts'

/** How letters are set. */
export type Look = {
  isBold: boolean
  isUnderlined: boolean
  /** In points; 0 where nothing says it. */
  size: number
}

/** What the writer ended by Shift+Enter, or by the end of the paragraph. */
export type Line = Look & { words: string; places: Placed[] }

export type Paragraph = {
  type: 'paragraph'
  /** Those with words in them; at least one. */
  lines: [Line, ...Line[]]
  role: 'text' | 'title' | 'subtitle' | 'quotation'
  /** From 1 to 6 where its style or its outline makes it a heading. */
  level?: number | undefined
  item?: { depth: number; mark: string } | undefined
  /** Set apart as a heading is, by where it stands. */
  isSetApart?: boolean | undefined
}

export type OfficePart = Paragraph | Omit<LeftOut, 'note'>

export const leftOut = (reason: LeftOut['reason'], words = ''): Omit<LeftOut, 'note'> => ({
  type: 'left-out',
  reason,
  words: oneLine(words),
})

export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** All the words of parts, those left out among them, in one line. */
export const wordsOf = (parts: readonly OfficePart[]): string =>
  parts
    .map((part) =>
      part.type === 'paragraph' ? part.lines.map(({ words }) => words).join(' ') : part.words,
    )
    .filter((words) => words !== '')
    .join(' ')

/** Parts of which nothing is to be a note: a line each of a contents list, of a head or foot of the page. */
export const allLeftOut = (
  parts: readonly OfficePart[],
  reason: LeftOut['reason'],
): Omit<LeftOut, 'note'>[] =>
  parts.map((part) => (part.type === 'paragraph' ? leftOut(reason, wordsOf([part])) : part))
