/**
 * What a word comes down to without its endings, for telling whether two people wrote the same word.
 * docs/decisions/148
 */
import { editDistance } from './edit-distance.ts'

/** Longest first; each leaves at least as many letters as it says. */
const endings: readonly (readonly [RegExp, least: number])[] = [
  [/(?:is|iz)(?:ations?|ing|ers?|ed|es?)$/u, 4],
  [/(?:ations?|ments?|ness(?:es)?|ities)$/u, 4],
  [/(?:ions?|ists?|isms?|ians?|ings?|ity|ally|ies|ied|ish)$/u, 4],
  [/(?:ers?|ors?|ed|es|al|ly|an|ia|ic)$/u, 4],
  [/s$/u, 3],
  [/[aeiy]$/u, 5],
]

/** Letters alike but for case and accents, without a possessive ending: "Lenin’s" is "lenin". */
export const plainLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '')

/** No word is longer, in UTF-16 units; what is has no endings. */
const longestWord = 100

/**
 * The stem of a word of plain letters: "collectivisation", "collectivised" and "collective" share one. It is
 * no word, and only good to be compared.
 */
export function stemOf(word: string): string {
  if (word.length > longestWord) return word
  const ending = endings.find(
    ([form, least]) => form.test(word) && word.replace(form, '').length >= least,
  )
  return ending ? stemOf(word.replace(ending[0], '')) : word
}

/**
 * Whether two words differ by so few slips of the pen that one was meant for the other: one letter added,
 * left out, changed or swapped with the next in words of five letters or more, two in nine or more. The
 * first letter has to be right.
 */
export function isSlip(one: string, other: string): boolean {
  const letters = Math.min(one.length, other.length)
  const allowed = letters >= 9 ? 2 : letters >= 5 ? 1 : 0
  return one[0] === other[0] && editDistance(one, other, allowed) <= allowed
}
