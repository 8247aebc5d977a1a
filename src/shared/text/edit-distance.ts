/** How far two words are apart, for telling a slip of the pen from another word. */

/**
 * How many edits make one word of the other: a letter added, left out, changed, or swapped with its neighbour,
 * which is swapped once (Damerau's and Levenshtein's distance, "optimal string alignment"). Letters are UTF-16
 * units.
 *
 * Counted up to `most`; words that are farther apart are `most + 1`. Of the table of distances only the cells are
 * reckoned that so few edits can reach, beside its diagonal: the time grows with the length of the words and not
 * with its square.
 */
export function editDistance(one: string, other: string, most: number): number {
  const far = most + 1
  if (Math.abs(one.length - other.length) > most) return far
  let before: ReadonlyMap<number, number> = new Map()
  let last: ReadonlyMap<number, number> = new Map(
    Array.from({ length: far }, (_, column) => [column, column]),
  )
  for (let row = 1; row <= one.length; row += 1) {
    const costs = new Map<number, number>()
    const end = Math.min(other.length, row + most)
    for (let column = Math.max(0, row - most); column <= end; column += 1) {
      const [a, b] = [one[row - 1], other[column - 1]]
      const isSwap = row > 1 && a === other[column - 2] && b === one[row - 2]
      const cost = Math.min(
        (last.get(column) ?? far) + 1,
        (costs.get(column - 1) ?? far) + 1,
        column === 0 ? row : (last.get(column - 1) ?? far) + (a === b ? 0 : 1),
        isSwap ? (before.get(column - 2) ?? far) + 1 : far,
      )
      costs.set(column, cost)
    }
    if (Math.min(...costs.values()) > most) return far
    before = last
    last = costs
  }
  return Math.min(last.get(other.length) ?? far, far)
}
