/** From where the headings are to the notes under them. */
import { isBlank } from '../layout.ts'
import { canNameFile, type Heading } from './heading.ts'
import { isTitle } from './heading-forms.ts'
import { type Headed, isBare, nested } from './nest.ts'

/** A note with the place of its heading among the lines or blocks of its file; null where it has none. */
export type UnderHeading<Body extends { body: string }> = Body & {
  heading: string
  line: number | null
}

/**
 * The notes under headings. What stands before the first is a note of its own unless it is only a title; what has no
 * heading is one note.
 * @param count how many lines or blocks there are
 * @param bodyOf the words from one of them up to another, without so many characters of the first
 * @param fallbackTitle heads what has no heading
 */
export function underHeadings<Body extends { body: string }>(
  headings: readonly Heading[],
  count: number,
  bodyOf: (from: number, to: number, skips: number) => Body,
  fallbackTitle: string,
): { notes: UnderHeading<Body>[]; title: string | null; headings: number } {
  const headed: (Headed & Body)[] = headings.map((heading, at) => ({
    ...heading,
    ...bodyOf(heading.bodyLine, headings[at + 1]?.line ?? count, heading.bodySkips),
  }))
  const preface = bodyOf(0, headings[0]?.line ?? count, 0)
  const isTitled = headings.length > 0 && preface.body !== '' && isTitlePage(preface.body)
  const titleHeading = preface.body === '' ? titleOver(headed) : null
  const notes: UnderHeading<Body>[] = nested(titleHeading ? headed.slice(1) : headed)
  if (preface.body !== '' && !isTitled)
    notes.unshift({ ...preface, heading: fallbackTitle, line: null })
  if (notes.length === 0) notes.push({ ...bodyOf(0, count, 0), heading: fallbackTitle, line: null })
  const title = isTitled ? preface.body.split('\n').filter(isWritten).join(' ') : titleHeading
  return { notes, title, headings: headings.length + (isTitled ? 1 : 0) }
}

/** The words of a first heading that has no text and stands over all others: the title of the file. */
function titleOver(headed: readonly Headed[]): string | null {
  const [first, ...others] = headed
  if (!first || !isBare(headed, 0) || others.some(({ level }) => level <= first.level)) return null
  return canNameFile(first.level) ? first.words : null
}

const isWritten = (line: string): boolean => !isBlank(line)

/** One or two short lines above the first heading name the file rather than say anything. */
function isTitlePage(preface: string): boolean {
  const written = preface.split('\n', 4).filter(isWritten)
  return written.length <= 2 && !preface.includes('\n\n\n') && written.every(isTitle)
}
