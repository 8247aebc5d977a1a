import { describe, expect, test } from 'vitest'
import { sameLists, sameMaps } from '../../../../src/renderer/src/ui/same.ts'

describe('what counts as the same', () => {
  const map = (...entries: [string, number][]) => new Map(entries)

  test.each([
    [map(), map(), true],
    [map(['a', 1], ['b', 2]), map(['b', 2], ['a', 1]), true],
    [map(['a', 1]), map(['a', 2]), false],
    [map(['a', 1]), map(['b', 1]), false],
    [map(['a', 1]), map(['a', 1], ['b', 2]), false],
  ])('maps %o and %o: %o', (one, other, expected) => {
    expect(sameMaps<number>()(one, other)).toBe(expected)
  })

  test.each([
    [[], [], true],
    [[1, 2], [1, 2], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
  ])('lists %o and %o: %o', (one, other, expected) => {
    expect(sameLists<number>(one, other)).toBe(expected)
  })
})
