import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesOf } from '../../../../src/renderer/src/library/marked.ts'

const marked = (words: string, marks: [number, number][]) =>
  piecesOf(words, marks)
    .filter(({ isMarked }) => isMarked)
    .map((piece) => piece.words)

it('marks the words that matched', () => {
  expect(
    marked('the Great Terror and terror', [
      [10, 16],
      [21, 27],
    ]),
  ).toEqual(['Terror', 'terror'])
})

it('leaves words without marks whole', () => {
  expect(piecesOf('the purges', [])).toEqual([{ start: 0, words: 'the purges', isMarked: false }])
})

it('gives the words back whole and in order, whatever the marks', () => {
  const mark = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }))
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark, { maxLength: 6 }), (words, marks) => {
      const pieces = piecesOf(words, marks)
      expect(pieces.map((piece) => piece.words).join('')).toBe(words)
      for (const { start, words: piece } of pieces)
        expect(words.startsWith(piece, start)).toBe(true)
    }),
  )
})
