/** How well what is typed names something: the better, the higher. docs/decisions/085 */

import { editDistance } from '../../../shared/text/edit-distance.ts'
import { folded, wordsOf } from '../ui/index.ts'

/** Whether one sign more, less, other or two changed places make a word of a beginning of another. */
function isNearly(typed: string, word: string): boolean {
  const lengths = [typed.length - 1, typed.length, typed.length + 1]
  return lengths.some((length) => length > 0 && editDistance(typed, word.slice(0, length), 1) <= 1)
}

/** Words this short are too often one sign away from another. */
const leastForTypos = 4

/** How well a name can match, the best first: from each to the next is a step that nothing else makes up for. */
const steps = {
  whole: 1,
  start: 0.8,
  words: 0.6,
  initials: 0.5,
  inside: 0.4,
  slip: 0.3,
  detail: 0.1,
}

/** One step for the whole is the least of its words' steps. */
function stepOfWord(typed: string, words: readonly string[]): number {
  if (words.some((word) => word.startsWith(typed))) return steps.words
  if (words.some((word) => word.includes(typed))) return steps.inside
  const mayBeTypo = typed.length >= leastForTypos
  return mayBeTypo && words.some((word) => isNearly(typed, word)) ? steps.slip : 0
}

function stepOf(sought: readonly string[], words: readonly string[], detail: string): number {
  if (words.join(' ') === sought.join(' ')) return steps.whole
  if (words.join(' ').startsWith(sought.join(' '))) return steps.start
  const inName = Math.min(...sought.map((word) => stepOfWord(word, words)))
  const initials = words.map((word) => word[0]).join('')
  const signs = sought.join('')
  if (inName < steps.initials && signs.length > 1 && initials.startsWith(signs))
    return steps.initials
  if (inName > 0) return inName
  const all = [...words, ...wordsOf(folded(detail))]
  return sought.every((word) => all.some((one) => one.startsWith(word))) ? steps.detail : 0
}

/**
 * From 0, which is no match, to 1. Best is what begins with what is typed, then where each word typed
 * begins a word of the name, then the first letters of its words ("fip" is "Find in Plan"), then words inside
 * others, then one slip of the finger. A detail counts only where the name does not, and only by the starts
 * of its words. Letters scattered over a name find nothing: they are in too many.
 */
export function matchScore(typed: string, label: string, detail = ''): number {
  const sought = wordsOf(folded(typed))
  if (sought.length === 0) return 1
  const words = wordsOf(folded(label))
  const step = stepOf(sought, words, detail)
  if (step === 0 || step === steps.whole) return step
  // Of two on the same step the one with more whole words of what is typed, then the shorter.
  const whole = sought.filter((word) => words.includes(word)).length / sought.length
  return step + 0.05 * whole + 0.04 / Math.max(1, words.length)
}

/** A thing that matches and how well. */
export type Ranked<T> = { thing: T; score: number }

/** What matches, the best first; what matches as well stays in its order. */
export const ranked = <T>(
  things: readonly T[],
  typed: string,
  namesOf: (thing: T) => { label: string; detail?: string | undefined },
): Ranked<T>[] =>
  things
    .map((thing) => {
      const { label, detail } = namesOf(thing)
      return { thing, score: matchScore(typed, label, detail) }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
