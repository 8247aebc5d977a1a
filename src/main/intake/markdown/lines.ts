/**
 * Which line ends of a paragraph its writer meant. Markdown joins all lines of a paragraph, and students write a fact a
 * line: the app's own rule for plain text decides (docs/decisions/103), with each line as it stands in the file.
 */
import type { Placed } from '../../../shared/model/import-file.ts'
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
    found.push(...parted(rich, segment, unwrapped.body))
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
  const points = rich.points.flatMap(({ at, place }) => {
    const line = segment.lines.find(({ from, to }) => from <= at && at <= to)
    return line ? [{ place, offset: line.at + at - line.from }] : []
  })
  const offsets = [...written.map(({ at }) => at), ...points.map(({ offset }) => offset)]
  const moved = follow(segment.text, body, offsets)
  const found: LaidWords[] = []
  let begin = 0
  let isFirst = true
  for (const line of body.split('\n')) {
    const end = begin + line.length
    const isHere = (offset: number | undefined): boolean =>
      offset !== undefined && offset >= begin && offset <= end
    const first = segment.lines[0]?.prefix ?? ''
    const skipped = isFirst && line.startsWith(first) ? first.length : headOf(line)
    const words = line.slice(skipped)
    const made = written.filter((_, at) => isHere(moved[at]))
    const places = points.flatMap(({ place }, at) => {
      const offset = moved[written.length + at]
      if (offset === undefined || !isHere(offset)) return []
      const to = Math.min(words.length, Math.max(0, offset - begin - skipped))
      return [{ ...place, start: to, end: to }]
    })
    if (/\S/.test(words))
      found.push({
        words,
        isStriking: made.length > 0 && made.every(({ from, to }) => isStriking(rich, from, to)),
        places,
      })
    begin = end + 1
    isFirst = false
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
 * @param offsets in any order; each is answered in its place
 */
function follow(from: string, to: string, offsets: readonly number[]): number[] {
  const order = offsets.map((_, at) => at).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0))
  const found = offsets.map(() => to.length)
  let next = 0
  let there = 0
  for (let here = 0; here <= from.length && next < order.length; here++) {
    while (next < order.length && (offsets[order[next] ?? 0] ?? 0) <= here) {
      const isBeforeWord = /\S/.test(from[here] ?? '')
      let at = there
      if (isBeforeWord) while (at < to.length && /\s/.test(to[at] ?? '')) at++
      found[order[next] ?? 0] = at
      next++
    }
    const letter = from[here] ?? ''
    if (/\s/.test(letter)) continue
    let same = there
    while (same < to.length && /\s/.test(to[same] ?? '')) same++
    if (to[same] === letter) there = same + 1
  }
  return found
}

/** Whether every letter of a stretch is bold or underlined. */
function isStriking({ text, striking }: Rich, from: number, to: number): boolean {
  let plain = ''
  let at = from
  for (const [start, end] of striking) {
    if (end <= from || start >= to) continue
    plain += text.slice(at, Math.max(at, start))
    at = end
  }
  return at > from && !/[\p{L}\p{N}]/u.test(plain + text.slice(Math.min(at, to), to))
}
