import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editDistance } from '../../../../src/shared/text/edit-distance.ts'
import { isSlip } from '../../../../src/shared/text/stem.ts'

/** The distance of Damerau and Levenshtein (neighbours swapped once) by its definition, for short words. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length
  const [a, b] = [one.slice(1), other.slice(1)]
  if (one[0] === other[0]) return distance(a, b)
  const isSwap = one[0] === other[1] && one[1] === other[0] && other.length > 1 && one.length > 1
  const swapped = isSwap ? distance(one.slice(2), other.slice(2)) : Number.POSITIVE_INFINITY
  return 1 + Math.min(distance(a, other), distance(one, b), distance(a, b), swapped)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

it('two words are as far apart as their distance says, as far as it is counted', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 9 }), (one, other, most) => {
      expect(editDistance(one, other, most)).toBe(Math.min(distance(one, other), most + 1))
    }),
    { numRuns: 400 },
  )
})

it.each([
  ['Febuary', 'February', 1],
  ['Janaury', 'January', 1],
  ['Setpebmer', 'September', 2],
  ['ca', 'abc', 3],
  ['', 'May', 3],
])('%j is so far from %j: %i', (one, other, edits) => {
  expect(editDistance(one, other, 9)).toBe(edits)
  expect(editDistance(other, one, 9)).toBe(edits)
})

it('two words are a slip apart where their distance says so', () => {
  fc.assert(
    fc.property(word, word, (first, second) => {
      const [one, other] = [`k${first}`, `k${second}`]
      const shorter = Math.min(one.length, other.length)
      const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0
      expect(isSlip(one, other)).toBe(distance(one, other) <= allowed)
    }),
    { numRuns: 400 },
  )
})
