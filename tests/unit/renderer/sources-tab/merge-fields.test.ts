// Several records of one source, side by side.
import { expect, test } from 'vitest'
import { compared, merged } from '../../../../src/renderer/src/sources-tab/merge-fields.ts'
import type { Source } from '../../../../src/shared/model/source.ts'

const one: Source = { id: 'one', type: 'book', title: 'Stalin', tags: ['Stalin'] }
const other: Source = {
  id: 'other',
  type: 'book',
  title: 'Stalin: A Biography',
  publisher: 'Macmillan',
  tags: ['stalin', 'lives'],
  kept: { keywords: 'USSR' },
}

test('what only one record says is taken from it, and what is chosen from the one that was chosen', () => {
  const fields = compared([one, other], 0)
  expect(fields.map(({ field, isSame, usual }) => [field, isSame, usual])).toEqual([
    ['type', true, 0],
    ['title', false, 0],
    ['publisher', false, 1],
  ])
  expect(merged([one, other], fields, { title: 1 })).toEqual({
    type: 'book',
    title: 'Stalin: A Biography',
    publisher: 'Macmillan',
    tags: ['stalin', 'lives'],
    kept: { keywords: 'USSR' },
  })
})
