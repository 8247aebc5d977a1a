import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOfYear } from '../../../../src/main/references/dates.ts'
import { type CslDate, cslDateSchema } from '../../../../src/shared/model/source.ts'

const on = (...parts: number[][]): CslDate => ({ 'date-parts': parts })

describe('a date as a record writes it', () => {
  it.each<[string, CslDate]>([
    ['1986', on([1986])],
    ['1986-10', on([1986, 10])],
    ['1986-10-03', on([1986, 10, 3])],
    ['1986/10/03/', on([1986, 10, 3])],
    ['1986/10//', on([1986, 10])],
    ['1986///', on([1986])],
    ['1986///Spring', { ...on([1986]), season: 1 }],
    ['1999-23', { ...on([1999]), season: 3 }],
    ['1914-08/1918-11', on([1914, 8], [1918, 11])],
    ['1917/1921', on([1917], [1921])],
    ['1917~', { ...on([1917]), circa: true }],
    ['1890?', { ...on([1890]), circa: true }],
    ['c. 1880', { ...on([1880]), circa: true }],
    ['c1880', { ...on([1880]), circa: true }],
    ['ca. 1880', { ...on([1880]), circa: true }],
    ['[1880]', on([1880])],
    ['[c. 1880]', { ...on([1880]), circa: true }],
    ['-0043', on([-43])],
    ['1993 Dec 5', on([1993, 12, 5])],
    ['1993 Dec', on([1993, 12])],
    ['December 5, 1993', on([1993, 12, 5])],
    ['5th Dec. 1993', on([1993, 12, 5])],
    ['13.05.2010', on([2010, 5, 13])],
    ['5/1986', on([1986, 5])],
    ['Spring 1921', { ...on([1921]), season: 1 }],
    ['Fall 1921', { ...on([1921]), season: 3 }],
    ['1914–18', on([1914], [1918])],
    ['August 1914 – November 1918', on([1914, 8], [1918, 11])],
    ['Michaelmas 1921', { ...on([1921]), literal: 'Michaelmas 1921' }],
    ['1993 Nov-Dec', { ...on([1993]), literal: '1993 Nov-Dec' }],
    ['03/04/1926', { ...on([1926]), literal: '03/04/1926' }],
    ['1986-13', { ...on([1986]), literal: '1986-13' }],
    ['between 1914 and 1918', { literal: 'between 1914 and 1918' }],
    ['n.d.', { literal: 'n.d.' }],
    ['193X', { literal: '193X' }],
    ['in press', { literal: 'in press' }],
    ['1918/1914', { literal: '1918/1914' }],
  ])('is read of “%s”', (words, date) => {
    expect(dateOf(words)).toEqual(date)
  })

  it.each([undefined, '', '  '])('is none of %j', (words) => {
    expect(dateOf(words)).toBeUndefined()
  })

  it.each<[string, string, CslDate]>([
    ['5 November', '1993', on([1993, 11, 5])],
    ['Nov', '1993', on([1993, 11])],
    ['11', '1993', on([1993, 11])],
  ])('is made of a day, “%s”, and its year, %s', (day, year, date) => {
    expect(dayOfYear(day, year)).toEqual(date)
  })

  it('is a date by its schema or words, whatever was written', () => {
    const pieces = fc.constantFrom(
      '19',
      '86',
      '-',
      '/',
      '~',
      '?',
      'c. ',
      ' ',
      'May',
      'Spring',
      '.',
      '00',
      '[',
      ']',
      '–',
    )
    const written = fc.oneof(
      fc.string(),
      fc.array(pieces).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(written, (words) => {
        const date = dateOf(words)
        if (date === undefined) expect(words.trim()).toBe('')
        else expect(cslDateSchema.safeParse(date).success).toBe(true)
      }),
    )
  })
})
