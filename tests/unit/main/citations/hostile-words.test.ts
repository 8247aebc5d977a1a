import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCiter, plainText, type Style } from '../../../../src/main/citations/index.ts'
import { readRuns, shield, shieldTitle } from '../../../../src/main/citations/markup.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import type { Source } from '../../../../src/shared/model/source.ts'
import { styleForTests } from '../../../support/styles.ts'

let style: Style
beforeAll(async () => {
  style = await styleForTests()
})

const footnote = (title: string, family = 'Reed'): string => {
  const source = { id: newId(), type: 'book' as const, title, author: [{ family }] }
  const { citations: notes } = createCiter(style, [source]).cite([
    [{ sourceId: source.id, locator: '1' }],
  ])
  return plainText(notes[0] ?? [])
}

describe('words that look like markup', () => {
  it.each([
    '<script>alert(1)</script>',
    '<i>Not</i> Italic <b>Nor Bold</b>',
    '<span class="nocase">x</span>'.replaceAll('"', '”'),
    'R&amp;D &lt;b&gt; &#38;',
    '[b]Bold[/b] [A](http://x.example)',
    '#let X = $Y$ * Z * _W_ `Q` 2*3*4',
    '</w:t><w:br/>',
    '=SUM(A1:A2)',
    'A || B | C',
    'constructor',
    'toString',
    '__proto__',
    '\uE000\uE010\uE01F\uE23C',
  ])('come out as typed: %s', (words) => {
    expect(footnote(words)).toBe(`Reed, ${words}, p. 1.`)
    expect(footnote('Title', words)).toBe(`${words}, Title, p. 1.`)
  })

  it.each([
    ['constructor', 'constructor'],
    ['toString, x', 'valueOf.'],
    ['A', 'constructor.prototype of __proto__'],
  ])('may be the family and given names of an author: %s, %s', (family, given) => {
    const source = { id: newId(), type: 'book' as const, title: 'T', author: [{ family, given }] }
    const { citations: notes } = createCiter(style, [source]).cite([[{ sourceId: source.id }]])
    expect(plainText(notes[0] ?? [])).toBe(`${given} ${family}, T.`)
  })

  it('leave the words beside them their capitals', () => {
    expect(footnote('the <b>iron</b> will')).toBe('Reed, The <b>iron</b> Will, p. 1.')
  })

  it('come back from the shield unchanged, whatever they are', () => {
    const any = fc.string({ unit: 'binary' })
    const ours = fc.string({
      unit: fc.constantFrom('<', '>', '&', '/', '\uE000', '\uE015', '\uE01F', 'a'),
    })
    fc.assert(
      fc.property(fc.oneof(any, ours), (words) => {
        expect(plainText(readRuns(shield(words)))).toBe(words)
        expect(plainText(readRuns(shieldTitle(words)))).toBe(words)
      }),
    )
  })

  it('never make citing fail', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 })
    fc.assert(
      fc.property(words, words, words, (title, family, locator) => {
        const source = { id: newId(), type: 'book' as const, title, author: [{ family }] }
        const cites = [{ sourceId: source.id, locator, prefix: title, suffix: family }]
        const { citations: notes } = createCiter(style, [source]).cite([cites, cites])
        expect(notes).toHaveLength(2)
      }),
      { numRuns: 60 },
    )
  })
})

describe('addresses of sources', () => {
  const linkOf = (given: Pick<Source, 'URL' | 'DOI'>): (string | undefined)[] => {
    const source = { id: newId(), type: 'webpage' as const, title: 'T', ...given }
    const { citations: notes } = createCiter(style, [source]).cite([[{ sourceId: source.id }]])
    return (notes[0] ?? []).flatMap(({ link }) => link ?? [])
  }

  it.each([
    [
      '10.1002/(SICI)1096(1996)99:1<1::AID-A1>3.0.CO;2-1',
      '(SICI)1096(1996)99:1%3C1::AID-A1%3E3.0.CO;2-1',
    ],
    ['10.1002/a#b?c%d', 'a%23b%3Fc%25d'],
    ['10.1002/\uD800x', '%EF%BF%BDx'],
  ])('lead to the DOI, whatever is in it: %s', (DOI, path) => {
    expect(linkOf({ DOI })).toEqual([`https://doi.org/10.1002/${path}`])
  })

  it('are written as addresses are, as Word asks', () => {
    expect(linkOf({ URL: 'https://a.invalid/<b>' })).toEqual(['https://a.invalid/%3Cb%3E'])
  })

  it.each([
    'javascript:hit(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://[',
    '//a.invalid',
  ])('are words and no links where they lead to no page: %s', (URL) => {
    expect(linkOf({ URL })).toEqual([])
  })
})
