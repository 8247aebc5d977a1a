/** The marks that plain text has about its words when it was written in Markdown, or copied from a wiki. */
import { cutAddresses } from './addresses.ts'

const label = /!?\[(?!\d|\^)([^[\]\n]+)\](?:\[[^[\]\n]*\])?/g
const wikiLabel = /\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]+)\]\]/g
const noteMark = /\[(?:\^[^[\]\s]*|\d+)\]/g
const emphasis =
  /(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[\p{L}\p{N}"'“‘[])|(?<=[\p{L}\p{N}.,!?"'”’)\]])[*_]{1,3}(?![\p{L}\p{N}*_])/gu

/**
 * What is read of a text aloud: labels without their addresses, words without the marks of emphasis and without
 * the numbers of notes. What stands beside a word is then beside it: "[Mao Zedong](https://…) was" is "Mao Zedong was".
 */
export function readAloud(text: string): string {
  if (!/[[*_@/.:]/.test(text)) return text
  return cutAddresses(text)
    .replace(wikiLabel, '$1')
    .replace(noteMark, '')
    .replace(label, '$1')
    .replace(emphasis, '')
}
