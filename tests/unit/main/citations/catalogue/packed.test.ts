import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openPacked, packCatalogue } from '../../../../../src/main/citations/catalogue/packed.ts'

const style = fc.record(
  {
    id: fc.string({ minLength: 1 }),
    title: fc.string(),
    format: fc.constantFrom('note', 'author-date', 'numeric'),
    fields: fc.array(fc.string(), { maxLength: 3 }),
    language: fc.constantFrom('en-GB', 'de-DE'),
    json: fc.json(),
  },
  { requiredKeys: ['id', 'title', 'format', 'fields', 'json'] },
)
const locale = fc.record({ tag: fc.string(), json: fc.json() })

describe('a packed catalogue', () => {
  test('holds every style and locale as it was, in its order', () => {
    fc.assert(
      fc.property(fc.array(style, { maxLength: 80 }), fc.array(locale), (styles, locales) => {
        const packed = openPacked(packCatalogue(styles, locales))
        const back = packed.styles.map(({ piece, line, ...known }) => ({
          ...known,
          json: packed.jsonOf({ piece, line }),
        }))
        expect(back).toEqual(styles)
        expect(
          packed.locales.map((each) => ({ tag: each.tag, json: packed.jsonOf(each) })),
        ).toEqual(locales)
      }),
      { numRuns: 25 },
    )
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['another file', Buffer.from('PK and more')],
  ])('is not read out of %s', (_, bytes) => {
    expect(() => openPacked(bytes)).toThrow('catalogue of styles is not one')
  })

  test('has no style where none stands', () => {
    const packed = openPacked(packCatalogue([], [{ tag: 'en-GB', json: '{}' }]))
    expect(() => packed.jsonOf({ piece: 0, line: 1 })).toThrow('no line 1')
  })
})
