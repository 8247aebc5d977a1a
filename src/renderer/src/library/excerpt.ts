/** Where a row begins to show its words, so that what was found in them is in sight. */

/** The part of the room that what stands before a match may take. */
const shareBefore = 0.6
/** The part of the room that is given up to begin at a clause. */
const shareForClause = 0.25

/**
 * The place in `text` at which a row that has room for so many letters begins: its start, where that shows the first
 * mark; else a little before the mark, at a clause or a word.
 */
export function excerptStart(
  text: string,
  marks: readonly (readonly [number, number])[],
  room: number,
): number {
  const [first] = [...marks].sort(([one], [other]) => one - other)
  if (!first || first[1] <= room) return 0
  // No further in than it takes to show the end.
  const from = Math.max(0, Math.min(first[0] - Math.floor(room * shareBefore), text.length - room))
  const before = text.slice(from, first[0])
  const clause = /[.;:,!?]\s+/u.exec(before)
  if (clause && clause.index < room * shareForClause) return from + clause.index + clause[0].length
  const word = /\s+/u.exec(before)
  return word ? from + word.index + word[0].length : first[0]
}

/** Marks of a text that is shown from a place on. */
export const marksFrom = (
  marks: readonly (readonly [number, number])[],
  start: number,
): (readonly [number, number])[] =>
  marks
    .filter(([, end]) => end > start)
    .map(([from, to]) => [Math.max(0, from - start), to - start] as const)
