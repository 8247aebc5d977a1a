import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptStart, marksFrom } from '../../../../src/renderer/src/library/excerpt.ts'

const text =
  'Between 1923 and 1925 the Lenin Enrolment took place, 500,000 industrial workers were recruited, doubling the Party’s membership.'
const mark = (words: string): [number, number] => {
  const start = text.indexOf(words)
  return [start, start + words.length]
}
const shown = (room: number, ...words: string[]) =>
  text.slice(excerptStart(text, words.map(mark), room))

test('a row begins with its words while the first match is within its room, or nothing matched', () => {
  expect(shown(80)).toBe(text)
  expect(shown(80, 'Lenin')).toBe(text)
  expect(shown(80, 'Party', 'Lenin')).toBe(text)
})

test('a row begins at a clause near a match that lies further on', () => {
  expect(shown(80, 'Party')).toMatch(/^500,000 industrial/)
})

test('where no clause begins near it, a row begins at a word', () => {
  expect(shown(30, 'membership')).toBe('the Party’s membership.')
})

test('a match in a word that is longer than the room begins the row itself', () => {
  const long = `${'毛'.repeat(60)}党`
  expect(excerptStart(long, [[60, 61]], 20)).toBe(60)
})

test('what is shown is never longer than it must be to show the end, and has the match in its room', () => {
  const words = fc.array(fc.constantFrom('a', 'the', 'Party,', 'enrolment', 'workers;'), {
    minLength: 1,
    maxLength: 60,
  })
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 24, max: 120 }), (all, pick, room) => {
      const at = pick % all.length
      const start = all.slice(0, at).join(' ').length + (at > 0 ? 1 : 0)
      const end = start + (all[at]?.length ?? 0)
      const from = excerptStart(all.join(' '), [[start, end]], room)
      expect(from).toBeLessThanOrEqual(start)
      expect(end - from).toBeLessThanOrEqual(room)
    }),
  )
})

test('marks are moved with the words, and those before them left out', () => {
  expect(
    marksFrom(
      [
        [0, 4],
        [8, 12],
        [20, 22],
      ],
      10,
    ),
  ).toEqual([
    [0, 2],
    [10, 12],
  ])
})
