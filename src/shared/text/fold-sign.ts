/** Letters as people look for them: without case, accents, ligatures and what is not seen at all. */

/** Accents, points of Hebrew and Arabic vowels, and what is not seen at all, such as soft hyphens. */
const unseen =
  /[\p{Script=Inherited}\p{Default_Ignorable_Code_Point}\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640]/gu

/** What Unicode does not take apart, though readers do. */
const alike: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
}

/** Each sign is folded once: a library has few of them, each often. */
const folds = new Map<string, string>()

/**
 * One sign of Unicode, folded: to none, one or several. By way of capitals, which ß and ς share with ss and σ.
 * A sign by itself, so that what is typed of a word so far folds to the beginning of the whole word.
 */
export function foldSign(sign: string): string {
  const known = folds.get(sign)
  if (known !== undefined) return known
  const plain = sign.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD')
  const folded = plain.replace(unseen, '').replace(/./gsu, (part) => alike[part] ?? part)
  folds.set(sign, folded)
  return folded
}
