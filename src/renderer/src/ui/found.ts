/** Finding in a list by typing. docs/decisions/113 */
import { foldSign } from '../../../shared/text/fold-sign.ts'

/** As the library is searched: "elan" finds "Élan", and "Walesa" "Wałęsa". */
export const folded = (text: string): string => [...text].map(foldSign).join('')

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** 0 where a word typed is not in the name; else how near it is: inside, at the starts of words, at its own start. */
function nearness(typed: string, name: string): 0 | 1 | 2 | 3 {
  const sought = wordsOf(folded(typed))
  const whole = folded(name)
  if (!sought.every((word) => whole.includes(word))) return 0
  const words = wordsOf(whole)
  if (words.join(' ').startsWith(sought.join(' '))) return 3
  return sought.every((word) => words.some((own) => own.startsWith(word))) ? 2 : 1
}

/** Whether each word typed is somewhere in a name. */
export const isFound = (name: string, typed: string): boolean => nearness(typed, name) > 0

/**
 * What has each word typed in its name: names that begin with what was typed first, then those of whose
 * words some do, then the others. What is found as well stays in its order; all of it where nothing is typed.
 */
export function found<T>(
  things: readonly T[],
  typed: string,
  nameOf: (thing: T) => string,
): readonly T[] {
  return things
    .map((thing) => ({ thing, nearness: nearness(typed, nameOf(thing)) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((one, other) => other.nearness - one.nearness)
    .map(({ thing }) => thing)
}
