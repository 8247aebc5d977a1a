/** Tags among words: "#stalin", "#history/russia". One has a letter in it: "#1" is a number. */

const tag = /(?<![\p{L}\p{N}_&/#])#([\p{L}\p{N}_/-]{0,79}\p{L}[\p{L}\p{N}_/-]{0,79})/gu
const mostLength = 80

export const tagsIn = (words: string): string[] =>
  words.includes('#')
    ? [...words.matchAll(tag)].map(([, name = '']) => name.slice(0, mostLength).replace(/\/+$/, ''))
    : []

/** Whether a line has tags in it and nothing else, but for what parts them or says "Tags:". */
export const isOnlyTags = (words: string): boolean =>
  words.includes('#') &&
  tagsIn(words).length > 0 &&
  !/[\p{L}\p{N}]/u.test(words.replace(/^\s*(?:tags|keywords)\s*:/i, '').replace(tag, ''))

/** Words without the tags at their end. */
export const withoutTags = (words: string): string =>
  words.replace(/(?:\s+#[\p{L}\p{N}_/-]{1,160})+\s*$/u, '')
