import { expect, test } from 'vitest'
import { typedDates, withDates } from '../../../../src/renderer/src/notes/typed-dates.ts'
import { saysStretch } from '../../../../src/shared/text/says-dates.ts'

test.each([
  ['1922', '1922'],
  ['1922–1926', '1922–26'],
  ['1922 to 1926', '1922–26'],
  ['1922..1926', '1922–26'],
  ['1934-12', 'December 1934'],
  ['1934-12-01', '1 December 1934'],
  ['1 Dec 1934', '1 December 1934'],
  ['the 1920s', '1920s'],
  ['c. 1922', 'c. 1922'],
  ['c1922', 'c. 1922'],
  ['ca. 1922', 'c. 1922'],
  ['circa 1922', 'c. 1922'],
  ['About 1922', 'c. 1922'],
  ['around the 1920s', 'c. 1920s'],
  ['c. May 1934', 'c. May 1934'],
  ['c. 1922–1926', 'c. 1922–26'],
  ['c. 1922 – c. 1926', 'c. 1922–26'],
  ['1922 to about 1926', 'c. 1922–26'],
])('%j is read as %s', (typed, says) => {
  const dates = typedDates(typed)
  expect(dates && saysStretch(dates)).toBe(says)
})

test.each([
  '',
  'c.',
  'Carl',
  'C. Zetkin',
  'about Lenin',
  '1926 to 1922',
  'Lenin 1922',
  '1921, 1922',
])('%j is no date', (typed) => {
  expect(typedDates(typed)).toBeNull()
})

test('a date that is added stands in the place of one of the same days', () => {
  const year = { from: '1922-01-01', to: '1922-12-31' }
  const other = { from: '1923-01-01', to: '1923-12-31' }
  expect(withDates([year, other], { ...year, isAbout: true })).toEqual([
    other,
    { ...year, isAbout: true },
  ])
})
