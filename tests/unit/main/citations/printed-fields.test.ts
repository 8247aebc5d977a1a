/** Which fields of a source each of the first styles prints, and so asks for. */
import { describe, expect, test } from 'vitest'
import { printedFieldsOf } from '../../../../src/main/citations/index.ts'
import type { FirstStyle } from '../../../../src/shared/model/citation-style.ts'
import type { SourceType } from '../../../../src/shared/model/source.ts'
import { missingFields, printedByMhra } from '../../../../src/shared/plan/printed-fields.ts'
import { styleForTests } from '../../../support/styles.ts'

const lacking: readonly [FirstStyle, SourceType, readonly string[]][] = [
  ['mhra', 'book', ['author', 'title', 'publisher', 'issued']],
  ['chicago-notes', 'book', ['author', 'title', 'publisher-place', 'publisher', 'issued']],
  ['harvard', 'book', ['author', 'title', 'publisher-place', 'publisher', 'issued']],
  ['apa', 'book', ['author', 'title', 'publisher', 'issued']],
  ['mla', 'book', ['author', 'title', 'publisher', 'issued']],
  ['oscola', 'book', ['author', 'title', 'publisher', 'issued']],
  ['vancouver', 'book', ['author', 'title', 'publisher-place', 'publisher', 'issued']],
  ['harvard', 'webpage', ['title', 'URL', 'accessed']],
  ['mhra', 'webpage', ['title', 'container-title', 'URL', 'accessed']],
  ['oscola', 'chapter', ['author', 'title', 'container-title', 'editor', 'publisher', 'issued']],
]

describe('a record of which only the type is known', () => {
  test.each(lacking)('in %s a %s lacks what is printed of it', async (id, type, fields) => {
    const printed = printedFieldsOf(await styleForTests(id))
    expect(missingFields({ type, title: ' ' }, printed)).toEqual(fields)
  })
})

test('what is asked for until a style is known is what MHRA prints', async () => {
  const found = printedFieldsOf(await styleForTests('mhra'))
  const inOrder = (printed: typeof found) =>
    Object.fromEntries(Object.entries(printed).map(([type, fields]) => [type, fields.toSorted()]))
  expect(inOrder(found)).toEqual(inOrder(printedByMhra))
})
