/** Words as they stand in a clause, with the signs about them. */

/** A word without the signs about it; an apostrophe at its end is a sign only where one began it. */
export const bare = (word = ''): string =>
  word
    .toLowerCase()
    .replace(/(?<=\p{L}[’'”")]?)\/.*$/u, '')
    .replace(/[,.;:?!)”"…]+$/, '')
    .replace(/^‘(.+)’$|^'(.+)'$/, '$1$2')
    .replace(/^[“"‘'(]+(?=\p{L})/u, '')

export const isName = (word = ''): boolean => /^[^\p{L}]*\p{Lu}/u.test(word)
