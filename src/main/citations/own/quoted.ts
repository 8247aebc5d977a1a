/** Words of a file in a sentence about it: a name may be as long as the file. */
export function cutShort(words: string): string {
  const letters = Array.from(words.slice(0, 2 * longest))
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : words
}

export const quoted = (words: string): string => `“${cutShort(words)}”`

/** In characters. */
const longest = 120
