/** Which lines of a text belong together, and where its paragraphs and items lie. */
import { isAttribution } from '../../shared/text/after-stop.ts'
import { type Range, trimmed } from '../../shared/text/ranges.ts'
import {
  endsOnPurpose,
  endsSentence,
  endsWithin,
  firstWordLength,
  isBlank,
  isRule,
  isTermLine,
  markerLength,
  quoteMarks,
} from './layout.ts'
import { type Numbering, outlineMarkers } from './outline.ts'

export type Layout = {
  /** The width the text was wrapped at, or null when its lines are paragraphs and items. */
  wrapWidth: number | null
  /** The numbers that head its items beside those that always do. */
  numbering: Numbering
  /** Whether each of its lines is a paragraph or an item by now (`unwrap`). */
  isUnwrapped?: boolean
}

export type LaidLine = {
  text: string
  /** Where its words begin: behind marks of quotation, indentation and list markers. */
  from: number
  /** A blank line, or one drawn across the page. */
  isGap: boolean
  /** Whether it goes on with the line before it. */
  runsOn: boolean
}

/** A quotation narrower than this, in UTF-16 units, is not known to be wrapped by its width. */
const narrowestQuotation = 45
const narrowestItem = 30
const shortestRunningItem = 20

/** The lines of a text, each with what it belongs to. */
export function* laidOut(text: string, layout: Layout): Generator<LaidLine> {
  const { wrapWidth, numbering, isUnwrapped = false } = layout
  const lines = text.split('\n')
  // A file may have a million lines, and most have none that is quoted.
  const marks = text.includes('>') ? lines.map(quoteMarks) : null
  const words = marks ? lines.map((line, at) => line.slice(marks[at]?.length)) : lines
  const depthAt = (at: number): number => marks?.[at]?.depth ?? 0
  const widths = isUnwrapped ? null : blockWidths(words, depthAt)
  const outline = outlineMarkers(words, numbering)
  let isFenced = false
  /** The indentation of the item that goes on here, or -1. */
  let item = -1
  let isAfterGap = true
  for (const [at, line] of lines.entries()) {
    const said = words[at] ?? ''
    if (isBlank(said) || isRule(said)) {
      item = -1
      isAfterGap = true
      yield { text: line, from: 0, isGap: true, runsOn: false }
      continue
    }
    const isFence = /^ {0,3}(?:```|~~~)/.test(said)
    const marker = Math.max(markerLength(said), outline.get(at) ?? 0)
    const isFirst = isAfterGap || isFence || isFenced || isUnwrapped
    const runsOn = !isFirst && goesOn(at, said, words[at - 1] ?? '', marker)
    if (isFence) isFenced = !isFenced
    if (!runsOn && marker > 0) item = indentation(said)
    else if (!runsOn && indentation(said) <= item) item = -1
    isAfterGap = false
    const from = (marks?.[at]?.length ?? 0) + (runsOn ? 0 : marker)
    yield { text: line, from, isGap: false, runsOn }
  }

  function goesOn(at: number, said: string, before: string, marker: number): boolean {
    const isSameDepth = depthAt(at) === depthAt(at - 1)
    const isQuotation = depthAt(at - 1) > 0
    const isOpen = !endsSentence(before)
    const isAfterQuotation = isQuoted(before) || (isQuotation && isSameDepth && !isOpen)
    if (isAfterQuotation && isAttribution(said) && !isListed(said, before, words[at + 1]))
      return true
    if (marker > 0) return false
    const isSmall = /^\s*["'“‘(]?\p{Ll}/u.test(said)
    if (!isSameDepth) return depthAt(at) === 0 && isQuotation && isOpen && isSmall
    const width = widths?.[at] ?? 0
    const isFull = before.trimEnd().length + 1 + firstWordLength(said) > width
    if (isQuotation) {
      if (isOpen && (isSmall || endsWithin(before))) return true
      return isFull && width >= narrowestQuotation && !isTermLine(said)
    }
    if (item >= 0 && isOpen) {
      const hangs = indentation(said) > item
      if (isSmall && (hangs || before.length >= shortestRunningItem)) return true
      if (hangs && endsWithin(before)) return true
      if (hangs && isFull && width >= narrowestItem && endsSentence(said) && !isTermLine(said))
        return true
    }
    return !endsOnPurpose(before, said, wrapWidth)
  }
}

/** A line that is a quotation, and perhaps goes on behind it, but is no item. */
const isQuoted = (line: string): boolean => /^\s*["“‘«].*["”’»]\s*$/.test(line)

/** Dashes that begin line after line are those of a list. */
const isListed = (line: string, before: string, next = ''): boolean =>
  [before, next].some((other) => other.trim()[0] === line.trim()[0])

/** The longest line of each run of lines without a gap between them, for each of its lines. */
function blockWidths(words: readonly string[], depthAt: (at: number) => number): Uint32Array {
  const widths = new Uint32Array(words.length)
  let start = 0
  let width = 0
  for (let at = 0; at <= words.length; at++) {
    const line = words[at]
    if (line === undefined || isBlank(line) || depthAt(at) !== depthAt(start)) {
      widths.fill(width, start, at)
      start = at
      width = 0
    }
    width = Math.max(width, line?.trimEnd().length ?? 0)
  }
  return widths
}

/** How far a line is set in, a tab counting as four spaces. */
const indentation = (line: string): number =>
  /^[ \t\u00a0]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0

/**
 * The paragraphs and items of a body, in order: exact ranges without list markers and without lines drawn
 * across the page. A paragraph that was wrapped is one range with the line ends inside it.
 */
export function paragraphsOf(body: string, layout: Layout): Range[] {
  const found: Range[] = []
  let start = -1
  let at = 0
  const close = (end: number): void => {
    const range = start < 0 ? null : trimmed(body, start, end)
    if (range) found.push(range)
    start = -1
  }
  for (const { text, from, isGap, runsOn } of laidOut(body, layout)) {
    if (!runsOn) close(at)
    if (!isGap && !runsOn) start = at + from
    at += text.length + 1
  }
  close(body.length)
  return found
}
