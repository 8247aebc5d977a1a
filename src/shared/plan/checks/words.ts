/** What is written in a plan, and how a sentence about it quotes it. */

import type { AnyBlock } from '../../model/blocks.ts'
import type { Inline } from '../../model/inline.ts'
import { oncePer } from '../../once-per.ts'
import { linesOf, wordsOf } from '../outline.ts'

/** A text in which something is said: signs alone ("…", "?") and what nobody sees say nothing. */
export const said = (text: string): string => (/[\p{L}\p{N}]/u.test(text) ? text.trim() : '')

/** What is said in a line. */
export const saidIn = oncePer((content: readonly Inline[]): string => said(wordsOf(content)))

export const written = (content: readonly Inline[]): string[] => {
  const words = saidIn(content)
  return words ? [words] : []
}

/** What a student has written in some blocks, without the words of evidence. */
export const writtenIn = (blocks: readonly AnyBlock[]): string =>
  blocks
    .flatMap((block) => linesOf(block).flatMap(written))
    .join('\n')
    .trim()

const mostWords = 6
const mostSigns = 60

/**
 * The first few words of a text, enough to know it by. It is given in quotation marks, so those in it
 * become single.
 */
export function inShort(text: string): string {
  const words = text
    .trim()
    .replace(/[“„]/gu, '‘')
    .replace(/”/gu, '’')
    .replace(/"/gu, "'")
    .split(/\s+/u)
  const first = [...words.slice(0, mostWords).join(' ')]
  return words.length > mostWords || first.length > mostSigns
    ? `${first
        .slice(0, mostSigns)
        .join('')
        .replace(/[\s.,;:]+$/u, '')} …`
    : first.join('')
}
