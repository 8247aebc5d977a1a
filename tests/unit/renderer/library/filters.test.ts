import { describe, expect, test } from 'vitest'
import {
  type Chip,
  chipsOf,
  inLine,
  saysFilter,
  scopeOf,
} from '../../../../src/renderer/src/library/filters.ts'
import type { Facets } from '../../../../src/shared/contract-library.ts'
import { readSearch, toggleFilter } from '../../../../src/shared/search/index.ts'

const year = (from: number, to: number, count: number) => ({ from, to, count })
const facets: Facets = {
  snippets: 4,
  notes: 2,
  notebooks: [],
  tags: [],
  people: [
    { name: 'Lenin', count: 2 },
    { name: 'Stalin', count: 2 },
    { name: 'Trotsky', count: 1 },
  ],
  kinds: [
    { kind: 'statistic', count: 1 },
    { kind: 'event', count: 2 },
    { kind: 'statement', count: 1 },
  ],
  sources: [],
  decades: [],
  periods: [year(1927, 1927, 2), year(1920, 1929, 3), year(1915, 1919, 1)],
  used: 1,
  unused: 3,
  uncited: 0,
  starred: 0,
}
const said = (chips: readonly Chip[]) =>
  chips.map(({ label, count, isOn }) => `${label} ${count}${isOn ? ' on' : ''}`)

describe('what a result can be narrowed to', () => {
  test('is what there is in it, each with how many it would leave', () => {
    expect(said(chipsOf(facets, 'terror'))).toEqual([
      'Unused 3',
      'Statistic 1',
      'Event 2',
      'Statement 1',
      '1927 2',
      '1920s 3',
      '1915–19 1',
      'Lenin 2',
      'Stalin 2',
    ])
  })

  test('has nothing that all of it is, and what is unused only where the plan uses some of it', () => {
    const alike = {
      ...facets,
      kinds: [{ kind: 'event' as const, count: 4 }],
      people: [{ name: 'Stalin', count: 4 }],
      used: 0,
      unused: 4,
    }
    expect(said(chipsOf(alike, ''))).toEqual(['1927 2', '1920s 3', '1915–19 1'])
    expect(said(chipsOf(alike, 'kind:event'))).toContain('Event 4 on')
  })

  test.each([
    ['kind:event', 'Event 2 on'],
    ['KIND:ev', 'Event 2 on'],
    ['year:1920..1929', '1920s 3 on'],
    ['year:192', '1920s 3 on'],
    ['year:1915..1919', '1915–19 1 on'],
    ['person:stalin terror', 'Stalin 2 on'],
    ['is:unused', 'Unused 3 on'],
  ])('says of %s that it is on, however it is typed', (words, on) => {
    expect(said(chipsOf(facets, words)).filter((each) => each.endsWith('on'))).toEqual([on])
  })

  test('keeps what is on though nothing is left of it', () => {
    const none = { ...facets, snippets: 0, unused: 0, kinds: [], people: [] }
    expect(said(chipsOf(none, 'is:unused'))).toContain('Unused 0 on')
  })

  test('is put into the search by a press, and taken out by another', () => {
    for (const { filter } of chipsOf(facets, 'terror')) {
      const narrowed = toggleFilter('terror', filter)
      expect(readSearch(narrowed).filters).toHaveLength(1)
      expect(chipsOf(facets, narrowed).filter(({ isOn }) => isOn)).toHaveLength(1)
      expect(toggleFilter(narrowed, filter)).toBe('terror')
    }
  })
})

describe('the line', () => {
  test('has one of each sort in turn', () => {
    expect(said(inLine(chipsOf(facets, ''))).slice(0, 5)).toEqual([
      'Unused 3',
      'Statistic 1',
      '1927 2',
      'Lenin 2',
      'Event 2',
    ])
  })

  test('leaves what is at its front in its place, and brings what is on further back to it', () => {
    expect(said(inLine(chipsOf(facets, 'kind:statistic')))[1]).toBe('Statistic 1 on')
    expect(said(inLine(chipsOf(facets, 'person:"Stalin"')))[0]).toBe('Stalin 2 on')
  })
})

describe('a chip of the search', () => {
  test.each([
    ['person:"Leon Trotsky"', 'person:Leon Trotsky', undefined, undefined],
    ['-tag:power', '-tag:power', undefined, undefined],
    ['is:starred', 'is:starred', undefined, undefined],
    ['is:Unused', 'is:Unused', 'in this plan', 'in any plan'],
    ['-is:used', '-is:used', 'in this plan', 'in any plan'],
  ])('%s says what it is, and where a snippet counts as used', (typed, says, here, anywhere) => {
    const [filter] = readSearch(typed).filters
    if (!filter) throw new Error(`${typed} is no filter`)
    expect([saysFilter(filter), scopeOf(filter, true), scopeOf(filter, false)]).toEqual([
      says,
      here,
      anywhere,
    ])
  })
})
