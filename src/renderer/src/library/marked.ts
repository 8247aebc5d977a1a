/** Cuts words at the ranges a search marked. */
export type Piece = { start: number; words: string; isMarked: boolean }

/**
 * The pieces of `words`, marked and not, in order; together they are `words` again. Ranges are UTF-16
 * offsets; those that are empty, overlap an earlier one or reach outside are cut to what is left.
 */
export function piecesOf(words: string, marks: readonly (readonly [number, number])[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const cut = (to: number, isMarked: boolean) => {
    if (to > at) pieces.push({ start: at, words: words.slice(at, to), isMarked })
    at = Math.max(at, to)
  }
  for (const [start, end] of [...marks].sort(([one], [other]) => one - other)) {
    cut(Math.min(start, words.length), false)
    cut(Math.min(end, words.length), true)
  }
  cut(words.length, false)
  return pieces
}
