/** Whether evidence still says what its note says. */
import type { Evidence } from '../model/plan.ts'
import { wordsTaken } from './taken.ts'

/** What was left out ("…", "...", "[...]") or put in by the student ("[the Party]"). */
const ownSign = /\[[^\]]*\]|…|\.\s?\.\s?\./gu

/** Signs that differ between typewriters and print, as one; and the space around words. */
const levelled = (text: string): string =>
  wordsTaken(
    text
      .normalize('NFC')
      .replace(/[‘’‚‛′`´]/gu, "'")
      .replace(/[“”„‟″«»]/gu, '"')
      .replace(/[‐‑‒–—−]/gu, '-'),
  )

/** The signs at the edges of a part: what ends a quotation is the sentence's it stands in. */
const edges = /^[\s.,;:!?'"()-]+|[\s.,;:!?'"()-]+$/gu

/**
 * Whether words are those of a wording, in their order, with nothing but omissions and bracketed changes
 * marked as such: "terror was … an acceptable method", "[The Party] was a minority". A part of the
 * wording alone is a true quotation too. Typographic and typewriter signs are the same.
 */
export function isTrueTo(words: string, wording: string): boolean {
  const whole = levelled(wording)
  let from = 0
  for (const part of levelled(words).split(ownSign)) {
    const kept = part.replace(edges, '')
    if (kept === '') continue
    const at = whole.indexOf(kept, from)
    if (at < 0) return false
    from = at + kept.length
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
 * @param now the note's wording today; `null` when its snippet is gone, `undefined` while it is not known.
 */
export function standingOf(
  { snippetId, taken, words, use }: Pick<Evidence, 'snippetId' | 'taken' | 'words' | 'use'>,
  now: string | null | undefined,
): Standing {
  if (snippetId !== undefined && now === null) return { is: 'gone' }
  const today = typeof now === 'string' ? wordsTaken(now) : undefined
  if (taken !== undefined && today !== undefined && today !== taken)
    return { is: 'changed', now: today }
  const wording = taken ?? today
  const isQuoted = use === 'quotation' && words.trim() !== ''
  return isQuoted && wording !== undefined && !isTrueTo(words, wording)
    ? { is: 'altered', wording }
    : { is: 'as-taken' }
}
