import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chains, eachChain } from '../../../../src/shared/text/chains.ts'

const byPattern = (text: string) =>
  [...text.matchAll(new RegExp(chains))].map(({ 0: raw, index }) => [raw, index])

function oneByOne(text: string) {
  const found: [string, number][] = []
  eachChain(text, (raw, start) => found.push([raw, start]))
  return found
}

/** What words are joined and ended by, so that texts of them have what is hard to tell apart. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'B',
    'the',
    'Party',
    '1',
    '12',
    '345',
    'é',
    'e\u0301',
    'ʿ',
    'ß',
    '中',
    '한',
    'ไท',
    '𝔄',
    '\u00ad',
  ],
  ...[
    ' ',
    '\n',
    '\u00a0',
    '.',
    ',',
    ', ',
    '. ',
    '-',
    '‐',
    '–',
    '—',
    "'",
    '’',
    '`',
    '(',
    ')',
    '"',
    ';',
    '/',
    '£',
  ],
)

describe('what is written together, found word by word', () => {
  it.each([
    'The U.S.A. signed, in 1923-25, for £1,250,000 (26\u00a0000 of them).',
    'calen-\ndar and collec\u00ad\ntivised; A. J. P. Taylor’s A.J.P.Taylor',
    '. .A. of .b. and a.b, c',
    'Dvořák’s 毛泽东 in1949年 e\u0301a',
    '',
  ])('is what the pattern finds in “%s”', (text) => {
    expect(oneByOne(text)).toEqual(byPattern(text))
  })

  it('is what the pattern finds in any text', () => {
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 24 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(oneByOne(text)).toEqual(byPattern(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves out plain words whose first letter is of no use, and no others', () => {
    const found: string[] = []
    const isOfUse = (first: number): boolean => String.fromCharCode(first) === 'p'
    eachChain('the party of anti-party men in Łódź', (raw) => found.push(raw), isOfUse)
    expect(found).toEqual(['party', 'anti-party', 'Łódź'])
  })
})
