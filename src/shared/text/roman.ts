/** Roman numerals. */

const values: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

/** The form of Roman numerals in small letters, as the source of a pattern. */
export const romanForm = '(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})'
const capitalRoman = new RegExp(`^${romanForm.toUpperCase()}$`)

/** A number from 1 on in capital Roman numerals. */
export function romanOf(count: number): string {
  let left = count
  let written = ''
  for (const [sign, value] of values) for (; left >= value; left -= value) written += sign
  return written
}

/** The number that capital Roman numerals say, from 1 to 3999; null where the words are none. */
export function valueOfRoman(words: string): number | null {
  if (!capitalRoman.test(words)) return null
  let rest = words
  let sum = 0
  for (const [sign, value] of values)
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length)
      sum += value
    }
  return sum
}
