/** What is seen of a page's blocks only beside one another. */
import type { Drafted, Part } from './draft.ts'

/** Letters so much larger than those of the text are a heading's. */
const larger = 1.15

export const finished = (drafted: readonly Drafted[]): Part[] =>
  withoutPageDates(withHeadings(drafted))

/** Blocks in larger letters look like headings; where most do, none does. */
function withHeadings(drafted: readonly Drafted[]): Part[] {
  const usual = usualSize(drafted)
  const parts = drafted.map(({ part, size }) =>
    part.type === 'block' && usual !== null && size !== null && size >= usual * larger
      ? { ...part, looksLikeHeading: true }
      : part,
  )
  const written = parts.filter((part) => part.type === 'block')
  const striking = written.filter((part) => part.looksLikeHeading && !part.item)
  if (written.length < 4 || striking.length * 3 <= written.length * 2) return parts
  return parts.map((part) =>
    part.type === 'block' ? { ...part, looksLikeHeading: undefined } : part,
  )
}

/** The size that most letters have. */
function usualSize(drafted: readonly Drafted[]): number | null {
  const letters = new Map<number, number>()
  for (const { size, letters: count } of drafted)
    if (size !== null) letters.set(size, (letters.get(size) ?? 0) + count)
  let [usual, most]: [number | null, number] = [null, 0]
  for (const [size, count] of letters) if (count > most) [usual, most] = [size, count]
  return usual
}

const day =
  /^(?:\p{L}{3,12},? )?(?:\d{1,2}\.? (?:de )?\p{L}{3,12}|\p{L}{3,12} \d{1,2}),? (?:de )?\d{4}$/u
const time = /^\d{1,2}[:.]\d{2}(?:\s?[AP]\.?M\.?)?$/i

/** OneNote writes under a page's name the day and the time when it was begun. */
function withoutPageDates(parts: readonly Part[]): Part[] {
  const found = [...parts]
  for (let at = 0; at + 1 < found.length; at++) {
    const [before, first, second] = [found[at - 1], found[at], found[at + 1]]
    if (first?.type !== 'block' || second?.type !== 'block') continue
    if (!day.test(first.words) || !time.test(second.words)) continue
    found[at] = { type: 'left-out', reason: 'property', words: first.words }
    found[at + 1] = { type: 'left-out', reason: 'property', words: second.words }
    if (before?.type === 'block' && before.words.length <= 200)
      found[at - 1] = { ...before, level: before.level ?? 1 }
  }
  return found
}
