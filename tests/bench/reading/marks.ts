/**
 * Notes whose sentences are marked by hand with what is right of them. What the marks hold to:
 *
 * - A date is every day or stretch of days that is named, however loosely it is bound ("by 1934" is 1934), parts of
 *   years, decades and centuries as `findDates` says; none before Christ, and no day without a year.
 * - A figure is a number with its sign, its "million" and its unit of money or measure, a share, a multiple, a ratio,
 *   or a count of ten and more with what is counted ("230 seats"; of "26,000 files" the number is enough). Years,
 *   ages, lengths of time, and numbers that only name a thing are none.
 * - People are named once a sentence, as written, without titles and possessives; characters, and the people of
 *   examples, count; cases, families, peoples and things that bear a name do not.
 * - The kind is the first that fits of those that `kindOf` lists. A view that somebody holds is an interpretation; a
 *   definition or a description is a statement, and so is what is dated before Christ alone.
 */
import type { Dates, SnippetKind } from '../../../src/shared/model/note.ts'
import { daysInMonth } from '../../../src/shared/text/calendar.ts'

/** Dates as "1642", "1642-08", "1642-08-22", or two such with a slash between: from the first day to the last. */
export type Marks = { dates?: string[]; figures?: string[]; people?: string[] }
export type Sentence = { text: string; kind: SnippetKind } & Required<Marks>
/** A line of a note: its mark of an item, which is no part of a sentence, and sentences with a space between. */
export type Line = { mark: string; sentences: readonly Sentence[] }
export type MarkedText = { heading: string; lines: readonly Line[] }

const marked =
  (kind: SnippetKind) =>
  (text: string, { dates = [], figures = [], people = [] }: Marks = {}): Sentence => ({
    text,
    kind,
    dates,
    figures,
    people,
  })
export const statistic = marked('statistic')
export const event = marked('event')
export const quotation = marked('quotation')
export const interpretation = marked('interpretation')
export const statement = marked('statement')

const lineWith =
  (mark: string) =>
  (...sentences: Sentence[]): Line => ({ mark, sentences })
export const line = lineWith('')
export const item = lineWith('- ')
export const bullet = lineWith('• ')
export const numbered = (number: number, ...sentences: Sentence[]): Line => ({
  mark: `${number}. `,
  sentences,
})
export const gap: Line = { mark: '', sentences: [] }

/** The whole days of a date as it is marked. */
export function daysOf(date: string): Dates {
  const [first = '', last = first] = date.split('/')
  const [from, to] = [partsOf(first), partsOf(last)]
  const month = to.month ?? 12
  const day = to.day ?? daysInMonth(to.year, month)
  return {
    from: iso(from.year, from.month ?? 1, from.day ?? 1),
    to: iso(to.year, month, day),
  }
}

type Parts = { year: number; month?: number | undefined; day?: number | undefined }
function partsOf(date: string): Parts {
  const [year = Number.NaN, month, day] = date.split('-').map(Number)
  return { year, month, day }
}

const iso = (year: number, month: number, day: number): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-')

export type Placed = Sentence & { start: number; end: number }

/** The body of a text and its sentences where they stand in it. */
export function placedIn({ lines }: MarkedText): { body: string; sentences: Placed[] } {
  let body = ''
  const placed: Placed[] = []
  for (const { mark, sentences } of lines) {
    body += mark
    for (const [at, sentence] of sentences.entries()) {
      if (at > 0) body += ' '
      placed.push({ ...sentence, start: body.length, end: body.length + sentence.text.length })
      body += sentence.text
    }
    body += '\n'
  }
  return { body, sentences: placed }
}
