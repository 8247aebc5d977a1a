import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesSchema } from '../../../../src/shared/model/note.ts'
import { periodOf } from '../../../../src/shared/search/index.ts'

const years = (from: number, to: number) => ({
  from: `${String(from).padStart(4, '0')}-01-01`,
  to: `${String(to).padStart(4, '0')}-12-31`,
})

describe('the years of a filter', () => {
  test.each([
    ['1922', 1922, 1922],
    ['1922..1926', 1922, 1926],
    ['1922...1926', 1922, 1926],
    ['1922-1926', 1922, 1926],
    ['1922–26', 1922, 1926],
    ['1922..26', 1922, 1926],
    ['1926..1922', 1922, 1926],
    ['..1900', 1, 1900],
    ['1900..', 1900, 9999],
    ['1920s', 1920, 1929],
    ['1900s', 1900, 1909],
    ['1800s', 1800, 1899],
    ['1920s..1930s', 1920, 1939],
    ['1922..1930s', 1922, 1939],
    ['0044', 44, 44],
    ['44 AD', 44, 44],
    ['AD 44', 44, 44],
    ['44..120', 44, 120],
  ])('%s are %i to %i', (typed, from, to) => {
    expect(periodOf(typed)).toEqual(years(from, to))
  })

  test.each([
    ['1', 1000, 1999],
    ['19', 1900, 1999],
    ['192', 1920, 1929],
    ['1922.', 1922, 1922],
    ['1922..', 1922, 9999],
    ['1922..1', 1922, 9999],
    ['1922..19', 1922, 9999],
    ['1922..193', 1922, 9999],
    ['..19', 1, 1999],
  ])('%s, on the way to more, are %i to %i', (typed, from, to) => {
    expect(periodOf(typed)).toEqual(years(from, to))
  })

  test('in quotation marks are not begun but whole', () => {
    expect(periodOf('44', true)).toEqual(years(44, 44))
  })

  test.each(['', '.', '..', 'soon', '44 BC', '0000', '12345', '192x', '1922.5'])(
    '%j are none',
    (typed) => {
      expect(periodOf(typed)).toBeNull()
    },
  )

  test('are dates that begin before they end, or none, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0129.-–s ad'), maxLength: 12 })
    fc.assert(
      fc.property(typed, fc.boolean(), (said, isWhole) => {
        const period = periodOf(said, isWhole)
        if (period === null) return
        expect(datesSchema.safeParse(period).success).toBe(true)
        expect(period.from < period.to).toBe(true)
      }),
    )
  })
})
