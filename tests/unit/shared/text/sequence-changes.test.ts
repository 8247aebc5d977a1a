import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween, type Step } from '../../../../src/shared/text/sequence-changes.ts'

const says = (before: string, after: string) =>
  changesBetween([...before], [...after])
    .map((step) =>
      step.type === 'same'
        ? before[step.before]
        : step.type === 'removed'
          ? `-${before[step.before]}`
          : `+${after[step.after]}`,
    )
    .join(' ')

test.each([
  ['', '', ''],
  ['abc', 'abc', 'a b c'],
  ['', 'ab', '+a +b'],
  ['ab', '', '-a -b'],
  ['abc', 'axc', 'a -b +x c'],
  ['abcd', 'bcd', '-a b c d'],
  ['abc', 'abcd', 'a b c +d'],
])('from “%s” to “%s”', (before, after, steps) => {
  expect(says(before, after)).toBe(steps)
})

/** How many items two lists have in common, in order, by the textbook's table. */
function common(before: readonly string[], after: readonly string[]): number {
  let row = after.map(() => 0)
  for (const item of before) {
    const next: number[] = []
    for (const [at, other] of after.entries())
      next.push(item === other ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}

describe('the steps from any list to any other', () => {
  const someItems = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
  const rebuilt = (
    steps: readonly Step[],
    before: readonly string[],
    after: readonly string[],
  ) => ({
    before: steps.flatMap((step) => (step.type === 'added' ? [] : [before[step.before]])),
    after: steps.flatMap((step) => (step.type === 'removed' ? [] : [after[step.after]])),
  })

  test('give back both, in order', () => {
    fc.assert(
      fc.property(someItems, someItems, (before, after) => {
        expect(rebuilt(changesBetween(before, after), before, after)).toEqual({ before, after })
      }),
    )
  })

  test('are the fewest', () => {
    fc.assert(
      fc.property(someItems, someItems, (before, after) => {
        const steps = changesBetween(before, after)
        const same = steps.filter((step) => step.type === 'same')
        expect(same).toHaveLength(common(before, after))
        for (const { before: one, after: other } of same) expect(before[one]).toBe(after[other])
      }),
    )
  })

  test('give back both though they have next to nothing in common', () => {
    const before = Array.from({ length: 3000 }, (_, at) => `old ${at}`)
    const after = ['old 0', ...Array.from({ length: 3000 }, (_, at) => `new ${at}`), 'old 2999']
    const steps = changesBetween(before, after)
    expect(rebuilt(steps, before, after)).toEqual({ before, after })
    expect(steps[0]).toEqual({ type: 'same', before: 0, after: 0 })
  })
})
