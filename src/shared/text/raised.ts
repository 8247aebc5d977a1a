/**
 * Raised and lowered words of pasted HTML in plain characters. A plan's words have no such marks, and without
 * them "10⁶" would be 106 and "mc²" a name. docs/decisions/109
 */

/** Where words stand beside the line's own. */
export type Raise = 'above' | 'below'

const pairs = (from: string, to: string): [string, string][] =>
  [...from].map((sign, at) => [sign, [...to][at] ?? sign])

/** The characters that Unicode has of each; it has no raised q, and few lowered letters. */
const characters: Record<Raise, ReadonlyMap<string, string>> = {
  above: new Map([
    ...pairs('0123456789+-−=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾'),
    ...pairs('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
    ...pairs('ABDEGHIJKLMNOPRTUVW', 'ᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ'),
  ]),
  below: new Map([
    ...pairs('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'),
    ...pairs('aehijklmnoprstuvx', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
  ]),
}

/** The ends of ordinal numbers, which are written on the line as well: 19th, 1er. */
const ordinal = /^(?:st|nd|rd|th|er|re|ère|ème|nde?)$/iu

/** What may stand between raised numbers as it is: the marks of several notes, a range of them. */
const between = /^[\s,;/–—]$/u

/** Raised words rather than an exponent or an index: a remark, small print. */
const isWords = (text: string): boolean => /\p{L}{2,}\s+\p{L}/u.test(text) || text.length > 16

/** What says something only by where it stands; other signs, such as † or ®, are known anywhere. */
const saysByPlace = /[\p{L}\p{N}+\-−=]/u

/** The characters of a text in their raised or lowered form; `null` where one of them has none. */
function inForm(text: string, raise: Raise): string | null {
  // A dash before a number is its minus: 10⁻³.
  const signs = [...text.replace(/^\s*–(?=\d)/u, '−')].map((sign) =>
    between.test(sign) ? sign : characters[raise].get(sign),
  )
  return signs.some((sign) => sign === undefined) ? null : signs.join('')
}

/**
 * Raised or lowered words as they are written on the line: ⁶ ² ₂ where there are such characters, else `^(…)`
 * and `_(…)`.
 * @param before what stands in front of them.
 */
export function raisedText(text: string, raise: Raise, before: string): string {
  const words = text.trim()
  if (!saysByPlace.test(words) || words.startsWith('[')) return text
  if (raise === 'above' && ordinal.test(words) && /\d$/.test(before)) return text
  if (raise === 'above' && words === 'TM') return text.replace('TM', '™')
  if (isWords(words)) return /(?:^|\s)$/u.test(before) ? text : ` ${text}`
  const formed = inForm(text, raise)
  if (formed !== null) return formed
  return text.replace(words, () => `${raise === 'above' ? '^' : '_'}(${words})`)
}
