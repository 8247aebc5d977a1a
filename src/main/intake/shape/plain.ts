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
import { isEssayTitle } from './essay-title.ts'
import { type Heading, levels } from './heading.ts'
import {
  bareHeading,
  isBold,
  isCapitals,
  isQuestion,
  isQuotation,
  isTitle,
  isUnderline,
  markdownHeading,
} from './heading-forms.ts'
import { type Lines, lastWritten, nextWritten } from './lines.ts'
import { numberedHeadings, withoutLetters } from './numbered.ts'

const mostWrapped = 3

/**
 * Headings by their shape. Where questions stand after blank lines, a question with none before it is part
 * of an answer; a file with no blank lines at all lets them through. Short titles count only where they
 * stand at least as far from what is before them as the questions do.
 */
export function plainHeadings(lines: Lines): Heading[] {
  const questions: Heading[] = []
  const others: Heading[] = []
  const numbered = numberedHeadings(lines)
  for (let at = 0; at < lines.text.length; at++) {
    if (isBlank(lines.text[at] ?? '')) continue
    const number = numbered.get(at)
    if (number) {
      others.push(number)
      continue
    }
    const question = questionAt(lines, at)
    if (question) {
      questions.push(question)
      at = question.bodyLine - 1
      continue
    }
    const other = markedAt(lines, at, others.at(-1)) ?? titleAt(lines, at, others.at(-1))
    if (!other) continue
    others.push(other)
    at = other.bodyLine - 1
  }
  const titles = withoutQuotations(lines, others)
  const apart = questions.filter(({ line }) => gap(lines, line) > 0)
  const isDense = apart.length <= 1 && !apart.some(({ line }) => line > 0 && gap(lines, line) < 999)
  const asked = isDense ? questions.filter((one) => hasAnswer(lines, one)) : apart
  const usual = Math.min(...asked.slice(1).map(({ line }) => gap(lines, line)))
  const kept = titles.filter(({ line }) => asked.length < 2 || isDense || gap(lines, line) >= usual)
  return withoutLetters(
    lines,
    [...asked, ...kept].sort((a, b) => a.line - b.line),
  )
}

/** Where titles head the notes, a quotation that stands alone does not. */
function withoutQuotations(lines: Lines, headings: readonly Heading[]): readonly Heading[] {
  const others = headings.filter(({ line }) => !isQuotation(lines.text[line] ?? ''))
  return others.length > 0 ? others : headings
}

const gap = (lines: Lines, at: number): number => lines.gapBefore[at] ?? 0

const heading = (words: string, line: number, bodyLine: number, level: number): Heading => ({
  words,
  line,
  bodyLine,
  bodySkips: 0,
  level,
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
    const isAsked = /\?/.test(line) && isQuestion(words)
    if (isAsked || (gap(lines, at) > 0 && isEssayTitle(words))) {
      const next = lines.text[end + 1] ?? ''
      if (isBlank(next) || standsAlone(lines, end, next))
        return heading(words, at, end + 1, levels.question)
      if (isAsked) return null
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
function markedAt(lines: Lines, at: number, above: Heading | undefined): Heading | null {
  const line = lines.text[at] ?? ''
  const marked = markdownHeading(line, lines.text[at + 1])
  if (marked) return heading(marked.heading, at, at + 1, marked.level)
  const isApart = gap(lines, at) > 0 || isTightHeading(lines, at, above)
  if (isApart && isBold(line)) return heading(bareHeading(line), at, at + 1, levels.bold)
  const isUnderlined =
    gap(lines, at) > 0 && line.length <= 200 && isUnderline(lines.text[at + 1] ?? '')
  if (isUnderlined && !isBulleted(line)) {
    const level = /=/.test(lines.text[at + 1] ?? '') ? levels.doubleUnderlined : levels.underlined
    return heading(bareHeading(line), at, at + 2, level)
  }
  return null
}

/** A short title, perhaps wrapped once, after a blank line and above something longer. */
function titleAt(lines: Lines, at: number, above: Heading | undefined): Heading | null {
  const line = lines.text[at] ?? ''
  const next = lines.text[at + 1] ?? ''
  if (gap(lines, at) === 0 && !isTightHeading(lines, at, above)) return null
  if (isQuotation(line) && isOverQuotation(lastWritten(lines, at))) return null
  if (isTitle(line)) {
    const level = isCapitals(line) ? levels.capitals : levels.title
    const body = nextWritten(lines, at + 1)
    if (body < 0 || !isUnder(lines, at, body)) return null
    if (body === at + 1 && isQuestion(bareHeading(next))) return null
    return heading(bareHeading(line), at, at + 1, level)
  }
  const isWrapped = line.length >= 40 && line.length <= 90 && isBlank(lines.text[at + 2] ?? '')
  const words = `${bareHeading(line)} ${next.trim()}`
  const body = nextWritten(lines, at + 2)
  if (!isWrapped || isBlank(next) || markerLength(next) > 0 || body < 0) return null
  if (endsSentence(line) || !isTitle(`X${next.trim()}`) || isTermLine(line)) return null
  if (!/^["'“‘]?\p{Lu}/u.test(words) || words.split(/\s+/).length > 20) return null
  return isUnder(lines, at, body) ? heading(words, at, at + 2, levels.title) : null
}

/**
 * Whether a line without a blank line before it is a heading as the one `above` is: in capitals, in bold, or
 * a few words with a colon, and straight above its text.
 */
function isTightHeading(lines: Lines, at: number, above: Heading | undefined): boolean {
  const [before = '', line = '', next = ''] = lines.text.slice(at - 1, at + 2)
  if (!above || isBlank(next) || !isTitle(line)) return false
  const first = lines.text[above.line] ?? ''
  if (isCapitals(line))
    return /\p{Lu}{5}|\p{Lu}\s+\p{Lu}/u.test(line) && !isCapitals(before) && !isCapitals(next)
  if (isBold(line)) return isBold(first) && !isBold(before)
  const isShort = /^\S+(?:\s\S+){0,4}:\s*$/.test(line.trim())
  return isShort && /:\s*$/.test(first) && (endsSentence(before) || isBulleted(before))
}

/** What a quoted line stands under: a title, or another quotation. */
const isOverQuotation = (line: string): boolean => isTitle(line) || isQuotation(line)

/** Whether the line at `body` reads as what stands under the title at `at`. */
function isUnder(lines: Lines, at: number, body: number): boolean {
  const title = lines.text[at] ?? ''
  const under = lines.text[body] ?? ''
  if (gap(lines, body) === 0 && !endsOnPurpose(title, under, lines.wrapWidth)) return false
  if (isNumbered(title) && (isNumbered(under) || /^\s*\p{Ll}/u.test(under))) return false
  if (/:\s*$/.test(title)) return true
  if (isBulleted(under) || isTermLine(under)) return true
  if (isQuotation(under) && !isQuotation(title)) return true
  if (isNumbered(under)) return true
  if (isCapitals(title) && !isCapitals(under)) return true
  if (gap(lines, body) > 0 && isQuestion(bareHeading(under))) return true
  return !isTitle(under)
}
