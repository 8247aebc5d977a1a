/** Plain text set to a width, as mail programs and PDF files give it: its lines as the paragraphs they were. */

const firstWordOf = (line: string): string => /^\s*(\S*)/.exec(line)?.[1] ?? ''

const endsSentence = (line: string): boolean => /[.!?:;…]["'”’»)\]\d]*$/u.test(line)

/** Whether a line goes on in the next in the middle of a sentence. */
const runsOn = (line: string, next: string): boolean =>
  !endsSentence(line) && /^["'“‘(]?\p{Ll}/u.test(next)

const endsInHyphen = /[\p{L}\d][-\u2010\u2011\u2013\u2014]$/u

/**
 * A word that is broken at a line's end; "pre-" and "1914-" before a capital or a number have their own hyphen, and one word
 * alone with a hyphen ("Effects-") heads what follows.
 */
const isBrokenWord = (line: string, next: string): boolean =>
  /\s\S*\p{L}[-\u2010]$/u.test(line) && /^\p{Ll}/u.test(next)

/** The widths to which text is set, in UTF-16 units; narrower only where words are broken too. */
const setWidth = { least: 45, most: 120 }

/** How much of the width a line fills with the first word of the next, at the least, which had no room in it. */
const filled = { inSentence: 0.75, behindSentence: 0.9 }

/**
 * The width that the lines of a text are set to, or `null` where each line is one of its own: verse, a list, notes. Words
 * broken at line ends say it, and so do sentences that run over most of them, in a text of several paragraphs
 * or one that is a sentence from its capital to its stop.
 */
function widthOf(stanzas: readonly (readonly string[])[]): number | null {
  const ends = stanzas.flatMap((lines) =>
    lines.slice(0, -1).map((line, at) => ({ line, next: lines[at + 1] ?? '' })),
  )
  const width = Math.max(0, ...ends.map(({ line }) => line.length))
  if (ends.length === 0 || width > setWidth.most) return null
  if (ends.some(({ line, next }) => isBrokenWord(line, next))) return width
  const running = ends.filter(({ line, next }) => runsOn(line, next)).length
  const isProse =
    stanzas.length > 1 ||
    (/^["'“‘(]?[\p{Lu}\d]/u.test(stanzas[0]?.[0] ?? '') && endsSentence(stanzas[0]?.at(-1) ?? ''))
  return isProse && width >= setWidth.least && running >= ends.length / 2 ? width : null
}

/** Whether the margin, and not the writer, ended a line. */
function endsAtMargin(line: string, next: string, width: number): boolean {
  // One word alone with a hyphen heads what follows it.
  if (endsInHyphen.test(line)) return /\s/u.test(line.trim())
  if (runsOn(line, next) && line.length >= width / 2) return true
  const least = endsSentence(line) ? filled.behindSentence : filled.inSentence
  return line.length + 1 + firstWordOf(next).length >= width * least
}

/** Joins what was one line; a broken word loses its hyphen, unless the text has it with one elsewhere. */
function joined(line: string, next: string, text: string): string {
  if (!isBrokenWord(line, next)) return endsInHyphen.test(line) ? line + next : `${line} ${next}`
  const before = /[\p{L}\p{M}]+(?=.$)/u.exec(line)?.[0] ?? ''
  const after = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? ''
  return text.includes(`${before}-${after}`) ? line + next : line.slice(0, -1) + next
}

/**
 * The lines of a text, its paragraphs parted by empty lines, with those put together again that were broken to
 * a width.
 * @param isItem whether a line begins an item of a list, which begins a line of its own.
 */
export function withoutMargins(
  stanzas: readonly (readonly string[])[],
  isItem: (line: string) => boolean,
): string[][] {
  const width = widthOf(stanzas)
  if (width === null) return stanzas.map((lines) => [...lines])
  const text = stanzas.flat().join('\n')
  return stanzas.map((lines) => {
    const whole: string[] = []
    for (const [at, line] of lines.entries()) {
      const last = whole.at(-1)
      const goesOn = endsAtMargin(lines[at - 1] ?? '', line, width) && !isItem(line)
      if (last !== undefined && goesOn) whole[whole.length - 1] = joined(last, line, text)
      else whole.push(line)
    }
    return whole
  })
}
