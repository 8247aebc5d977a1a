import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedLines } from '../../../../src/shared/text/changed-lines.ts'

test.each([
  ['nothing', 'a b c', 'a b c', []],
  ['a line for another', 'a b c', 'a x c', [['b', 'x']]],
  ['a line that went', 'a b c', 'a c', [['b', null]]],
  ['a line that came', 'a c', 'a b c', [[null, 'b']]],
  [
    'one line for two',
    'a b c',
    'a x y c',
    [
      ['b', 'x'],
      [null, 'y'],
    ],
  ],
  [
    'lines in two places, each told of its own',
    'a b c d',
    'x b c',
    [
      ['a', 'x'],
      ['d', null],
    ],
  ],
])('a text that differs by %s', (_, before, after, changed) => {
  expect(changedLines(before.split(' '), after.split(' '))).toEqual(
    changed.map(([from, to]) => ({ from, to })),
  )
})

test('what went and what came are all told of, in their order, and nothing else', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const changed = changedLines(before, after)
      const went = changed.flatMap(({ from }) => from ?? [])
      const came = changed.flatMap(({ to }) => to ?? [])
      expect(before.length - went.length).toBe(after.length - came.length)
      expect(changed.length === 0).toBe(before.join() === after.join())
    }),
  )
})
