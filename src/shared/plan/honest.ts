/** Whether evidence still says what its note says. */
import type { Evidence } from '../model/blocks.ts'
import { wordsTaken } from './taken.ts'

/** What was left out ("…", "...", "[...]"), or put in by the student ("[the Party]", "(sic)"). */
const ownSign = /(\[[^\]]*\]|\(sic!?\)|…|\.\s?\.\s?\.)/iu

/**
 * The same words in one spelling of signs: those that differ between typewriters and print are one, and so
 * are single and double quotation marks, which a quotation inside a quotation swaps. Hyphens that only a
 * printer sees, marks of formatting, strokes between lines of verse and the space around words go.
 */
const levelled = (text: string): string =>
  wordsTaken(
    text
      .replace(/[‘’‚‛′`´“”„‟″«»‹›ʼ"]/gu, "'")
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/(?<![\p{L}\p{N}])[*_]+|[*_]+(?![\p{L}\p{N}])/gu, '')
      .replace(/\s\/\s/gu, ' ')
      .replace(/\s*(?:[—―]|-{2,})\s*/gu, ' - ')
      .replace(/[‐‒–−]/gu, '-'),
  )

const saySame = (one: string, other: string): boolean =>
  one === other || levelled(one) === levelled(other)

/** The signs at the edges of a part: what ends a quotation is the sentence's it stands in. */
const edges = /^[\s.,;:!?'()-]+|[\s.,;:!?'()-]+$/gu

/** Whether what ends there goes on after: in a word ("un|able"), a compound ("non-|violent") or a number ("1.|5"). */
const isCutBefore = (before: string, part: string): boolean =>
  /^[\p{L}\p{N}]/u.test(part) &&
  (/[\p{L}\p{N}\p{M}][-']?$/u.test(before) || (/\d[.,]$/u.test(before) && /^\d/u.test(part)))
const isCutAfter = (part: string, after: string): boolean =>
  /[\p{L}\p{N}\p{M}]$/u.test(part) &&
  (/^-?[\p{L}\p{N}\p{M}]/u.test(after) || (/^[.,]\d/u.test(after) && /\d$/u.test(part)))

/** A part of what is quoted, and whether a bracket touches it, as it may in the middle of a word: "[t]he". */
type Part = { kept: string; isJoinedBefore: boolean; isJoinedAfter: boolean }

function partsOf(words: string): Part[] {
  const pieces = words.split(ownSign)
  // What stands at odd places are the signs between the parts.
  return pieces.flatMap((piece, at) => {
    const kept = piece.replace(edges, '')
    if (at % 2 === 1 || kept === '') return []
    return {
      kept,
      isJoinedBefore: pieces[at - 1]?.endsWith(']') === true && piece.startsWith(kept),
      isJoinedAfter: pieces[at + 1]?.startsWith('[') === true && piece.endsWith(kept),
    }
  })
}

/** Where a part ends in the whole, looked for from a place on; -1 if it is not there. */
function endOf({ kept, isJoinedBefore, isJoinedAfter }: Part, whole: string, from: number): number {
  for (let at = whole.indexOf(kept, from); at >= 0; at = whole.indexOf(kept, at + 1)) {
    const end = at + kept.length
    const isCut =
      (!isJoinedBefore && isCutBefore(whole.slice(Math.max(0, at - 3), at), kept)) ||
      (!isJoinedAfter && isCutAfter(kept, whole.slice(end, end + 3)))
    if (!isCut) return end
  }
  return -1
}

/**
 * Whether words are those of a wording, in their order, with nothing but omissions and bracketed changes
 * marked as such: "terror was … an acceptable method", "[The Party] was a minority". A part of the
 * wording alone is a true quotation too, but no part of a word or number is: "able" is none of "unable".
 */
export function isTrueTo(words: string, wording: string): boolean {
  const [quoted, whole] = [levelled(words), levelled(wording)]
  if (quoted === whole) return true
  let from = 0
  for (const part of partsOf(quoted)) {
    from = endOf(part, whole, from)
    if (from < 0) return false
  }
  return true
}

/**
 * What is to be told of a piece of evidence: that its note is gone, that the note's wording is another
 * than the one it was taken in, or that its words are given as a quotation and are none.
 */
export type Standing =
  | { is: 'as-taken' }
  | { is: 'gone' }
  | { is: 'changed'; now: string }
  | { is: 'altered'; wording: string }

/**
 * A note that has come to say what stands in the plan, or has changed in its signs alone, is not told of.
 * @param now the note's wording today; `null` when its snippet is gone, `undefined` while it is not known.
 */
export function standingOf(
  { snippetId, taken, words, use }: Pick<Evidence, 'snippetId' | 'taken' | 'words' | 'use'>,
  now: string | null | undefined,
): Standing {
  if (snippetId !== undefined && now === null) return { is: 'gone' }
  const today = typeof now === 'string' ? wordsTaken(now) : undefined
  if (today !== undefined && saySame(words, today)) return { is: 'as-taken' }
  if (taken !== undefined && today !== undefined && !saySame(today, taken))
    return { is: 'changed', now: today }
  const wording = taken ?? today
  const isQuoted = use === 'quotation' && words.trim() !== ''
  return isQuoted && wording !== undefined && !isTrueTo(words, wording)
    ? { is: 'altered', wording }
    : { is: 'as-taken' }
}
