import { expect, it } from 'vitest'
import { romanOf, valueOfRoman } from '../../../../src/shared/text/roman.ts'

it('Roman numerals are read as the number that they were written for', () => {
  for (let number = 1; number <= 3999; number += 1)
    expect(valueOfRoman(romanOf(number))).toBe(number)
})

it.each(['', 'IIII', 'VX', 'IC', 'xii', 'ABC'])(
  'what is no Roman numeral has no value: %j',
  (words) => {
    expect(valueOfRoman(words)).toBeNull()
  },
)
