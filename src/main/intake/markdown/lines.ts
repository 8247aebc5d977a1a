/**
 * Which line ends of a paragraph its writer meant. Markdown joins all lines of a paragraph, and students write a fact a
 * line: the app's own rule for plain text decides (docs/decisions/103), with each line as it stands in the file.
 */

import type { Placed } from '../../../shared/model/import-file.ts'
import { append } from '../append.ts'
import { quoteMarks } from '../layout.ts'
import type { Layout } from '../paragraphs.ts'
import { type KnownWords, unwrap } from '../unwrap.ts'
import type { Rich } from './inline.ts'

export type LaidWords = { words: string; isStriking: boolean; places: Placed[] }

export type Laying = {
  layout: Layout
  known: KnownWords
  /** Told of words that lost the hyphen they were broken at. */
  mended: (words: readonly string[]) => void
}

/** @param prefixOf what stands before a line's words in the file, by its number in the paragraph */
export function laidWords(
  rich: Rich,
  prefixOf: (line: number) => string,
  { layout, known, mended }: Laying,
): LaidWords[] {
  const found: LaidWords[] = []
  let start = 0
  let number = 0
  for (const end of [...rich.breaks, rich.text.length]) {
    const lines = rich.text.slice(start, end).split('\n')
    const segment = prefixed(lines, start, number, prefixOf)
    const unwrapped = unwrap(segment.text, layout, known)
    mended(unwrapped.mended)
    append(found, parted(rich, segment, unwrapped.body))
    number += lines.length
    start = end + 1
  }
  return found
}

type Line = {
  /** Where it begins and ends in the words of the paragraph. */
  from: number
  to: number
  /** Where its words begin in the text with what stands before them. */
  at: number
  prefix: string
}
type Segment = { text: string; lines: Line[] }

function prefixed(
  lines: readonly string[],
  start: number,
  number: number,
  prefixOf: (line: number) => string,
): Segment {
  const found: Line[] = []
  const texts: string[] = []
  let [from, at] = [start, 0]
  for (const [place, line] of lines.entries()) {
    const prefix = prefixOf(number + place)
    texts.push(prefix + line)
    found.push({ from, to: from + line.length, at: at + prefix.length, prefix })
    from += line.length + 1
    at += prefix.length + line.length + 1
  }
  return { text: texts.join('\n'), lines: found }
}

/** The lines of what was put together, with what is known of those of the file that each was made of. */
function parted(rich: Rich, segment: Segment, body: string): LaidWords[] {
  const written = segment.lines.filter(({ from, to }) => /\S/.test(rich.text.slice(from, to)))
  const points = pointsIn(rich, segment)
  const madeOf = follow(
    segment.text,
    body,
    written.map(({ at }) => at),
  )
  const pointsAt = follow(
    segment.text,
    body,
    points.map(({ offset }) => offset),
  )
  const found: LaidWords[] = []
  let [begin, line, point] = [0, 0, 0]
  const first = segment.lines[0]?.prefix ?? ''
  for (const [number, text] of body.split('\n').entries()) {
    const end = begin + text.length
    const skipped = number === 0 && text.startsWith(first) ? first.length : headOf(text)
    const words = text.slice(skipped)
    let isStriking = true
    const lineBefore = line
    for (; line < written.length && (madeOf[line] ?? 0) <= end; line++) {
      const { from = 0, to = 0 } = written[line] ?? {}
      isStriking &&= isWhollyStriking(rich, from, to)
    }
    const places: Placed[] = []
    for (; point < points.length && (pointsAt[point] ?? 0) <= end; point++) {
      const place = points[point]?.place
      const at = Math.min(words.length, Math.max(0, (pointsAt[point] ?? 0) - begin - skipped))
      if (place) places.push({ ...place, start: at, end: at })
    }
    if (/\S/.test(words)) found.push({ words, isStriking: isStriking && line > lineBefore, places })
    begin = end + 1
  }
  return found
}

/** The notes that name a place, by where they stand in the text with what stands before its lines. */
function pointsIn(
  { points }: Rich,
  { lines }: Segment,
): { offset: number; place: Rich['points'][number]['place'] }[] {
  const found = []
  let line = 0
  const [first] = lines
  for (const { at, place } of points) {
    while (line + 1 < lines.length && (lines[line]?.to ?? 0) < at) line++
    const { from = 0, to = 0, at: begins = 0 } = lines[line] ?? {}
    if (first && at >= first.from && from <= at && at <= to)
      found.push({ offset: begins + at - from, place })
  }
  return found
}

/** How much of a line are marks of quotation and indentation. */
function headOf(line: string): number {
  const marks = quoteMarks(line).length
  return marks + (/^[ \t]*/.exec(line.slice(marks))?.[0].length ?? 0)
}

/**
 * Where offsets of a text are in what was made of it by leaving some of it out and changing white space.
 * @param offsets in their order
 */
function follow(from: string, to: string, offsets: readonly number[]): number[] {
  const found: number[] = []
  let there = 0
  for (let here = 0; here <= from.length && found.length < offsets.length; here++) {
    const next = pastSpace(to, there)
    while (found.length < offsets.length && (offsets[found.length] ?? 0) <= here)
      found.push(/\S/.test(from[here] ?? '') ? next : there)
    if (/\S/.test(from[here] ?? '') && to[next] === from[here]) there = next + 1
  }
  while (found.length < offsets.length) found.push(to.length)
  return found
}

function pastSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return at
}

/** Whether every letter of a stretch is bold or underlined. */
function isWhollyStriking({ text, striking }: Rich, from: number, to: number): boolean {
  let plain = ''
  let at = from
  // By halves: a paragraph may have thousands.
  let [low, high] = [0, striking.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((striking[middle]?.[1] ?? 0) <= from) low = middle + 1
    else high = middle
  }
  for (let next = low; next < striking.length; next++) {
    const [start, end] = striking[next] ?? [to, to]
    if (start >= to) break
    plain += text.slice(at, Math.max(at, start))
    at = end
  }
  return at > from && !/[\p{L}\p{N}]/u.test(plain + text.slice(Math.min(at, to), to))
}
