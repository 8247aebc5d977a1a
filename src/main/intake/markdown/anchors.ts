/** What one program or another writes at the end of a line, by which it finds the line again: "^a1b2c3", "{#causes}". */
const anchor = /(?:^|\s)(?:\^[A-Za-z0-9-]{3,60}|\{[#.][^{}\n]{1,100}\})\s*$/

export const withoutAnchor = (words: string): string => words.replace(anchor, '')
