/** What a line must look like to be a heading, by its shape alone. */
import { sentences } from '../../../shared/text/sentences.ts'
import { isBlank, isBulleted, isNumbered, isTermLine, markerLength } from '../layout.ts'

const longestQuestion = 300
/** No line longer than this is a heading of any form. */
const longestHeading = 1000
const longestTitle = 90
const questionEnd = /\?["'”’)\]]*\s*(?:[([]\s?\d{1,3}\s?(?:marks?)?\s?[)\]])?\s*$/i
const capital = /^["'“‘([]?[\p{Lu}\p{N}]/u

/** A line without its number ("3. "), Markdown emphasis and trailing hashes or colon. */
export function bareHeading(line: string): string {
  const trimmedLine = line.trim()
  if (trimmedLine.length > longestHeading) return trimmedLine
  const unnumbered = isNumbered(trimmedLine)
    ? trimmedLine.slice(markerLength(trimmedLine))
    : trimmedLine
  return unnumbered
    .replace(/^(\*\*|__|\*|_)(.+)\1(:?)$/, '$2$3')
    .replace(/\s*:$/, '')
    .trim()
}

/**
 * Whether words are one question and nothing else. A quoted view may stand before it ("'Stalin was lucky.'
 * How far do you agree?"), a mark in brackets after it.
 */
export function isQuestion(words: string): boolean {
  const text = words.trim()
  if (text.length > longestQuestion || !capital.test(text) || !questionEnd.test(text)) return false
  if (isTermLine(text) && !/:\s/.test(text)) return false
  const asked = text.replace(questionEnd, '')
  if (!/[.!?…]/.test(asked)) return true
  const count = sentences(`${asked}?`).length
  return count === 1 || (count <= 3 && /^["'“‘]/.test(text))
}

/** A short line that is no sentence, item or description: "Causes of the war", "3. The Ruhr", "RISE TO POWER". */
export function isTitle(line: string): boolean {
  const text = line.trim()
  if (text.length < 2 || text.length > longestTitle || isBulleted(text)) return false
  const words = bareHeading(text)
  if (!capital.test(words) || !/\p{L}{2}/u.test(words)) return false
  if (
    /[.!,;…?]["'”’)\]]*$/.test(words) ||
    /[.!?]["'”’]*\s/.test(words.replace(/\b\p{Lu}\.\s/gu, ''))
  )
    return false
  if (isTermLine(text) || /\t/.test(text) || /^(?:https?:|www\.)/i.test(words)) return false
  return words.split(/\s+/).length <= 14
}

/**
 * A line that is a quotation, perhaps with who said it: it stands under a title rather than being one. A few
 * words with capitals are a term, and may be: "‘War Communism’".
 */
export function isQuotation(line: string): boolean {
  const text = line.slice(0, longestHeading)
  if (!/^\s*["“‘'«„].+["”’'»](?:\s*[-–—(].*)?\s*$/.test(text)) return false
  return !/^[\s"“‘'«„]*\p{Lu}[\p{L}’-]*(?:\s\p{Lu}[\p{L}’-]*){0,3}["”’'»]\s*$/u.test(text)
}

/** Words all in capitals, two letters at least, as a typewriter's heading. */
export const isCapitals = (line: string): boolean =>
  isTitle(line) && /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)

/** A line set wholly in Markdown bold. */
export const isBold = (line: string): boolean =>
  line.length <= longestQuestion && /^\s*(\*\*|__)(?!\s)[^*_]+\1:?\s*$/.test(line)

/** The line under a heading that underlines it. */
export const isUnderline = (line: string): boolean =>
  line.length <= 200 && /^\s*(?:={3,}|-{3,}|_{3,}|~{3,})\s*$/.test(line)

const atx = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/
/** As Markdown was first written, with no space: "##Heading". "#tag #tag" and "#1" are no headings. */
const tightAtx = /^ {0,3}(?:(#{2,6})([\p{L}\p{N}"'“‘(*_].*)|(#)([\p{Lu}"“‘][^#]*)#*)$/u

/**
 * A Markdown heading's level and words, or null.
 * @param next the line under it: a lone "#Word" with nothing under it is a tag
 */
export function markdownHeading(
  line: string,
  next = '',
): { level: number; heading: string } | null {
  if (line.length > longestHeading) return null
  const tight = tightAtx.exec(line)
  if (tight?.[3] && !/\S\s+\S/.test(line) && isBlank(next)) return null
  const [, marks, words] = atx.exec(line) ?? [
    line,
    tight?.[1] ?? tight?.[3],
    tight?.[2] ?? tight?.[4],
  ]
  if (marks === undefined || words === undefined) return null
  const heading = words.replace(tight ? /#+[ \t]*$/ : /[ \t]+#+[ \t]*$/, '').trim()
  return { level: marks.length, heading: bareHeading(heading) || heading }
}

const question = /^\s*(?:Q|Question)\s?\d{0,3}\s?[.:)\]]\s*(?=\S)/i
const answer = /^\s*(?:A|Ans|Answer)\s?\d{0,3}\s?[:)\]]\s*|^\s*(?:Ans|Answer)\s?\d{0,3}\.\s+/i

/** The length of "Q:", "Question 3." at a line's head, or 0. */
export const questionLabel = (line: string): number =>
  question.exec(line.slice(0, 40))?.[0].length ?? 0
/** The length of "A:", "Answer 3:" at a line's head, or 0. */
export const answerLabel = (line: string): number => answer.exec(line.slice(0, 40))?.[0].length ?? 0
