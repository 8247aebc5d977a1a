import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../../src/main/export/layouts/column-widths.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const heightOf = (rows: readonly number[][], widths: readonly number[]): number =>
  sum(rows.map((cells) => Math.max(...cells.map((letters, at) => letters / (widths[at] ?? 1)))))

describe('the widths of columns', () => {
  it.each<[string, number[][], number[], number[]]>([
    ['are the shares where there are no rows', [], [1, 3], [0.25, 0.75]],
    ['are the shares where the cells ask for those', [[100, 300]], [1, 3], [0.25, 0.75]],
    ['follow the letters', [[200, 300]], [1, 1], [0.4, 0.6]],
    [
      'leave a column without letters three quarters of its share',
      [[0, 500]],
      [1, 1],
      [0.38, 0.62],
    ],
  ])('%s', (_, rows, shares, widths) => {
    expect(columnWidths(rows, shares).map((width) => Math.round(width * 100) / 100)).toEqual(widths)
  })

  it('add up to the whole, leave each column most of its share, and never make a grid higher', () => {
    const grids = fc.integer({ min: 1, max: 5 }).chain((columns) => {
      const across = <T>(one: fc.Arbitrary<T>) =>
        fc.array(one, { minLength: columns, maxLength: columns })
      return fc.record({
        rows: fc.array(across(fc.nat(3000)), { maxLength: 15 }),
        shares: across(fc.integer({ min: 5, max: 40 })),
      })
    })
    fc.assert(
      fc.property(grids, ({ rows, shares }) => {
        const widths = columnWidths(rows, shares)
        const begun = shares.map((share) => share / sum(shares))
        expect(sum(widths)).toBeCloseTo(1)
        for (const [at, width] of widths.entries())
          expect(width).toBeGreaterThanOrEqual(0.75 * (begun[at] ?? 0) - 1e-9)
        expect(heightOf(rows, widths)).toBeLessThanOrEqual(heightOf(rows, begun) + 1e-6)
      }),
    )
  })
})
