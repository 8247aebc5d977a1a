import { expect, it } from 'vitest'
import { saysUnprintable } from '../../../../src/shared/text/says-unprintable.ts'

it.each([
  ['ไ', 'No font on this computer has the letter ไ.'],
  ['ไท', 'No font on this computer has the letters ไ and ท.'],
  ['abcdefg', 'No font on this computer has the letters a, b, c, d, e, f and g.'],
  ['abcdefgh', 'No font on this computer has the letters a, b, c, d, e, f and 2 more.'],
])('letters that cannot be printed are named, and many of them counted: %s', (letters, says) => {
  expect(saysUnprintable([...letters])).toBe(says)
})
