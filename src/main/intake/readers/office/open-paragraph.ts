/** A paragraph as it comes, run by run: its words, and what stands in it and is no part of them. */
import type { LeftOutReason } from '../../../../shared/model/import-file.ts'
import { placeInFootnote } from './footnote-place.ts'
import { allLeftOut, type Look, leftOut, type OfficePart, type Paragraph } from './paragraph.ts'
import type { Role } from './roles.ts'
import { withSigns } from './signs.ts'
import { gatherWords } from './words.ts'

/** What is known of a paragraph when it ends. */
export type ParagraphKind = {
  role: Role
  level?: number | undefined
  item?: Paragraph['item']
  /** Whether it is set in from both margins, as block quotations are. */
  isSetIn?: boolean
}

export type OpenParagraph = {
  add(text: string, look: Look, typeface: string | undefined): void
  /** Words that are no text, in one with those before them for the same reason. */
  leaveOut(text: string, reason: LeftOutReason): void
  endLine(): void
  /** Parts that stand in it, such as a picture or what a text box holds. */
  addBeside(parts: readonly OfficePart[]): void
  /** A footnote, with what it says of where in a source its words stand. */
  addNote(words: string): void
  /** The words so far are of a table of contents. */
  isOfContents(): void
  close(kind: ParagraphKind): OfficePart[]
}

export function openParagraph(): OpenParagraph {
  const words = gatherWords()
  const beside: OfficePart[] = []
  let out: { reason: LeftOutReason; words: string } | null = null
  let isContents = false
  const endLeftOut = (): void => {
    if (out && out.words.trim() !== '') beside.push(leftOut(out.reason, out.words))
    out = null
  }
  const addBeside = (parts: readonly OfficePart[]): void => {
    endLeftOut()
    beside.push(...parts)
  }
  return {
    add(text, look, typeface) {
      endLeftOut()
      words.add(withSigns(text, typeface), look)
    },
    leaveOut(text, reason) {
      if (out?.reason !== reason) endLeftOut()
      out = { reason, words: `${out?.words ?? ''}${text}` }
    },
    endLine: words.endLine,
    addBeside,
    addNote(note) {
      addBeside([leftOut('footnote', note)])
      const place = placeInFootnote(note)
      if (place) words.place(place)
    },
    isOfContents() {
      isContents = true
    },
    close(kind) {
      endLeftOut()
      const [first, ...others] = words.lines()
      if (!first) return beside
      return [
        ...asParts({ ...kind, ...(isContents && { role: 'contents' }) }, [first, ...others]),
        ...beside,
      ]
    },
  }
}

function asParts(
  { role, level, item, isSetIn }: ParagraphKind,
  lines: Paragraph['lines'],
): OfficePart[] {
  const plain: Paragraph = { type: 'paragraph', lines, role: 'text' }
  if (role === 'contents' || role === 'property') return allLeftOut([plain], role)
  const isHeading = level !== undefined || role === 'title'
  return [
    {
      ...plain,
      role: role === 'text' && isSetIn && !item && !isHeading ? 'quotation' : role,
      ...(level !== undefined && { level }),
      ...(item && !isHeading && { item }),
    },
  ]
}
