/** The marks that plain text has about its words when it was written in Markdown, or copied from a wiki. */

/** Brackets within an address are balanced, one deep: "…/wiki/Mao_(book)". */
const address = '(?:<[^>\\n]*>|(?:[^\\s()<>]|\\([^\\s()]*\\))*)'
const title = '(?:\\s+(?:"[^"\\n]*"|\'[^\'\\n]*\'|\\([^()\\n]*\\)))?'
const bare = '(?:https?://|www\\.)[^\\s<>"”’)\\]]+'

/** An address behind its label with the brackets about it, or one that stands alone. */
const addresses = new RegExp(`(?<=\\])\\(\\s*${address}${title}\\s*\\)|<?${bare}>?`, 'gu')

/** The same text with a blank in place of every sign of an address, so that places stay as they are. */
export const withoutAddresses = (text: string): string =>
  hasAddress.test(text) ? text.replace(addresses, (found) => ' '.repeat(found.length)) : text

const hasAddress = /\]\(|https?:\/\/|www\./

const label = /!?\[(?!\d|\^)([^[\]\n]+)\](?:\[[^[\]\n]*\])?/g
const wikiLabel = /\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]+)\]\]/g
const noteMark = /\[(?:\^[^\]\s]*|\d+)\]/g
const emphasis =
  /(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[\p{L}\p{N}"'“‘[])|(?<=[\p{L}\p{N}.,!?"'”’)\]])[*_]{1,3}(?![\p{L}\p{N}*_])/gu

/**
 * What is read of a text aloud: labels without their addresses, words without the marks of emphasis and without
 * the numbers of notes. What stands beside a word is then beside it: "[Mao Zedong](https://…) was" is "Mao Zedong was".
 */
export function readAloud(text: string): string {
  if (!/[[*_]|https?:|www\./.test(text)) return text
  return text
    .replace(addresses, '')
    .replace(wikiLabel, '$1')
    .replace(noteMark, '')
    .replace(label, '$1')
    .replace(emphasis, '')
}
