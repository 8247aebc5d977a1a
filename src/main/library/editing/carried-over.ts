/** What becomes of a note's snippets when its words are edited. docs/decisions/168 */

import { type Range, trimmed } from '../../../shared/text/ranges.ts'
import { isStopWord } from '../../../shared/text/stop-words.ts'
import { wordTokens } from '../../../shared/text/word-tokens.ts'
import { noNumbering } from '../../intake/outline.ts'
import { snippetRanges } from '../../intake/segment.ts'
import { keptStretches, type Stretch } from './kept-stretches.ts'

/** A snippet of the body as it was. `isChosen`: which words it has was a person's choice. */
export type Standing = Range & { id: string; isChosen: boolean }

export type CarriedOver = {
  /** Those that are still there, in their order, where they are now; `isChanged` if they have other words. */
  kept: (Range & { id: string; isChanged: boolean })[]
  gone: string[]
  /** Sentences and lines that are new and in no snippet. */
  fresh: Range[]
}

/**
 * A snippet whose words are all there stays itself, wherever they stand now. Of one that was changed, what is left and
 * what was written in it or its sentence are its words; one of which nothing that tells is left is gone.
 */
export function carriedOver(
  before: string,
  snippets: readonly Standing[],
  after: string,
): CarriedOver {
  const stretches = keptStretches(before, after)
  const ranges = sentencesOf(after)
  const page = createPage(before, snippets, after, stretches)
  const standing = snippets
    .map((snippet) => ({ ...snippet, now: coreOf(snippet, before, after, stretches) }))
    .sort((one, other) => one.start - other.start || one.end - other.end)
  const textOf = ({ start, end }: Range) => before.slice(start, end)
  const isSame = (one: (typeof standing)[number]) =>
    one.now !== null && after.slice(one.now.start, one.now.end) === textOf(one)

  for (const { now } of standing) if (now) page.claim(now, 1)
  const alike = Map.groupBy(ranges, ({ start, end }) => after.slice(start, end))
  for (const one of standing) {
    if (isSame(one)) continue
    if (one.now) page.claim(one.now, -1)
    one.now = page.taken(alike.get(textOf(one)), one.now) ?? page.found(textOf(one)) ?? one.now
    if (one.now) page.claim(one.now, 1)
  }
  for (const one of standing) {
    if (!one.now || one.isChosen) continue
    const wider = page.widened(one.now, around(ranges, one.now))
    page.claim(one.now, -1)
    page.claim(wider, 1)
    one.now = wider
  }

  const kept = standing.flatMap((one) =>
    one.now ? { ...one.now, id: one.id, isChanged: !isSame(one) } : [],
  )
  return {
    kept: kept.sort((one, other) => one.start - other.start),
    gone: standing.flatMap(({ id, now }) => (now ? [] : id)),
    fresh: ranges.filter((range) => page.isFresh(range)),
  }
}

/** Where the sentences, lines and items of a body lie. */
const sentencesOf = (body: string): Range[] => [
  ...snippetRanges(body, { wrapWidth: null, numbering: noNumbering, isUnwrapped: true }),
]

/**
 * What is left of a snippet, from its first word to its last, with what took the place of its first and last words;
 * null when that is nothing that tells.
 */
function coreOf(
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

/** Whether what is left has a word that tells one text from another, or half of all words. */
function tells(left: string, whole: string): boolean {
  const kept = wordsIn(left)
  return (
    kept.some((word) => !isStopWord(word)) ||
    (kept.length > 0 && kept.length * 2 >= wordsIn(whole).length)
  )
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

/** From the beginning of the sentence a range begins in to the end of that in which it ends. */
function around(ranges: readonly Range[], { start, end }: Range): Range {
  const first = ranges[lastFrom(ranges, start)]
  const last = ranges[lastFrom(ranges, end - 1)]
  return {
    start: first && first.end > start ? first.start : start,
    end: last && last.end >= end ? last.end : end,
  }
}

/** The last range that begins at or before a place; binary search. */
function lastFrom(ranges: readonly Range[], place: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

const meet = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end

/** Searching for words that moved looks at so many UTF-16 units at most. */
const mostSearched = 20_000_000

/** The text after, of which each unit may have come with the edit, and be in snippets. */
function createPage(
  before: string,
  snippets: readonly Range[],
  after: string,
  stretches: readonly Stretch[],
) {
  const wasInSnippet = new Uint8Array(before.length)
  for (const { start, end } of snippets) wasInSnippet.fill(1, start, end)
  const isCome = new Uint8Array(after.length).fill(1)
  /** What was there before, and in no snippet: nobody wanted it as one. */
  const isLetGo = new Uint8Array(after.length)
  for (const { before: from, after: start, length } of stretches) {
    isCome.fill(0, start, start + length)
    for (let at = 0; at < length; at++) isLetGo[start + at] = wasInSnippet[from + at] === 1 ? 0 : 1
  }
  const claims = new Uint16Array(after.length)
  const isFree = ({ start, end }: Range): boolean => {
    for (let at = start; at < end; at++) if (claims[at] !== 0) return false
    return true
  }
  const hasCome = ({ start, end }: Range): boolean => {
    const at = isCome.indexOf(1, start)
    return at >= 0 && at < end
  }
  let searched = 0

  return {
    claim({ start, end }: Range, by: 1 | -1): void {
      for (let at = start; at < end; at++) claims[at] = (claims[at] ?? 0) + by
    },
    /** Takes from ranges the first that is in no snippet, and came with the edit or is where a snippet was. */
    taken(ranges: Range[] | undefined, own: Range | null): Range | undefined {
      const at = ranges?.findIndex(
        (range) => isFree(range) && (hasCome(range) || (own !== null && meet(range, own))),
      )
      return at === undefined || at < 0 ? undefined : ranges?.splice(0, at + 1).at(-1)
    },
    /** Where words that are no sentence came with the edit, in no snippet. */
    found(text: string): Range | undefined {
      for (let from = 0; searched < mostSearched; ) {
        const start = after.indexOf(text, from)
        searched += (start < 0 ? after.length : start + text.length) - from
        if (start < 0) return undefined
        const range = { start, end: start + text.length }
        if (isCome[start] === 1 && isFree(range)) return range
        from = start + 1
      }
      return undefined
    },
    /** With what came beside it, within limits, and is in no snippet. */
    widened({ start, end }: Range, limits: Range): Range {
      const isOpen = (at: number) => isCome[at] === 1 && claims[at] === 0
      let [from, to] = [start, end]
      while (from > limits.start && isOpen(from - 1)) from--
      while (to < limits.end && isOpen(to)) to++
      return trimmed(after, from, to) ?? { start, end }
    },
    /** Whether something of it came with the edit, less than half was there in no snippet, and none is in one. */
    isFresh(range: Range): boolean {
      if (!isFree(range) || !hasCome(range)) return false
      let letGo = 0
      for (let at = range.start; at < range.end; at++) letGo += isLetGo[at] ?? 0
      return letGo * 2 < range.end - range.start
    },
  }
}
