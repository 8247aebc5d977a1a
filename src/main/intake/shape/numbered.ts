/** Headings that are known by their numbers: "I. Causes", "II. Course", or "1. Causes" above "1.1 The debt". */
import { endsSentence, isBlank, isNumbered, markerLength } from '../layout.ts'
import { outlineMarkers, romanSeries } from '../outline.ts'
import { type Heading, levels } from './heading.ts'
import { bareHeading, isQuestion, isTitle } from './heading-forms.ts'
import { type Lines, nextWritten } from './lines.ts'

/** A numbered line longer than this is no heading by its number alone. */
const longestWords = 120

/** By line. A series of Roman numbers goes before one of decimals. */
export function numberedHeadings(lines: Lines): ReadonlyMap<number, Heading> {
  const romans = romanHeadings(lines)
  const found = romans.length > 0 ? romans : decimalHeadings(lines)
  return new Map(found.map((heading) => [heading.line, heading]))
}

const headingAt = (words: string, line: number): Heading => ({
  words: bareHeading(words),
  line,
  bodyLine: line + 1,
  bodySkips: 0,
  level: levels.numbered,
})

/** A Roman series whose lines are titles, or stand over lines set further in, with something under most. */
function romanHeadings(lines: Lines): Heading[] {
  const series = romanSeries(lines.text)
  const members = new Set(series.map(({ line }) => line))
  const isOver = (line: number): boolean => {
    const under = nextWritten(lines, line + 1)
    return under >= 0 && !members.has(under)
  }
  const isHeading = (words: string, line: number): boolean => {
    const under = lines.text[nextWritten(lines, line + 1)] ?? ''
    return (
      (words.length <= longestWords && !endsSentence(words)) ||
      isQuestion(words) ||
      /^\s/.test(under)
    )
  }
  const over = series.filter(({ line }) => isOver(line)).length
  return over * 2 > series.length && series.every(({ words, line }) => isHeading(words, line))
    ? series.map(({ words, line }) => headingAt(words, line))
    : []
}

function decimalHeadings(lines: Lines): Heading[] {
  if (!lines.numbering.decimals) return []
  const found: Heading[] = []
  for (const [at, line] of lines.text.entries()) {
    if (isBlank(line) || !isNumbered(line) || !isTitle(line)) continue
    const number = /\d+/.exec(line.slice(0, markerLength(line)))?.[0]
    const under = lines.text[nextWritten(lines, at + 1)] ?? ''
    if (number && under.trimStart().startsWith(`${number}.1`)) found.push(headingAt(line, at))
  }
  return found
}

/** Headings without the letters that number them ("B. Short-term causes"), where letters number a file's items. */
export function withoutLetters(lines: Lines, headings: readonly Heading[]): Heading[] {
  const markers = outlineMarkers(lines.text, lines.numbering)
  return headings.map((heading) => {
    const marker = markers.get(heading.line) ?? 0
    const isWhole = heading.bodyLine === heading.line + 1
    if (marker === 0 || !isWhole || heading.level !== levels.title) return heading
    return { ...heading, words: bareHeading((lines.text[heading.line] ?? '').slice(marker)) }
  })
}
