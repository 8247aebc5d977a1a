/** Headings of a plain file: questions, underlined lines, bold lines, capitals and short titles. */
import {
  endsOnPurpose,
  endsSentence,
  isBlank,
  isBulleted,
  isNumbered,
  isTermLine,
  markerLength,
} from '../layout.ts'
import type { Heading } from './heading.ts'
import {
  bareHeading,
  isBold,
  isCapitals,
  isQuestion,
  isTitle,
  isUnderline,
  markdownHeading,
} from './heading-forms.ts'
import { type Lines, nextWritten } from './lines.ts'

const mostWrapped = 3

/**
 * Headings by their shape. Where questions stand after blank lines, a question with none before it is part
 * of an answer; a file with no blank lines at all lets them through. Short titles count only where they
 * stand at least as far from what is before them as the questions do.
 */
export function plainHeadings(lines: Lines): Heading[] {
  const questions: Heading[] = []
  const others: Heading[] = []
  for (let at = 0; at < lines.text.length; at++) {
    if (isBlank(lines.text[at] ?? '')) continue
    const question = questionAt(lines, at)
    if (question) {
      questions.push(question)
      at = question.bodyLine - 1
      continue
    }
    const other = markedAt(lines, at) ?? titleAt(lines, at)
    if (!other) continue
    others.push(other)
    at = other.bodyLine - 1
  }
  const apart = questions.filter(({ line }) => gap(lines, line) > 0)
  const isDense = apart.length <= 1 && !apart.some(({ line }) => line > 0 && gap(lines, line) < 999)
  const asked = isDense ? questions.filter((one) => hasAnswer(lines, one)) : apart
  const usual = Math.min(...asked.slice(1).map(({ line }) => gap(lines, line)))
  const kept = others.filter(({ line }) => asked.length < 2 || isDense || gap(lines, line) >= usual)
  return [...asked, ...kept].sort((a, b) => a.line - b.line)
}

const gap = (lines: Lines, at: number): number => lines.gapBefore[at] ?? 0

const heading = (
  words: string,
  line: number,
  bodyLine: number,
  keptWhenEmpty: boolean,
): Heading => ({
  words,
  line,
  bodyLine,
  bodySkips: 0,
  keptWhenEmpty,
})

/** A question of one to three lines that begins here and ends where a line ends. */
function questionAt(lines: Lines, at: number): Heading | null {
  const parts: string[] = []
  for (let end = at; end < at + mostWrapped; end++) {
    const line = lines.text[end] ?? ''
    if (isBlank(line) || line.length > 300 || isBulleted(line)) return null
    if (end > at && isNumbered(line)) return null
    parts.push(end === at ? bareHeading(line) : line.trim())
    const words = parts.join(' ')
    if (/\?/.test(line) && isQuestion(words)) {
      const next = lines.text[end + 1] ?? ''
      return isBlank(next) || standsAlone(lines, end, next)
        ? heading(words, at, end + 1, true)
        : null
    }
    if (endsSentence(line)) return null
  }
  return null
}

/** With its answer straight under it, a question is a heading when its line was ended on purpose. */
const standsAlone = (lines: Lines, end: number, next: string): boolean =>
  endsOnPurpose(lines.text[end] ?? '', next, lines.wrapWidth) && !/^\s*\p{Ll}/u.test(next)

/** In a file without blank lines, a question above another is one of a list, not a heading. */
function hasAnswer(lines: Lines, question: Heading): boolean {
  const next = lines.text[question.bodyLine]
  return (
    next !== undefined && !(gap(lines, question.bodyLine) === 0 && isQuestion(bareHeading(next)))
  )
}

/** Headings that are marked as such: a lone `#` line, bold, or underlined. */
function markedAt(lines: Lines, at: number): Heading | null {
  const line = lines.text[at] ?? ''
  const marked = markdownHeading(line)
  if (marked) return heading(marked.heading, at, at + 1, false)
  if (gap(lines, at) > 0 && isBold(line)) return heading(bareHeading(line), at, at + 1, false)
  const isUnderlined =
    gap(lines, at) > 0 && line.length <= 200 && isUnderline(lines.text[at + 1] ?? '')
  if (isUnderlined && !isBulleted(line)) return heading(bareHeading(line), at, at + 2, false)
  return null
}

/** A short title, perhaps wrapped once, after a blank line and above something longer. */
function titleAt(lines: Lines, at: number): Heading | null {
  if (gap(lines, at) === 0) return null
  const line = lines.text[at] ?? ''
  const next = lines.text[at + 1] ?? ''
  if (isTitle(line)) {
    if (!isBlank(next))
      return !isQuestion(bareHeading(next)) && isUnder(lines, at, at + 1)
        ? heading(bareHeading(line), at, at + 1, false)
        : null
    const body = nextWritten(lines, at + 1)
    return body >= 0 && isUnder(lines, at, body)
      ? heading(bareHeading(line), at, at + 1, false)
      : null
  }
  const isWrapped = line.length >= 40 && line.length <= 90 && isBlank(lines.text[at + 2] ?? '')
  const words = `${bareHeading(line)} ${next.trim()}`
  const body = nextWritten(lines, at + 2)
  if (!isWrapped || isBlank(next) || markerLength(next) > 0 || body < 0) return null
  if (endsSentence(line) || !isTitle(`X${next.trim()}`) || isTermLine(line)) return null
  if (!/^["'“‘]?\p{Lu}/u.test(words) || words.split(/\s+/).length > 20) return null
  return isUnder(lines, at, body) ? heading(words, at, at + 2, false) : null
}

/** Whether the line at `body` reads as what stands under the title at `at`. */
function isUnder(lines: Lines, at: number, body: number): boolean {
  const title = lines.text[at] ?? ''
  const under = lines.text[body] ?? ''
  if (gap(lines, body) === 0 && !endsOnPurpose(title, under, lines.wrapWidth)) return false
  if (isNumbered(title) && isNumbered(under)) return false
  if (/:\s*$/.test(title)) return true
  if (isBulleted(under) || isTermLine(under)) return true
  if (isNumbered(under)) return true
  if (isCapitals(title) && !isCapitals(under)) return true
  if (gap(lines, body) > 0 && isQuestion(bareHeading(under))) return true
  return !isTitle(under)
}
