import { expect, test } from 'vitest'
import type { List } from '../../../../src/shared/model/blocks.ts'
import { itemMarks } from '../../../../src/shared/plan/item-marks.ts'

const marks = (style: List['style'], depths: number[]) =>
  itemMarks({ style, items: depths.map((depth) => ({ depth, content: [] })) })

test('numbers go by depth, and begin anew under every item', () => {
  expect(marks('numbered', [0, 1, 2, 3, 4, 4, 2, 1, 0, 1, 2])).toEqual(
    '1. a. i. 1. a. b. ii. b. 2. a. i.'.split(' '),
  )
})

test('bullets go by depth', () => {
  expect(marks('bulleted', [0, 1, 2, 3, 4, 0])).toEqual([...'•◦▪•◦•'])
})

test.each([
  [1, 'a.', 'i.'],
  [4, 'd.', 'iv.'],
  [26, 'z.', 'xxvi.'],
  [27, 'aa.', 'xxvii.'],
  [49, 'aw.', 'xlix.'],
  [703, 'aaa.', 'dcciii.'],
])('the item of place %i is %s and %s', (place, letter, roman) => {
  const many = (depth: number) => marks('numbered', Array(place).fill(depth)).at(-1)
  expect([many(1), many(2)]).toEqual([letter, roman])
})
