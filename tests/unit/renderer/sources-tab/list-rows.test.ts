// The sources as a table shows them.
import { describe, expect, test } from 'vitest'
import {
  counts,
  found,
  noFilters,
  rowsOf,
  sorted,
} from '../../../../src/renderer/src/sources-tab/list-rows.ts'
import type { Source } from '../../../../src/shared/model/source.ts'
import { printedByMhra } from '../../../../src/shared/plan/printed-fields.ts'

const service: Source = {
  id: 'service',
  type: 'book',
  title: 'Stalin: A Biography',
  author: [{ family: 'Service', given: 'Robert' }],
  publisher: 'Macmillan',
  issued: { 'date-parts': [[2004]] },
  tags: ['Stalin'],
}
const again: Source = { ...service, id: 'again', title: 'Stalin', tags: [] }
const letter: Source = { id: 'letter', type: 'personal_communication', title: 'Letter to Congress' }
const rows = rowsOf(
  [letter, again, service],
  [{ id: 'service', places: 3, things: 1, notebooks: ['russia'] }],
  printedByMhra,
)
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)

describe('the table of sources', () => {
  test('says what the style lacks, how often each is cited and what looks the same', () => {
    const [first, second, third] = rows
    expect(first).toMatchObject({ missing: ['author', 'issued'], places: 0, alike: [] })
    expect(second?.alike).toEqual(['service'])
    expect(third).toMatchObject({ author: 'Service', year: '2004', places: 3, alike: ['again'] })
  })

  test.each([
    ['a kind', { ...noFilters, kind: 'book' as const }, '', ['again', 'service']],
    ['a tag, whatever its capitals', { ...noFilters, tag: 'stalin' }, '', ['service']],
    ['a notebook', { ...noFilters, notebook: 'russia' }, '', ['service']],
    ['what is cited', { ...noFilters, only: 'cited' as const }, '', ['service']],
    ['what is not', { ...noFilters, only: 'uncited' as const }, '', ['letter', 'again']],
    ['what lacks a field', { ...noFilters, only: 'lacking' as const }, '', ['letter']],
    ['what looks the same', { ...noFilters, only: 'alike' as const }, '', ['again', 'service']],
    ['primary sources', { ...noFilters, only: 'primary' as const }, '', ['letter']],
    ['words', noFilters, 'serv macm', ['again', 'service']],
  ])('is narrowed by %s', (_, filters, typed, expected) => {
    expect(ids(found(rows, filters, typed))).toEqual(expected)
  })

  test('has what lacks an author or a year last, whichever way it is sorted', () => {
    for (const direction of ['ascending', 'descending'] as const)
      for (const column of ['author', 'year'] as const)
        expect(ids(sorted(rows, { column, direction })).at(-1)).toBe('letter')
    expect(ids(sorted(rows, { column: 'cited', direction: 'descending' }))[0]).toBe('service')
  })

  test('is counted by what it can be narrowed by', () => {
    expect(counts(rows)).toMatchObject({ all: 3, cited: 1, uncited: 2, alike: 2, primary: 1 })
  })
})
