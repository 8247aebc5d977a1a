/** From a file's text to its notes, by shape and not by keyword. */
import { isBlank, isRule } from '../layout.ts'
import type { Heading } from './heading.ts'
import { isTitle } from './heading-forms.ts'
import { type Lines, linesOf } from './lines.ts'
import { markdownHeadings } from './markdown.ts'
import { plainHeadings } from './plain.ts'
import { labelledQuestions } from './question-answer.ts'

export type ShapedNote = { heading: string; body: string }

/** `wrapWidth` is the width the text was wrapped at, or null when its lines are paragraphs and items. */
export type Shaped = { notes: ShapedNote[]; wrapWidth: number | null }

/**
 * The notes of a text whose line ends are `\n`. One way of marking headings is taken for the whole file: two
 * or more Markdown `#` headings, else "Q: / A:" labels, else shapes (questions, also wrapped over two or three
 * lines; underlined, bold and capital lines; short titles above their text). What stands before the first
 * heading is a note of its own unless it is only a title; a text with no heading is one note.
 * @param title heads text that has no heading: a name made from the file's
 */
export function shape(text: string, title: string): Shaped {
  const lines = linesOf(text)
  const headings = headingsOf(lines)
  const notes: ShapedNote[] = []
  const preface = bodyOf(lines, 0, headings[0]?.line ?? lines.text.length, 0)
  if (preface !== '' && !(headings.length > 0 && isTitlePage(preface)))
    notes.push({ heading: title, body: preface })
  for (const [at, heading] of headings.entries()) {
    const end = headings[at + 1]?.line ?? lines.text.length
    const body = bodyOf(lines, heading.bodyLine, end, heading.bodySkips)
    if (body !== '' || heading.keptWhenEmpty) notes.push({ heading: heading.words, body })
  }
  if (notes.length === 0) notes.push({ heading: title, body: text.trim() })
  return { notes, wrapWidth: lines.wrapWidth }
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

/** One or two short lines above the first heading name the file rather than say anything. */
function isTitlePage(preface: string): boolean {
  const written = preface.split('\n', 4).filter((line) => !isBlank(line))
  return written.length <= 2 && !preface.includes('\n\n\n') && written.every(isTitle)
}
