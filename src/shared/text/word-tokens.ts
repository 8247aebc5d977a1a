/** A text as the words, spaces and signs that it is compared by. */

/** A word with what is inside it ("don't"), a stretch of space, or one sign. */
const tokens = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu

/** All of the text in order: put together they are it. */
export const wordTokens = (text: string): string[] => text.match(tokens) ?? []
