/** What a word comes down to without its endings, for telling whether two people wrote the same word. */

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
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  const allowed = shorter.length >= 9 ? 2 : shorter.length >= 5 ? 1 : 0
  if (longer.length - shorter.length > allowed || one[0] !== other[0]) return false
  return one === other || (allowed > 0 && differInAtMost(allowed, one, other))
}

/**
 * Whether so many slips make one word of the other. Of the table of distances (Damerau and Levenshtein, with
 * neighbours swapped once) only the cells are reckoned that so few slips can reach, beside its diagonal: the time
 * grows with the length of the words and not with its square.
 */
function differInAtMost(allowed: number, one: string, other: string): boolean {
  let before: ReadonlyMap<number, number> = new Map()
  let last: ReadonlyMap<number, number> = new Map(
    Array.from({ length: allowed + 1 }, (_, column) => [column, column]),
  )
  for (let row = 1; row <= one.length; row += 1) {
    const costs = new Map<number, number>()
    const end = Math.min(other.length, row + allowed)
    for (let column = Math.max(0, row - allowed); column <= end; column += 1) {
      const [a, b] = [one[row - 1], other[column - 1]]
      const isSwap = row > 1 && a === other[column - 2] && b === one[row - 2]
      const cost = Math.min(
        (last.get(column) ?? allowed) + 1,
        (costs.get(column - 1) ?? allowed) + 1,
        column === 0 ? row : (last.get(column - 1) ?? allowed) + (a === b ? 0 : 1),
        isSwap ? (before.get(column - 2) ?? allowed) + 1 : allowed + 1,
      )
      costs.set(column, cost)
    }
    if (Math.min(...costs.values()) > allowed) return false
    before = last
    last = costs
  }
  return (last.get(other.length) ?? allowed + 1) <= allowed
}
