/** Where words that came or went begin: of the places that are alike, the one a writer would name. */
import type { Stretch } from './kept-stretches.ts'

/**
 * Words put in before others that begin alike can be said to stand in several places: "The cat [sat. The cat ]ran."
 * is "[The cat sat. ]The cat ran." as well. They are taken to begin where a line or a sentence does.
 */
export function settled(
  stretches: readonly Stretch[],
  before: string,
  after: string,
): readonly Stretch[] {
  const result = stretches.map((stretch) => ({ ...stretch }))
  for (const [at, next] of result.entries()) {
    const last = result[at - 1]
    if (!last) continue
    const gone = { text: before, start: last.before + last.length, end: next.before }
    const come = { text: after, start: last.after + last.length, end: next.after }
    if (gone.start < gone.end === come.start < come.end) continue
    const by = bestSlide(gone.start < gone.end ? gone : come, last.length, next.length)
    last.length += by
    next.before += by
    next.after += by
    next.length -= by
  }
  return result.filter(({ length }) => length > 0)
}

type Gap = { text: string; start: number; end: number }

/** Further than this nobody looks for a better place. */
const furthest = 2000

function bestSlide({ text, start, end }: Gap, mostBack: number, mostOn: number): number {
  let best = { by: 0, worth: worthOf(text, start) }
  const consider = (by: number) => {
    const worth = worthOf(text, start + by)
    if (worth > best.worth) best = { by, worth }
  }
  for (let by = 1; by <= Math.min(mostBack, furthest); by++) {
    if (text.charCodeAt(start - by) !== text.charCodeAt(end - by)) break
    consider(-by)
  }
  for (let by = 1; by <= Math.min(mostOn, furthest); by++) {
    if (text.charCodeAt(start + by - 1) !== text.charCodeAt(end + by - 1)) break
    consider(by)
  }
  return best.by
}

/** How much of a beginning a place is: of a line, of a sentence, of a word, or of nothing. */
function worthOf(text: string, at: number): number {
  const around = text.slice(Math.max(0, at - 8), at)
  if (around === '' || around.endsWith('\n')) return 3
  if (/[.!?…]["'”’»)\]]*\s+$/.test(around)) return 2
  return /\s$/.test(around) ? 1 : 0
}
