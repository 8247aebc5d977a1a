import { expect, test } from 'vitest'
import { readNumber } from '../../../../src/renderer/src/ui/whole-number.ts'

const bounds = { least: 1, most: 1_000_000 }

test.each([
  ['', null],
  ['  ', null],
  ['1200', 1200],
  [' 1,200 ', 1200],
  ['1 200', 1200],
  ['1\u202f000\u00a0000', 1_000_000],
])('“%s” is %s', (typed, value) => {
  expect(readNumber(typed, bounds)).toEqual({ value })
})

test.each(['1200.7', '-5', '1.200', '12,00', '0', '1000001', '1e3', '12 words', '١٢'])(
  '“%s” is refused, and no other number taken for it',
  (typed) => {
    expect(readNumber(typed, bounds)).toEqual({
      fault: 'Write a whole number from 1 to 1,000,000.',
    })
  },
)
