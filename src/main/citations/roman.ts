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

/** The number that capital Roman numerals say, from 1 to 3999; null where the words are none. */
export function valueOfRoman(words: string): number | null {
  if (!/^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(words))
    return null
  let rest = words
  let sum = 0
  for (const [sign, value] of values)
    while (rest.startsWith(sign)) {
      rest = rest.slice(sign.length)
      sum += value
    }
  return sum
}
