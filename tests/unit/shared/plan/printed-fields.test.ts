/** What a source lacks of what is printed of it. */
import { describe, expect, test } from 'vitest'
import { newId } from '../../../../src/shared/model/ids.ts'
import { type Source, sourceTypes } from '../../../../src/shared/model/source.ts'
import { missingFields, printedByMhra } from '../../../../src/shared/plan/printed-fields.ts'

const whole: Omit<Source, 'type'> = {
  id: newId(),
  title: 'Grain and Power',
  author: [{ family: 'Ashby', given: 'Ruth' }],
  editor: [{ family: 'Tennant', given: 'Paul' }],
  director: [{ family: 'Moss', given: 'Edith' }],
  'container-title': 'Annals of Nowhere',
  publisher: 'Harbour Press',
  'publisher-place': 'Wexcombe',
  genre: 'doctoral thesis',
  volume: '12',
  page: '201-38',
  issued: { 'date-parts': [[1998]] },
  accessed: { 'date-parts': [[2026, 10, 1]] },
  URL: 'https://example.org/',
}

describe.each(sourceTypes)('a %s', (type) => {
  const source: Source = { ...whole, type }
  const wanted = missingFields({ type, title: ' ' }, printedByMhra)

  test('lacks nothing when all is there, and everything when only its type is known', () => {
    expect(missingFields(source, printedByMhra)).toEqual([])
    expect(wanted).toContain('title')
  })
})

test('one field may do in place of another', () => {
  const { author: _, ...edited } = { ...whole, type: 'book' as const }
  expect(missingFields(edited, printedByMhra)).toEqual([])
  expect(missingFields({ ...edited, editor: [{ literal: ' ' }] }, printedByMhra)).toEqual([
    'author',
  ])
})
