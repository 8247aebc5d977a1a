import { expect, test } from 'vitest'
import {
  lettersIn,
  linesOf,
  noteHeight,
  rowHeight,
} from '../../../../src/renderer/src/library/metrics.ts'

test.each([
  ['compact', 30, 29],
  ['compact', 60, 46],
  ['compact', 400, 46],
  ['comfortable', 30, 56],
  ['comfortable', 60, 74],
  ['comfortable', 400, 110],
] as const)('a %s row of %i letters, 40 a line, is %i px high', (density, letters, height) => {
  expect(rowHeight(letters, 40, density)).toBe(height)
})

test.each([
  ['one line', 30, true, 32],
  ['a line more', 60, true, 50],
  ['as many as they take', 210, true, 122],
  ['one line where they are cut', 210, false, 32],
] as const)('the row of a heading has %s for %i letters', (_, letters, isWhole, height) => {
  expect(noteHeight(letters, 50, isWhole)).toBe(height)
})

test('a list of no width has room for words all the same', () => {
  expect(lettersIn(0)).toBeGreaterThan(0)
  expect(linesOf(0, lettersIn(0), 'compact')).toBe(1)
  expect(noteHeight(12, lettersIn(0), true)).toBeLessThan(300)
})
