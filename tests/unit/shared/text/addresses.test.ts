import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutAddresses } from '../../../../src/shared/text/addresses.ts'

const shown = (text: string) => withoutAddresses(text).replace(/\s+/g, ' ').trim()

test.each([
  ['As the [purges](https://en.wikipedia.org/wiki/Purges) show.', 'As the [purges] show.'],
  ['a [siege](../maps/siege.html "A map") of Malta', 'a [siege] of Malta'],
  ['[Mao](https://a.org/wiki/Mao_(book)) wrote', '[Mao] wrote'],
  ['at http://localhost:3000/a?b=1#c once', 'at once'],
  ['www.bbc.co.uk/history tells', 'tells'],
  ['from history.com and archive.org/details/guns, too', 'from and , too'],
  ['see nationalarchives.gov.uk for it', 'see for it'],
  ['lib.ru/books has it', 'has it'],
  ['by doi:10.1017/S0018246X and 10.1000/182 alone', 'by and alone'],
  ['ask reader@melitensia.org today', 'ask today'],
])('“%s” is “%s” without its addresses', (text, words) => {
  expect(shown(text)).toBe(words)
})

test.each([
  'The end.Then he came back.',
  'U.S. aid, e.g. grain, i.e. wheat',
  'It rose by 10.5 per cent/year.',
  'Text [sic] (as he wrote) and/or so',
  'Rome.it was hot',
  'a company of men, an organisation',
])('“%s” has no address', (text) => {
  expect(withoutAddresses(text)).toBe(text)
})

test('all else stays where it was', () => {
  const piece = fc.constantFrom('war', ' ', '.', 'https://', 'a.org', '/', '@', '](', ')', '“', 'é')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const left = withoutAddresses(text)
      expect(left).toHaveLength(text.length)
      for (const [at, sign] of left.split('').entries()) expect([' ', text[at]]).toContain(sign)
    }),
  )
})
