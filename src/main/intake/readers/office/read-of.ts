/** From the parts of an office document to what its reader gives. */
import { limits } from '../../../../shared/contract.ts'
import { notesOf } from '../../blocks/notes-of.ts'
import { saysCut } from '../../bounds.ts'
import { IntakeError } from '../../intake-error.ts'
import { numberingOf } from '../../outline.ts'
import type { Read } from '../reader.ts'
import type { XmlRead } from '../xml.ts'
import { documentOf } from './document-of.ts'
import { type OfficePart, wordsOf } from './paragraph.ts'

const mostParagraphs = 200_000

/** The parts of a document as they come, up to the most that is read of any file. */
export function gatherParts(name: string) {
  const parts: OfficePart[] = []
  let letters = 0
  let paragraphs = 0
  let isFull = false
  return {
    parts,
    /** @returns whether there is room for more */
    add(more: readonly OfficePart[]): boolean {
      for (const part of more) {
        if (part.type === 'paragraph') paragraphs += part.lines.length
        letters += wordsOf([part]).length
        isFull = paragraphs > mostParagraphs || letters > limits.textFileBytes
        if (isFull) return false
        parts.push(part)
      }
      return true
    },
    warnings: (): string[] => (isFull ? [saysCut(name, paragraphs - 1, 'paragraph')] : []),
  }
}

/**
 * @param title heads what has no heading
 * @param isDamaged whether there may have been more in it
 * @throws IntakeError when there is no word in it
 */
export function readOf(
  name: string,
  parts: readonly OfficePart[],
  title: string,
  { isDamaged, warnings }: { isDamaged: boolean; warnings: string[] },
): Read {
  if (!parts.some(({ type }) => type === 'paragraph'))
    throw new IntakeError(isDamaged ? saysNothingFound(name) : saysNoWords(name, parts), name)
  const read = notesOf(documentOf(parts), title)
  return {
    ...read,
    numbering: numberingOf(read.notes.flatMap(({ body }) => body.split('\n'))),
    mended: [],
    warnings,
  }
}

const saysNothingFound = (name: string): string =>
  `“${name}” is damaged or was cut short on its way: none of its words could be read. Open it in the program it was made with, save it again and import that.`

function saysNoWords(name: string, parts: readonly OfficePart[]): string {
  const isPictures = parts.some((part) => part.type === 'left-out' && part.reason === 'picture')
  return isPictures
    ? `“${name}” has pictures and no words to import. Type the words of its pictures into a text file and import that.`
    : `“${name}” is empty: there are no words in it to import.`
}

/** What is said of a part that was read up to where it breaks off. */
export function saysFault(name: string, { fault, hasEntities }: XmlRead): string[] {
  const says = {
    broken: `“${name}” is damaged: its text breaks off, and only what stands before that is taken. Open it in the program it was made with, save it again and import that.`,
    deep: `“${name}” has parts within parts deeper than any document, and only what stands before them is taken. Copy its words into a new document and import that.`,
    large: `“${name}” has a part larger than any in notes, and only what stands before it is taken. Copy its words into a new document and import that.`,
  }
  return [
    ...(fault ? [says[fault]] : []),
    ...(hasEntities
      ? [
          `“${name}” has words that it names elsewhere (XML entities). They are not put in, because no notes need them.`,
        ]
      : []),
  ]
}

export const saysCutShort = (name: string): string =>
  `“${name}” is damaged or was cut short on its way: what could be found of it is taken. Compare it with the original, or get it again from where it came from.`
