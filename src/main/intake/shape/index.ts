/** From a file's text to its notes, by shape and not by keyword. */
import type { Placed } from '../../../shared/model/import-file.ts'
import { isBlank, isRule } from '../layout.ts'
import type { Numbering } from '../outline.ts'
import type { Heading } from './heading.ts'
import { type Lines, linesOf } from './lines.ts'
import { markdownHeadings } from './markdown.ts'
import { plainHeadings } from './plain.ts'
import { labelledQuestions } from './question-answer.ts'
import { underHeadings } from './under-headings.ts'

export type ShapedNote = {
  heading: string
  body: string
  /** Where in their source stretches of the body stand. */
  places?: Placed[]
  tags?: string[]
}

export type Shaped = {
  notes: ShapedNote[]
  /** What the file calls itself, where a title stands above all of its headings. */
  title: string | null
  /** How many headings it has, those included that stand over others, and its title. */
  headings: number
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
  const marked = markdownHeadings(lines)
  const found = marked.length >= 2 ? marked : headingsByShape(lines)
  const { notes, ...shaped } = underHeadings(
    found,
    lines.text.length,
    (from, to, skips) => ({ body: bodyOf(lines, from, to, skips) }),
    fallbackTitle,
  )
  return {
    notes: notes.map(({ heading, body }) => ({ heading, body })),
    ...shaped,
    wrapWidth: lines.wrapWidth,
    numbering: lines.numbering,
  }
}

/** Those that nothing marks as such. */
export function headingsByShape(lines: Lines): Heading[] {
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
