/**
 * Undoes the breaks of lines that a margin made and not the writer: a wrapped paragraph, item or quotation
 * becomes one line, and a word broken at a line's end is whole again (docs/decisions/103).
 */
import { breaksWord } from './layout.ts'
import { type Layout, laidOut } from './paragraphs.ts'

/** What a file's own words say about the words that were broken in it. */
export type KnownWords = (first: string, second: string) => 'whole' | 'hyphenated'

export type Unwrapped = {
  body: string
  /** The words that lost the hyphen they were broken at, in order. */
  mended: string[]
}

/** Words that English joins to the next with a hyphen, and that hardly begin a word broken in two. */
const joinedWithHyphen =
  /^(?:self|well|half|non|anti|post|semi|neo|quasi|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/
const suspended = /^\s*(?:and|or|to|nor|but|as)\s/
const shortestCompound = 4

/** The body with its wrapped lines joined by spaces. What was one line stays one line. */
export function unwrap(body: string, layout: Layout, known: KnownWords): Unwrapped {
  const lines: string[] = []
  const mended: string[] = []
  // In pieces until it is over: a paragraph may have a hundred thousand lines.
  let pieces: string[] = []
  for (const { text, from, runsOn } of laidOut(body, layout)) {
    const last = pieces.at(-1)
    if (runsOn && last !== undefined) {
      const next = text.slice(from).trim()
      pieces.splice(-1, 1, ...joinLines(last.trimEnd(), next, known, mended))
      continue
    }
    if (last !== undefined) lines.push(pieces.length === 1 ? last : pieces.join(''))
    pieces = [text]
  }
  lines.push(pieces.join(''))
  return { body: lines.join('\n'), mended }
}

/**
 * Two lines as one, in pieces: with a space between them, or without one where a dash or a broken word joins them.
 * @param mended is given the word where it loses its hyphen
 */
export function joinLines(
  line: string,
  next: string,
  known: KnownWords,
  mended: string[],
): string[] {
  const isGlued = /\S[-\u2010\u2013\u2014\u00ad]$/u.test(line.slice(-2)) && !suspended.test(next)
  if (!isGlued) return [line, ' ', next]
  const whole = wholeWord(line, next, known)
  if (whole !== null) mended.push(whole)
  return [whole === null ? line : line.slice(0, -1), next]
}

/** The word that loses the hyphen at a line's end; null where that stays. */
function wholeWord(line: string, next: string, known: KnownWords): string | null {
  if (line.endsWith('\u00ad') || !breaksWord(line, next)) return null
  const first = /[\p{L}\p{N}][\p{L}\p{N}’'-]*(?=.$)/u.exec(line.slice(-80))?.[0] ?? ''
  const second = /^[\p{L}’']+/u.exec(next)?.[0] ?? ''
  return known(first, second) === 'hyphenated' ? null : first + second
}

/**
 * Whether a word broken at a line's end is written with a hyphen or without. The file itself is asked first:
 * does the word stand elsewhere in it, and how? Else a hyphen is kept where it joins a compound: behind
 * another hyphen, a word that takes one ("self-"), a vowel that meets itself ("co-ordinate"), or between two
 * words that both stand elsewhere in the file.
 */
export function wordsKnown(text: string): KnownWords {
  let words: Set<string> | null = null
  return (first, second) => {
    words ??= wordsIn(text)
    const [one, two] = [first.toLowerCase(), second.toLowerCase()]
    if (words.has(`${one}-${two}`)) return 'hyphenated'
    if (words.has(one + two)) return 'whole'
    const isCompound =
      one.includes('-') ||
      /\d$/.test(one) ||
      (joinedWithHyphen.test(one) && two.length >= shortestCompound) ||
      (/[aeio]$/.test(one) && one.at(-1) === two[0]) ||
      (one.length >= shortestCompound &&
        two.length >= shortestCompound &&
        words.has(one) &&
        words.has(two))
    return isCompound ? 'hyphenated' : 'whole'
  }
}

/** The words of a text in small letters, those that are broken at a line's end left out. */
function wordsIn(text: string): Set<string> {
  const whole = text.replace(/(?<![\p{L}’'-])[\p{L}’'-]+[-\u2010]\n[\s>]*[\p{L}’'-]+/gu, ' ')
  return new Set(
    whole
      .toLowerCase()
      .replaceAll('\u2010', '-')
      .match(/[\p{L}’'-]+/gu) ?? [],
  )
}
