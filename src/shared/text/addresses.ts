/** Where a text gives addresses: of pages, of articles by their DOI, of people by e-mail. Their parts are no words. */

const sign = '[^\\s<>"“”]'
/** An address does not end with what ends a sentence or closes a bracket around it. */
const signs = `${sign}*[^\\s<>"“”.,;:!?’)\\]]`
const label = '(?<![\\p{L}\\p{N}.@-])(?:[a-z0-9-]+\\.)+'
/** Endings of names of hosts without "www."; those of countries have one of these before them or a path behind. */
const ending =
  '(?:(?:com?|org|net|edu|gov|ac|info|int)(?:\\.[a-z]{2})?(?![\\p{L}\\p{N}]|\\.[a-z])|[a-z]{2}(?=/))'

const title = '(?:\\s{1,9}(?:"[^"\\n]*"|\'[^\'\\n]*\'|\\([^()\\n]*\\)))?'

const addresses = new RegExp(
  [
    // What a link of Markdown points at: its brackets are balanced, one deep, as in "…/wiki/Mao_(book)".
    `(?<=\\])\\(\\s{0,9}(?:<[^>\\n]*>|(?:[^\\s()<>]|\\([^\\s()]*\\))*)${title}\\s{0,9}\\)`,
    // Pages by their scheme, also in the brackets of Markdown.
    `<(?:https?://|www\\.)${sign}+>`,
    `\\b(?:https?|ftp)://${signs}`,
    `\\bwww\\.${signs}`,
    // doi.org's own forms: "doi:10.1000/182", and bare.
    `\\bdoi:\\s?${signs}`,
    `(?<![\\p{L}\\p{N}])10\\.\\d{4,9}/${signs}`,
    `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+`,
    `${label}${ending}(?:[/?#]${signs}|/)?`,
  ].join('|'),
  'giu',
)

/** A text with a blank for every UTF-16 unit of its addresses: all else stays where it is. */
export const withoutAddresses = (text: string): string =>
  mayHave.test(text) ? text.replace(addresses, (found) => ' '.repeat(found.length)) : text

/** A text whose addresses are cut out of it. */
export const cutAddresses = (text: string): string =>
  mayHave.test(text) ? text.replace(addresses, '') : text

const mayHave = /[@/.:]|\]\(/
