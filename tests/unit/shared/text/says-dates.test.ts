import { expect, it } from 'vitest'
import { saysDates, saysStretch, saysYearsOf } from '../../../../src/shared/text/says-dates.ts'

it.each([
  ['1934-01-01', '1934-12-31', '1934'],
  ['1930-01-01', '1939-12-31', '1930s'],
  ['1936-01-01', '1938-12-31', '1936–38'],
  ['1899-01-01', '1902-12-31', '1899–1902'],
  ['1930-01-01', '1940-12-31', '1930–40'],
  ['0988-01-01', '0989-12-31', '988–989'],
  ['1935-01-01', '1935-01-31', 'January 1935'],
  ['1936-02-01', '1936-02-29', 'February 1936'],
  ['1937-03-01', '1937-05-31', 'March–May 1937'],
  ['1936-11-01', '1937-02-28', 'November 1936 – February 1937'],
  ['1934-12-01', '1934-12-01', '1 December 1934'],
  ['1934-12-01', '1935-01-15', '1 December 1934 – 15 January 1935'],
  ['1935-02-01', '1935-02-27', '1 February 1935 – 27 February 1935'],
])('says %s to %s as "%s"', (from, to, says) => {
  expect(saysStretch({ from, to })).toBe(says)
})

it('says two stretches, each once, and counts the rest', () => {
  const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` })
  expect(saysDates([])).toBe('')
  expect(saysDates([year(1934), year(1934), year(1936)])).toBe('1934, 1936')
  expect(saysDates([1931, 1932, 1933, 1934].map(year))).toBe('1931, 1932 and 2 more')
})

it('says in years alone what the words beside it say to the day', () => {
  expect(
    saysYearsOf([
      { from: '1934-12-01', to: '1934-12-01' },
      { from: '1934-12-02', to: '1935-01-15' },
    ]),
  ).toBe('1934, 1934–35')
})

it('says of what is not exact that it is about then', () => {
  const about = { from: '1922-01-01', to: '1922-12-31', isAbout: true as const }
  expect(saysStretch(about)).toBe('c. 1922')
  expect(saysDates([about, { from: '1922-01-01', to: '1922-12-31' }])).toBe('c. 1922, 1922')
  expect(saysYearsOf([{ ...about, to: '1922-01-31' }])).toBe('c. 1922')
})
