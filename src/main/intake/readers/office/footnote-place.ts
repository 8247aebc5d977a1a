/** What a footnote says of where in its source something stands: "Service, Stalin, p. 45", "ibid., 46-7". */
import { type Place, readLocator } from '../../../../shared/text/locators.ts'

/** "45", "45a", "xii", and the 58 of "58ff."; not that of "58th". */
const number =
  '(?:\\d{1,5}(?:[a-z](?!\\p{L})|(?![\\p{L}\\d])|(?=ff?(?!\\p{L})))|[ivxlc]{1,8}(?!\\p{L}))'
const numbers = `${number}(?:\\s?(?:[-–—]|,|and|&)\\s?${number})*(?:\\s?ff?\\.?)?`
const afterName = '(?:\\.\\s?|\\s|(?=\\d))'

/** In the order in which they are looked for: "vol. 2, ch. 3, p. 45" is a page. */
const named = [
  'pp?|pages?',
  'fols?|folios?',
  'cols?|columns?',
  '§+|sections?|sect?s?',
  'chs?|chaps?|chapters?',
  'paras?|¶+',
].map((names) => new RegExp(`(?<![\\p{L}\\d.])((?:${names})${afterName}${numbers})`, 'iu'))

/** A place without its name: behind "ibid.", at the end of all, or behind the year of an author and date. */
const bare = [
  new RegExp(
    `(?<!\\p{L})(?:ibid(?:em)?|op\\.\\s?cit|loc\\.\\s?cit)\\.?,?\\s(${numbers})(?=[.,;)]|\\s|$)`,
    'iu',
  ),
  new RegExp(`(?:1[5-9]|20)\\d\\d[a-z]?\\)?\\s?[:,]\\s?(${numbers})(?=[.,;)]|$)`, 'iu'),
  new RegExp(`,\\s(${numbers})\\.?\\s*$`, 'iu'),
]

/** More than a reference has; a footnote that goes on says other things too. */
const longest = 400

/** Null where it names no place: a lone year at the end is when the book came out. */
export function placeInFootnote(words: string): Place | null {
  const text = words.slice(0, longest)
  for (const form of named) {
    const found = form.exec(text)?.[1]
    if (found) return readLocator(found)
  }
  for (const form of bare) {
    const found = form.exec(text)?.[1]
    if (found && !isYear(found)) return readLocator(found)
  }
  return null
}

const isYear = (words: string): boolean => /^(?:1[0-9]|20)\d\d(?:\s?[-–]\s?\d{2,4})?$/.test(words)
