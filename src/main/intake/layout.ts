/** What lines look like: their marks and ends, and the width they were wrapped at. */

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

/**
 * The length of the marks that set a line as quoted, "> " or "> > ", and how deep they set it. ">5 million" is
 * more than that many.
 */
export function quoteMarks(line: string): { length: number; depth: number } {
  const marks =
    /^[ \t\u00a0]*(?:>(?![\d.,=<-])[ \t\u00a0]?){1,20}/.exec(line.slice(0, 80))?.[0] ?? ''
  return { length: marks.length, depth: marks.replace(/[^>]/g, '').length }
}

export const isNumbered = (line: string): boolean => number.test(line.slice(0, 80))
export const isBulleted = (line: string): boolean => bullet.test(line.slice(0, 80))
/** A line drawn across the page: "-----", "* * *". */
export const isRule = (line: string): boolean => line.length <= 200 && rule.test(line)
export const isBlank = (line: string): boolean => line === '' || !/\S/.test(line)
/** Whether a line ends as a sentence or item does. */
export const endsSentence = (line: string): boolean => endsItem.test(line.slice(-12))

/** Whether a line ends with a word that more must follow: no item ends with "the" or "of". */
export const endsWithin = (line: string): boolean =>
  /\s(?:an?|and|as|at|because|between|but|by|for|from|his|her|in|into|its|of|on|or|our|than|that|the|their|to|was|were|which|who|whose|with)\s*$/.test(
    line.slice(-16),
  )

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
  if (breaksWord(line, next)) return false
  const isBroken = /^\s*\p{Ll}/u.test(next) || breaksCompound(line, next)
  if (wrapWidth === null) return !(runsOn && line.length >= 40 && isBroken)
  if (runsOn && isBroken) return false
  return line.trimEnd().length + 1 + firstWordLength(next) <= wrapWidth
}

/** Whether a word is broken over the end of a line: "calen-" and "dar", or at a soft hyphen. */
export const breaksWord = (line: string, next: string): boolean =>
  /\s\S*\p{L}[-\u2010\u00ad]\s*$/u.test(line.slice(-80)) && /^\s*\p{Ll}/u.test(next)

/** "Anglo-" above "Irish", "1906–" above "10": what a dash without a space joins goes on in the next line. */
const breaksCompound = (line: string, next: string): boolean =>
  /[\p{L}\d][-\u2010–]\s*$/u.test(line.slice(-12)) && /^\s*[\p{L}\d]/u.test(next)

export const firstWordLength = (line: string): number =>
  /^\s*(\S{1,200})/.exec(line)?.[1]?.length ?? 0
