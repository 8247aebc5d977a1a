import { expect, test } from 'vitest'
import { saysPeriod, uncovered } from '../../../../src/shared/plan/period.ts'
import { years } from './checks/support.ts'

const day = (date: string) => ({ from: date, to: date })

test.each([
  ['nothing', years(1924, 1929), [], '1924 to 1929', 1],
  ['one day', years(1924, 1926), [day('1925-12-31')], '1924', 1 / 3],
  ['the ends', years(1924, 1929), [years(1920, 1924), years(1929, 1953)], '1925 to 1928', 4 / 6],
  ['the first of two equal gaps', years(1924, 1928), [years(1926, 1926)], '1924 to 1925', 2 / 5],
  ['months', years(1917, 1917), [years(1916, 1916)], 'January to December 1917', 1],
  [
    'months of two years',
    { from: '1917-11-07', to: '1918-03-03' },
    [day('1917-11-30')],
    'December 1917 to March 1918',
    4 / 5,
  ],
  [
    'a leap day',
    { from: '1924-01-01', to: '1924-03-31' },
    [day('1924-02-29'), day('1924-03-01')],
    'January 1924',
    1 / 3,
  ],
] as const)('of %s, the longest gap is named', (_what, period, dated, says, share) => {
  const found = uncovered(period, dated)
  expect(found?.longest.says).toBe(says)
  expect(found?.share).toBeCloseTo(share)
})

test('a period of which every part has something has no gap', () => {
  expect(uncovered(years(1924, 1926), [years(1924, 1925), day('1926-06-01')])).toBeNull()
})

test.each([
  [years(1924, 1929), '1924 to 1929'],
  [years(1924, 1924), '1924'],
  [{ from: '1917-03-01', to: '1917-03-31' }, 'March 1917'],
  [{ from: '1917-11-07', to: '1924-01-21' }, '7 November 1917 to 21 January 1924'],
  [{ from: '1917-11-01', to: '1924-01-31' }, 'November 1917 to January 1924'],
  [{ from: '1918-11-09', to: '1918-11-09' }, '9 November 1918'],
  [{ from: '0043-01-01', to: '0410-12-31' }, 'AD 43 to AD 410'],
])('%o is said as “%s”', (period, says) => {
  expect(saysPeriod(period)).toBe(says)
})
