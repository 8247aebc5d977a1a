/** Where a text gives addresses: of pages, of articles by their DOI, of people by e-mail. Their parts are no words. */

const sign = '[^\\s<>"“”]'
const label = '(?<![\\p{L}\\p{N}.@-])(?:[a-z0-9-]+\\.)+'
/** Endings of names of hosts without "www."; those of countries have one of these before them or a path behind. */
const ending =
  '(?:(?:com?|org|net|edu|gov|ac|info|int)(?:\\.[a-z]{2})?(?![\\p{L}\\p{N}]|\\.[a-z])|[a-z]{2}(?=/))'

const addresses = new RegExp(
  [
    // What a link of Markdown points at, and pages by their scheme.
    '(?<=\\])\\([^\\s()]*(?:\\([^\\s()]*\\)[^\\s()]*)*(?:\\s+"[^"\\n]*")?\\)',
    `\\b(?:https?|ftp)://${sign}+`,
    `\\bwww\\.${sign}+`,
    // doi.org's own forms: "doi:10.1000/182", and bare.
    `\\bdoi:\\s?${sign}+`,
    `(?<![\\p{L}\\p{N}])10\\.\\d{4,9}/${sign}+`,
    `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+`,
    `${label}${ending}(?:[/?#]${sign}*)?`,
  ].join('|'),
  'giu',
)

/** A text with a blank for every UTF-16 unit of its addresses: all else stays where it is. */
export const withoutAddresses = (text: string): string =>
  /[@/.:]/.test(text) ? text.replace(addresses, (found) => ' '.repeat(found.length)) : text
