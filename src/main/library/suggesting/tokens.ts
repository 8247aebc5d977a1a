/** A text as ranking reads it: its words with their places. */
import { withoutAddresses } from '../../../shared/text/addresses.ts'
import { isInCapitals, isInitials, isStopWord } from '../../../shared/text/stop-words.ts'

/** A word of a text; `start` and `end` are UTF-16 offsets. */
export type Token = { word: string; start: number; end: number }

/** The words of a text but for those too common to tell, and for the parts of addresses. */
export function tokensOf(text: string): Token[] {
  const isHeading = isInCapitals(text)
  const tokens: Token[] = []
  for (const { 0: word, index } of withoutAddresses(text).matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    if (word.length > 1 && (!isStopWord(word) || (isInitials(word) && !isHeading)))
      tokens.push({ word, start: index, end: index + word.length })
  return tokens
}
