import { describe, expect, test } from 'vitest'
import { createTeller, sameLists, sameMaps } from '../../../../src/renderer/src/ui/told.ts'

describe('a told value', () => {
  test('is told to those who listen until they stop, and only when it is another', () => {
    const told = createTeller(1)
    const heard: number[] = []
    const stop = told.subscribe(() => heard.push(told.now()))
    told.tell(1)
    told.tell(2)
    stop()
    told.tell(3)
    expect(heard).toEqual([2])
    expect(told.now()).toBe(3)
  })
})

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
