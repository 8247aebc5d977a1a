/** From a file's text to its notes, by shape and not by keyword. */
import { isBlank, isRule } from '../layout.ts'
import type { Numbering } from '../outline.ts'
import { canNameFile, type Heading } from './heading.ts'
import { isTitle } from './heading-forms.ts'
import { type Lines, linesOf } from './lines.ts'
import { markdownHeadings } from './markdown.ts'
import { type Headed, isBare, nested } from './nest.ts'
import { plainHeadings } from './plain.ts'
import { labelledQuestions } from './question-answer.ts'

export type ShapedNote = { heading: string; body: string }

export type Shaped = {
  notes: ShapedNote[]
  /** What the file calls itself, where a title stands above all of its headings. */
  title: string | null
  /** The width the text was wrapped at, or null when its lines are paragraphs and items. */
  wrapWidth: number | null
  /** The numbers that head its items beside "1." and "(a)". */
  numbering: Numbering
}

/**
 * The notes of a text whose line ends are `\n`. One way of marking headings is taken for the whole file: two
 * or more Markdown `#` headings, else "Q: / A:" labels, else shapes (questions, also wrapped over two or three
 * lines; essay titles; underlined, bold, capital and Roman-numbered lines; short titles above their text). What
 * stands before the first heading is a note of its own unless it is only a title; a text with no heading is
 * one note. Headings without text of their own are put before those under them.
 * @param fallbackTitle heads text that has no heading: a name made from the file's
 */
export function shape(text: string, fallbackTitle: string): Shaped {
  const lines = linesOf(text)
  const headings = headingsOf(lines)
  const headed = headings.map((heading, at) => {
    const end = headings[at + 1]?.line ?? lines.text.length
    return { ...heading, body: bodyOf(lines, heading.bodyLine, end, heading.bodySkips) }
  })
  const preface = bodyOf(lines, 0, headings[0]?.line ?? lines.text.length, 0)
  const isTitled = headings.length > 0 && preface !== '' && isTitlePage(preface)
  const titleHeading = preface === '' ? titleOver(headed) : null
  const notes = nested(titleHeading ? headed.slice(1) : headed)
  if (preface !== '' && !isTitled) notes.unshift({ heading: fallbackTitle, body: preface })
  if (notes.length === 0) notes.push({ heading: fallbackTitle, body: text.trim() })
  const title = isTitled ? preface.split('\n').filter(isWritten).join(' ') : titleHeading
  return { notes, title, wrapWidth: lines.wrapWidth, numbering: lines.numbering }
}

/** The words of a first heading that has no text and stands over all others: the title of the file. */
function titleOver(headed: readonly Headed[]): string | null {
  const [first, ...others] = headed
  if (!first || !isBare(headed, 0) || others.some(({ level }) => level <= first.level)) return null
  return canNameFile(first.level) ? first.words : null
}

function headingsOf(lines: Lines): Heading[] {
  const marked = markdownHeadings(lines)
  if (marked.length >= 2) return marked
  const labelled = labelledQuestions(lines)
  return labelled.length > 0 ? labelled : plainHeadings(lines)
}

/** The words under a heading, without blank lines and drawn lines at either end. */
function bodyOf(lines: Lines, from: number, to: number, skips: number): string {
  const isEmpty = (at: number): boolean => {
    const line = lines.text[at] ?? ''
    return isBlank(line) || isRule(line)
  }
  let first = from
  let last = to
  while (first < last && isEmpty(first)) first++
  while (last > first && isEmpty(last - 1)) last--
  const body = lines.text.slice(first, last).join('\n')
  return (first === from ? body.slice(skips) : body).trimEnd()
}

const isWritten = (line: string): boolean => !isBlank(line)

/** One or two short lines above the first heading name the file rather than say anything. */
function isTitlePage(preface: string): boolean {
  const written = preface.split('\n', 4).filter(isWritten)
  return written.length <= 2 && !preface.includes('\n\n\n') && written.every(isTitle)
}
