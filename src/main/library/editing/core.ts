/** What is left of one snippet where it stood. */
import { type Range, trimmed } from '../../../shared/text/ranges.ts'
import { isStopWord } from '../../../shared/text/stop-words.ts'
import { wordTokens } from '../../../shared/text/word-tokens.ts'
import type { Stretch } from './kept-stretches.ts'

/**
 * What is left of a snippet, from its first word to its last, with what took the place of its first and last words;
 * null when that is nothing that tells.
 */
export function coreOf(
  { start, end }: Range,
  before: string,
  after: string,
  stretches: readonly Stretch[],
): Range | null {
  const first = firstBehind(stretches, start)
  const pieces: Range[] = []
  let left = ''
  let at = first
  for (let stretch = stretches[at]; stretch && stretch.before < end; stretch = stretches[++at]) {
    const from = Math.max(start, stretch.before)
    const to = Math.min(end, stretch.before + stretch.length)
    const by = stretch.after - stretch.before
    pieces.push({ start: from + by, end: to + by })
    left += `${before.slice(from, to)} `
  }
  const [head, tail] = [pieces[0], pieces.at(-1)]
  if (!head || !tail || !tells(left, before.slice(start, end))) return null
  // Where a gap has the same end as the snippet, what stands in it now stands for what the snippet had there.
  const [ahead, behind] = [stretches[first - 1], stretches[at]]
  const goneAt = ahead ? ahead.before + ahead.length : 0
  const goneTo = behind?.before ?? before.length
  const headStretch = stretches[first]
  const startsInGap = headStretch !== undefined && headStretch.before > start && goneAt === start
  const lastStretch = stretches[at - 1]
  const endsInGap =
    lastStretch !== undefined && lastStretch.before + lastStretch.length < end && goneTo === end
  return trimmed(
    after,
    startsInGap ? (ahead ? ahead.after + ahead.length : 0) : head.start,
    endsInGap ? (behind?.after ?? after.length) : tail.end,
  )
}

/** Whether what is left has a word that tells one text from another, or most of all words. */
function tells(left: string, whole: string): boolean {
  const kept = wordsIn(left)
  return kept.some((word) => !isStopWord(word)) || kept.length * 2 > wordsIn(whole).length
}

const wordsIn = (text: string): string[] =>
  wordTokens(text).filter((token) => /[\p{L}\p{N}]/u.test(token))

/** The first stretch that ends behind a place of the text before; binary search. */
function firstBehind(stretches: readonly Stretch[], place: number): number {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const stretch = stretches[middle]
    if (stretch && stretch.before + stretch.length <= place) low = middle + 1
    else high = middle
  }
  return low
}
