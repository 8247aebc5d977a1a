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

/**
 * The stem of a word of plain letters: "collectivisation", "collectivised" and "collective" share one. It is
 * no word, and only good to be compared.
 */
export function stemOf(word: string): string {
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
  return one === other || (allowed > 0 && slipsBetween(one, other) <= allowed)
}

/** The least number of slips that make one word of the other. */
function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  const cost = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= one.length; row += 1) {
    const costs = [row]
    rows.push(costs)
    for (let column = 1; column <= other.length; column += 1) {
      const [a, b] = [one[row - 1], other[column - 1]]
      const isSwap = a === other[column - 2] && b === one[row - 2]
      costs.push(
        Math.min(
          cost(row - 1, column) + 1,
          cost(row, column - 1) + 1,
          cost(row - 1, column - 1) + (a === b ? 0 : 1),
          isSwap ? cost(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
  }
  return cost(one.length, other.length)
}
