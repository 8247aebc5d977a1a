/** An edited text on which snippets find their places. */
import { type Range, trimmed } from '../../../shared/text/ranges.ts'
import type { Stretch } from './kept-stretches.ts'

/** Searching for words that moved looks at so many UTF-16 units at most. */
const mostSearched = 20_000_000

/** The text after, of which each unit may have come with the edit, and be in snippets. */
export function createPage(
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
  const isMostlyLetGo = ({ start, end }: Range): boolean => {
    let letGo = 0
    for (let at = start; at < end; at++) letGo += isLetGo[at] ?? 0
    return letGo * 2 >= end - start
  }
  const isSettled = new Uint8Array(after.length)
  let searched = 0
  const claim = ({ start, end }: Range, by: 1 | -1): void => {
    for (let at = start; at < end; at++) claims[at] = (claims[at] ?? 0) + by
  }

  return {
    /** Gives a range to a snippet, or takes it away again. */
    claim,
    /** Takes from ranges the first that is in no snippet, and was not let go of. */
    taken(ranges: Range[] | undefined): Range | undefined {
      const at = ranges?.findIndex((range) => isFree(range) && !isMostlyLetGo(range)) ?? -1
      return at < 0 ? undefined : ranges?.splice(0, at + 1).at(-1)
    },
    /** Gives a range to a snippet that was found again whole. */
    settle(range: Range): void {
      claim(range, 1)
      isSettled.fill(1, range.start, range.end)
    },
    /** The longest part of a range in which nothing was settled; null when there are no words in it. */
    unsettled(range: Range): Range | null {
      let best = { start: range.start, end: range.start }
      for (let from = range.start; from < range.end; ) {
        const next = isSettled.indexOf(1, from)
        const to = next < 0 ? range.end : Math.min(next, range.end)
        if (to - from > best.end - best.start) best = { start: from, end: to }
        const open = isSettled.indexOf(0, to)
        from = open < 0 ? range.end : Math.max(open, to + 1)
      }
      const found = trimmed(after, best.start, best.end)
      return found && /[\p{L}\p{N}]/u.test(after.slice(found.start, found.end)) ? found : null
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
    isFresh: (range: Range): boolean => isFree(range) && hasCome(range) && !isMostlyLetGo(range),
  }
}
