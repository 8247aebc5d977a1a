import { expect, test } from 'vitest'
import { counted } from '../../../../src/shared/text/counted.ts'

test.each([
  [0, '0 notes'],
  [1, '1 note'],
  [2, '2 notes'],
  [1200, '1,200 notes'],
])('%d is %s', (many, says) => {
  expect(counted(many, 'note')).toBe(says)
})
