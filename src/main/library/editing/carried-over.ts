/** What becomes of a note's snippets when its words are edited. docs/decisions/168 */

import type { Range } from '../../../shared/text/ranges.ts'
import { noNumbering } from '../../intake/outline.ts'
import { snippetRanges } from '../../intake/segment.ts'
import { coreOf } from './core.ts'
import { keptStretches } from './kept-stretches.ts'
import { createPage } from './page.ts'

/** A snippet of the body as it was. `isChosen`: which words it has was a person's choice. */
export type Standing = Range & { id: string; isChosen: boolean }

export type CarriedOver = {
  /** Those that are still there, in their order, where they are now; `isChanged` if they have other words. */
  kept: (Range & { id: string; isChanged: boolean })[]
  gone: string[]
  /** Sentences and lines that are new and in no snippet. */
  fresh: Range[]
}

type Carried = Standing & { now: Range | null }

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
  const textOf = ({ start, end }: Range) => before.slice(start, end)
  const standing = snippets
    .map((snippet): Carried => ({ ...snippet, now: coreOf(snippet, before, after, stretches) }))
    .sort((one, other) => one.start - other.start || one.end - other.end)
  const isSame = ({ now, ...was }: Carried) =>
    now !== null && after.slice(now.start, now.end) === textOf(was)

  const [whole, others] = parted(standing, isSame)
  for (const { now } of whole) if (now) page.claim(now, 1)
  const alike = Map.groupBy(ranges, ({ start, end }) => after.slice(start, end))
  const [moved, changed] = parted(others, (one) => {
    const home = page.taken(alike.get(textOf(one))) ?? page.found(textOf(one))
    if (!home) return false
    one.now = home
    page.settle(home)
    return true
  })
  for (const one of changed) {
    const outer = one.isChosen ? moved.find((other) => covers(other, one)) : undefined
    if (outer?.now) one.now = shifted(one, outer.now.start - outer.start)
    else if (one.now) one.now = page.unsettled(one.now)
    if (one.now) page.claim(one.now, 1)
  }
  for (const one of standing) {
    if (!one.now || one.isChosen) continue
    const wider = page.widened(one.now, sentencesAround(ranges, one.now))
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

/** Those for which it is so, and the others; asked in their order. */
function parted<T>(list: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  const [those, others]: [T[], T[]] = [[], []]
  for (const one of list) (is(one) ? those : others).push(one)
  return [those, others]
}

const covers = (one: Range, other: Range): boolean =>
  one.start <= other.start && other.end <= one.end

const shifted = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by })

/** Where the sentences, lines and items of a body lie. */
const sentencesOf = (body: string): Range[] => [
  ...snippetRanges(body, { wrapWidth: null, numbering: noNumbering, isUnwrapped: true }),
]

/** From the beginning of the sentence a range begins in to the end of that in which it ends. */
function sentencesAround(ranges: readonly Range[], { start, end }: Range): Range {
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
