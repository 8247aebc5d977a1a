/** Holds the table of fields to what the citation style itself prints. */
import { describe, expect, test } from 'vitest'
import { createCiter, plainText } from '../../../../src/main/citations/index.ts'
import { newId } from '../../../../src/shared/model/ids.ts'
import { type Source, sourceTypes } from '../../../../src/shared/model/source.ts'
import { missingFields } from '../../../../src/shared/plan/printed-fields.ts'
import { styleForTests } from '../../../support/styles.ts'

const whole: Omit<Source, 'type'> = {
  id: newId(),
  title: 'Grain and Power',
  author: [{ family: 'Ashby', given: 'Ruth' }],
  editor: [{ family: 'Tennant', given: 'Paul' }],
  director: [{ family: 'Moss', given: 'Edith' }],
  'container-title': 'Annals of Nowhere',
  publisher: 'Harbour Press',
  genre: 'doctoral thesis',
  volume: '12',
  page: '201-38',
  issued: { 'date-parts': [[1998]] },
  accessed: { 'date-parts': [[2026, 10, 1]] },
  URL: 'https://example.org/',
}

const style = await styleForTests()
const printed = (source: Source): string => {
  const { citations: notes } = createCiter(style, [source]).cite([[{ sourceId: source.id }]])
  return plainText(notes[0] ?? [])
}

describe.each(sourceTypes)('a %s', (type) => {
  const source: Source = { ...whole, type }
  const wanted = missingFields({ type, title: ' ' }, 'mhra')

  test('lacks nothing when all is there, and everything when only its type is known', () => {
    expect(missingFields(source, 'mhra')).toEqual([])
    expect(wanted).toContain('title')
  })

  test('is printed otherwise without any field that is asked for', () => {
    for (const field of wanted.filter((name) => name !== 'title')) {
      const { [field]: _gone, ...rest } = source
      expect(printed({ ...rest, title: source.title }), field).not.toBe(printed(source))
    }
  })
})

test('one field may do in place of another', () => {
  const { author: _, ...edited } = { ...whole, type: 'book' as const }
  expect(missingFields(edited, 'mhra')).toEqual([])
  expect(missingFields({ ...edited, editor: [{ literal: ' ' }] }, 'mhra')).toEqual(['author'])
})

test('a style without a table of its own is asked for what MHRA prints', () => {
  const bare = { type: 'book', title: 'Grain' } as const
  expect(missingFields(bare, 'elsewhere')).toEqual(missingFields(bare, 'mhra'))
})
