/** How well what is typed names something: the better, the higher. */

/** Small letters without accents, so that "elan" finds "Élan". */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether one sign more, less, other or two changed places make a word of a beginning of another. */
function isNearly(typed: string, word: string): boolean {
  const lengths = [typed.length - 1, typed.length, typed.length + 1]
  return lengths.some((length) => length > 0 && isOneOff(typed, word.slice(0, length)))
}

function isOneOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  const isSwapped = left.length === 2 && left === [...right].reverse().join('')
  return (left.length <= 1 && right.length <= 1) || isSwapped
}

/** Whether the signs come one after the other in a text, with others between them. */
function comeInOrder(signs: string, text: string): boolean {
  let at = -1
  return [...signs].every((sign) => {
    at = text.indexOf(sign, at + 1)
    return at >= 0
  })
}

/** Words this short are too often one sign away from another. */
const leastForTypos = 4

function wordScore(typed: string, words: readonly string[]): number {
  if (words.some((word) => word === typed)) return 1
  if (words.some((word) => word.startsWith(typed))) return 0.9
  if (words.some((word) => word.includes(typed))) return 0.6
  const mayBeTypo = typed.length >= leastForTypos
  return mayBeTypo && words.some((word) => isNearly(typed, word)) ? 0.4 : 0
}

/**
 * From 0, which is no match, to 1. Every word typed has to be found: as a word, the start of one, inside
 * one, or with one slip of the finger. The first letters of its words name something too ("nip" is "New
 * in the plan"), and, last of all, letters in their order.
 */
export function matchScore(typed: string, label: string): number {
  const sought = wordsOf(folded(typed))
  if (sought.length === 0) return 1
  const words = wordsOf(folded(label))
  const scores = sought.map((word) => wordScore(word, words))
  if (scores.every((score) => score > 0)) {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    // Of two that match as well, the one that begins with what was typed, then the shorter.
    const begins = words[0]?.startsWith(sought[0] ?? '') ? 0.05 : 0
    return Math.min(1, mean * 0.9 + begins + 0.05 / Math.max(1, words.length))
  }
  const signs = sought.join('')
  const initials = words.map((word) => word[0]).join('')
  if (signs.length > 1 && initials.startsWith(signs)) return 0.5
  if (signs.length > 2 && comeInOrder(signs, words.join(''))) return 0.1
  return 0
}

/** What matches, the best first; what matches as well stays in its order. */
export function ranked<T>(things: readonly T[], typed: string, labelOf: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, score: matchScore(typed, labelOf(thing)) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ thing }) => thing)
}
