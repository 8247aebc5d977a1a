/** How a text is laid out in lines: where it was wrapped, where its items begin, what its paragraphs are. */
import { type Range, trimmed } from '../../shared/text/ranges.ts'

const bullet =
  /^[ \t\u00a0]*(?:(?:[-–—*+•◦▪▫‣⁃●○■□➢➤►·∙>]|o(?=\t| {2}))[ \t\u00a0]+|[•◦▪▫‣●■-](?=\p{L})|\[[ xX]\][ \t]+)/u
const number =
  /^[ \t\u00a0]*(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\(?(?:[A-Z]|[IVX]{1,5})\))[ \t\u00a0]+(?=\S)/
const rule = /^[ \t]*(?:(?:[-=_*~•.#][ \t]*){3,})$/
const endsItem = /[.!?:;…]["'”’»)\]]*\s*$/

/** The length of the list markers and indentation at a line's head; 0 when it has no marker. */
export function markerLength(line: string): number {
  let length = 0
  for (let depth = 0; depth < 3; depth++) {
    const rest = line.slice(length, length + 80)
    const found = bullet.exec(rest) ?? number.exec(rest)
    if (!found) break
    length += found[0].length
  }
  return length
}

export const isNumbered = (line: string): boolean => number.test(line.slice(0, 80))
export const isBulleted = (line: string): boolean => bullet.test(line.slice(0, 80))
/** A line drawn across the page: "-----", "* * *". */
export const isRule = (line: string): boolean => line.length <= 200 && rule.test(line)
export const isBlank = (line: string): boolean => !/\S/.test(line)
/** Whether a line ends as a sentence or item does. */
export const endsSentence = (line: string): boolean => endsItem.test(line.slice(-12))

/** "Leon Trotsky - considered …", "Gulag: the labour camps": a term and what is said of it. */
export const isTermLine = (line: string): boolean =>
  /^\s*["'“‘]?[\p{Lu}\d][^.!?]{0,60}?(?:\s[-–—]\s?|:\s)\p{Ll}/u.test(line.slice(0, 90))

/**
 * The width a text was wrapped at by hand or by a mail program, in UTF-16 units, or null when its lines are
 * paragraphs or items: wrapped when most lines are so full that the next word would not have fitted, and
 * sentences run over their ends.
 */
export function wrapWidthOf(lines: readonly string[]): number | null {
  const pairs: { length: number; next: number; runsOn: boolean }[] = []
  for (let at = 0; at + 1 < lines.length && pairs.length < 2000; at++) {
    const [line = '', next = ''] = [lines[at], lines[at + 1]]
    if (isBlank(line) || isBlank(next) || markerLength(next) > 0) continue
    pairs.push({
      length: line.trimEnd().length,
      next: firstWordLength(next),
      runsOn: !endsSentence(line),
    })
  }
  if (pairs.length < 2) return null
  const lengths = pairs.map((pair) => pair.length).sort((a, b) => a - b)
  const width = lengths[Math.ceil(lengths.length * 0.95) - 1] ?? 0
  if (width < 40 || width > 160) return null
  const full = pairs.filter((pair) => pair.length + 1 + pair.next > width).length
  const running = pairs.filter((pair) => pair.runsOn).length
  return full >= pairs.length * 0.6 && running >= pairs.length * 0.5 ? width : null
}

/** Whether the writer (and not the margin) ended `line` where it ends. */
export function endsOnPurpose(line: string, next: string, wrapWidth: number | null): boolean {
  if (markerLength(next) > 0) return true
  const runsOn = !endsSentence(line)
  if (endsSentence(line) && isTermLine(next)) return true
  if (wrapWidth === null) return !(runsOn && line.length >= 40 && /^\s*\p{Ll}/u.test(next))
  if (runsOn && /^\s*\p{Ll}/u.test(next)) return false
  return line.trimEnd().length + 1 + firstWordLength(next) <= wrapWidth
}

const firstWordLength = (line: string): number => /^\s*(\S{1,200})/.exec(line)?.[1]?.length ?? 0

/**
 * The paragraphs and items of a body, in order: exact ranges without list markers and without lines drawn
 * across the page. A paragraph that was wrapped is one range with the line ends inside it.
 */
export function paragraphsOf(body: string, wrapWidth: number | null): Range[] {
  const found: Range[] = []
  let start = -1
  let last = ''
  let at = 0
  const close = (end: number): void => {
    const range = start < 0 ? null : trimmed(body, start, end)
    if (range) found.push(range)
    start = -1
  }
  while (at <= body.length) {
    const newline = body.indexOf('\n', at)
    const end = newline < 0 ? body.length : newline
    const line = body.slice(at, end)
    if (isBlank(line) || isRule(line)) close(at)
    else {
      if (start >= 0 && endsOnPurpose(last, line, wrapWidth)) close(at)
      if (start < 0) start = at + markerLength(line)
    }
    last = line
    at = end + 1
  }
  close(body.length)
  return found
}
