/** A text as ranking reads it: its words with their places. */
import { isStopWord } from '../../../shared/text/stop-words.ts'

/** A word of a text; `start` and `end` are UTF-16 offsets. */
export type Token = { word: string; start: number; end: number }

/** The words of a text but for those too common to tell. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    if (word.length > 1 && !isStopWord(word))
      tokens.push({ word, start: index, end: index + word.length })
  return tokens
}
