/** Where a text has what is written together: a word, or words joined by hyphens, apostrophes and the like. */

const letter = '[\\p{L}\\p{Nd}\\p{Nl}]'
/** Letters, what belongs to them, and what is not seen between them. */
const unit = `${letter}[\\p{L}\\p{Nd}\\p{Nl}\\p{M}\\p{Default_Ignorable_Code_Point}]*`
const thousands = "\\p{Nd}{1,3}(?:[,’'\\u00a0\\u2009\\u202f]\\p{Nd}{3})+(?!\\p{Nd})"
export const apostrophe = "['’‘ʼʻʾʿ`´]"
/** No more marks than a letter has: what is looked back over at each sign has to be short. */
const marks = '\\p{M}{0,4}'
const afterLetter = `(?<=\\p{L}${marks}\\.?)`
const afterInitial = `(?<=(?<![\\p{L}\\p{Nd}\\p{M}])\\p{L}${marks})`

/** What joins two units: a point between initials, an apostrophe, a hyphen, a hyphen at a line's end. */
const joint = [
  `${afterInitial}\\.(?=${letter})`,
  `(?:${afterInitial}\\.)?${afterLetter}(?:${apostrophe}|[-‐‑–])(?=${letter})`,
  '[-‐‑](?=\\p{L})',
  `(?:${afterLetter}[-‐‑]|(?<=\\u00ad))\\s+(?=\\p{Ll})`,
].join('|')

/** What is written together, wherever a text has it. */
export const chains = new RegExp(
  `(?:${thousands}|${unit})(?:(?:${joint})${unit})*(?:(?<=\\.\\p{L}${marks})\\.)?`,
  'gu',
)
export const joints = new RegExp(`(${joint})`, 'u')

/**
 * Gives what is written together in a text, in its order, each with where it begins: all that `chains` finds. Most
 * words are of plain letters and end at a blank, which a look at each sign tells ten times as quickly.
 * @param isOfUse tells of a word of plain letters by the code of its first one whether it is to be given.
 */
export function eachChain(
  text: string,
  take: (raw: string, start: number) => void,
  isOfUse: (first: number) => boolean = () => true,
): void {
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 128 && !isPlain(code)) {
      at += 1
      continue
    }
    const end = plainEnd(text, at)
    if (end > at && isEndOfPlain(text, at, end)) {
      if (isOfUse(code)) take(text.slice(at, end), at)
      at = end
      continue
    }
    chains.lastIndex = at
    const found = chains.exec(text)
    if (!found) return
    take(found[0], found.index)
    at = found.index + found[0].length
  }
}

const codesOf = (signs: string): ReadonlySet<number> =>
  new Set([...signs].map((sign) => sign.charCodeAt(0)))

const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
)
const isPlain = (code: number): boolean => plain[code] === 1

function plainEnd(text: string, start: number): number {
  let end = start
  while (isPlain(text.charCodeAt(end))) end += 1
  return end
}

const blanks = codesOf(' \n\r\t')
/** They join nothing. */
const apart = codesOf(';:!?()[]"')
const comma = ','.charCodeAt(0)
const point = '.'.charCodeAt(0)

/** Whether nothing can be joined to a word of plain letters that ends there; no where it is not plain to see. */
function isEndOfPlain(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end)
  if (isBlank(code) || apart.has(code)) return true
  // Figures have commas in them, and initials points.
  const isMark = code === comma || (code === point && end - start > 1)
  return isMark && isBlank(text.charCodeAt(end + 1))
}

/** The end of the text is as good. */
const isBlank = (code: number): boolean => Number.isNaN(code) || blanks.has(code)
