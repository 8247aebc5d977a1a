/** What programs write over a note of what it is: "Created: 3 March 2024", "Tags: Russia, Stalin". */

const longestTag = 80

export const isTagsName = (name: string): boolean =>
  /^(?:tags?|keywords?|labels?|multi-select)$/i.test(name.trim())

export const saysProperty = (name: string, value: string): string =>
  [name.trim(), value.trim()].filter((words) => words !== '').join(': ')

/** The tags in a line of them, however they are parted, without the marks that head them. */
export const tagsOf = (words: string): string[] =>
  words
    .split(/[,;]/)
    .map((tag) => tag.trim().replace(/^#/, '').slice(0, longestTag).trim())
    .filter((tag) => /[\p{L}\p{N}]/u.test(tag))
