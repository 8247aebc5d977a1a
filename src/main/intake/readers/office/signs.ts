/** Signs of typefaces that have pictures in the place of letters: Word makes an arrow of "-->" with one. */
import { codePoint } from 'dingbat-to-unicode'

const pictorial = /^(?:symbol|webdings|wingdings(?: [23])?)$/i
/** Where such typefaces have their signs beside the letters (Unicode, Private Use Area). */
const privateFrom = 0xf000
const privateSigns = /[\uf020-\uf0ff]/g
const lettersOfTypeface = /[\u0021-\u00ff\uf020-\uf0ff]/g

/** What Word puts for "-->", "<--", "==>", "<==" and "<=>", as the signs that most typefaces have. */
const arrows: Readonly<Record<number, string>> = {
  224: '→',
  223: '←',
  232: '⇒',
  231: '⇐',
  243: '⇔',
}

/** The sign of a typeface as a letter that other typefaces have; '' where there is none. */
export function signOf(typeface: string, code: number): string {
  const own = code < privateFrom ? code : code - privateFrom
  const arrow = /^wingdings$/i.test(typeface) ? arrows[own] : undefined
  return arrow ?? codePoint(typeface, own)?.string ?? ''
}

/** A text with such signs in it as letters. What nothing is known of goes: it would be a hollow square. */
export function withSigns(text: string, typeface: string | undefined): string {
  if (typeface && pictorial.test(typeface))
    return text.replace(lettersOfTypeface, (sign) => signOf(typeface, sign.charCodeAt(0)) || sign)
  return text.replace(privateSigns, (sign) => signOf('Wingdings', sign.charCodeAt(0)))
}
