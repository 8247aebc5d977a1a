/** The words of lines as one line, and on which page each stretch of it stands. */
import { joinLines, type KnownWords } from '../../unwrap.ts'
import type { Line } from './line.ts'

export type Joined = {
  words: string
  /** By UTF-16 offsets. */
  pages: { page: number; start: number; end: number }[]
  /** Words that lost the hyphen they were broken at. */
  mended: string[]
}

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303f}\u{ff00}-\u{ffef}]/u

/** @param firstWords those of the first line where they are not all of it, as behind the mark of an item */
export function joinedWords(
  lines: readonly Line[],
  known: KnownWords,
  firstWords?: string,
): Joined {
  const mended: string[] = []
  const pages: Joined['pages'] = []
  let pieces: string[] = []
  let length = 0
  for (const [at, { words, frame }] of lines.entries()) {
    const whole = at === 0 ? (firstWords ?? words) : words
    // A soft hyphen says where a word may be broken, and only at a line's end that it was.
    const next = whole.replace(at < lines.length - 1 ? /\u00ad(?!$)/g : /\u00ad/g, '')
    const last = pieces.at(-1)
    if (last !== undefined) {
      const joint = joinedTwo(last, next)
      length += (joint[0]?.length ?? 0) - last.length
      pieces.splice(-1, 1, ...joint)
      if (joint.length === 3) length += 1
    } else pieces = [next]
    const start = length
    length += next.length
    const page = pages.at(-1)
    if (page && page.page === frame.page) page.end = length
    else {
      if (page) page.end = start
      pages.push({ page: frame.page, start, end: length })
    }
  }
  return { words: pieces.join(''), pages, mended }

  function joinedTwo(last: string, next: string): string[] {
    if (last.endsWith('\u00ad')) return [last.slice(0, -1), next]
    const isJoint = eastAsian.test(last.slice(-1)) && eastAsian.test(next.slice(0, 1))
    return isJoint ? [last, next] : joinLines(last, next, known, mended)
  }
}
