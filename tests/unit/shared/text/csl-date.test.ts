import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDate, saysDate } from '../../../../src/shared/text/csl-date.ts'

it.each([
  ['1983', [[1983]]],
  [' 1983 ', [[1983]]],
  ['988', [[988]]],
  ['May 1983', [[1983, 5]]],
  ['Sept 1983', [[1983, 9]]],
  ['12 May 1983', [[1983, 5, 12]]],
  ['1st December 1934', [[1934, 12, 1]]],
  ['29 February 1936', [[1936, 2, 29]]],
  ['1983-05', [[1983, 5]]],
  ['1983-05-12', [[1983, 5, 12]]],
  ['1983–85', [[1983], [1985]]],
  ['1983-1985', [[1983], [1985]]],
])('reads "%s"', (typed, parts) => {
  expect(readDate(typed)).toEqual({ 'date-parts': parts })
})

it.each([
  ['c. 1880', { 'date-parts': [[1880]], circa: true }],
  ['1880?', { 'date-parts': [[1880]], circa: true }],
  ['Spring 1921', { 'date-parts': [[1921]], season: 1 }],
  ['fall 1921', { 'date-parts': [[1921]], season: 3 }],
  [
    'August 1914–November 1918',
    {
      'date-parts': [
        [1914, 8],
        [1918, 11],
      ],
    },
  ],
])('reads "%s" and says it so that it is read the same again', (typed, date) => {
  const read = readDate(typed)
  expect(read).toEqual(date)
  expect(read && readDate(saysDate(read))).toEqual(date)
})

it('says words as they are', () => {
  expect(saysDate({ 'date-parts': [[1921]], literal: 'Michaelmas 1921' })).toBe('Michaelmas 1921')
})

it.each([
  '',
  'n.d.',
  'November 1918–August 1914',
  '0',
  '31 April 1983',
  '29 February 1935',
  '1983-13',
  '1985-83',
  'Foo 1983',
  '12 1983',
])('refuses "%s"', (typed) => {
  expect(readDate(typed)).toBeNull()
})

it('reads back what it says, for every date', () => {
  const date = fc.date({
    min: new Date('1000-01-01'),
    max: new Date('2100-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 3 }), (day, length) => {
      const all = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
      const cslDate = { 'date-parts': [all.slice(0, length)] }
      expect(readDate(saysDate(cslDate))).toEqual(cslDate)
    }),
  )
})
