// Numbers that sources are known by, and dates said back.
import { describe, expect, test } from 'vitest'
import { faultOfDoi, faultOfIsbn, faultOfIssn } from '../../../../src/shared/text/identifiers.ts'
import { sayTypedDate } from '../../../../src/shared/text/said-dates.ts'

describe('an identifier', () => {
  test.each(['978-0-330-41913-0', '0-19-852663-6', '080442957X', 'ISBN 9780306406157 (pbk)', ''])(
    'of a book is right: %s',
    (words) => expect(faultOfIsbn(words)).toBeNull(),
  )
  test.each([
    ['978-0-306-40615-8', 'One of the figures of this ISBN is wrong: its last checks them.'],
    ['12345', 'An ISBN has 10 or 13 figures; this has 5.'],
    ['978-O-306', 'An ISBN has figures only, and X at its end at most.'],
  ])('of a book is doubted: %s', (words, says) => expect(faultOfIsbn(words)).toBe(says))
  test('of a journal is checked by its last figure', () => {
    expect(faultOfIssn('0378-5955')).toBeNull()
    expect(faultOfIssn('0378-5954')).toContain('is wrong')
  })
  test('of an article may have its resolver before it', () => {
    expect(faultOfDoi('https://doi.org/10.1093/ehr/cew123')).toBeNull()
    expect(faultOfDoi('ehr/cew123')).toContain('A DOI begins with 10')
  })
})

test.each([
  ['2 Mar 1930', 'day', '2 March 1930'],
  ['2 March 1930', 'day', null],
  ['October 1923', 'day', 'month and year, no day'],
  ['1968', 'year', null],
  ['1968', 'day', 'year, no month or day'],
  ['n.d.', 'year', 'kept as words: no year is read in it'],
  ['', 'day', null],
] as const)('a date typed as “%s” where a %s is wanted says: %s', (typed, wants, says) => {
  expect(sayTypedDate(typed, wants)).toBe(says)
})
