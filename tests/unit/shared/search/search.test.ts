import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Filter,
  filterNames,
  filterOf,
  groupOf,
  hasFilter,
  readSearch,
  withFilter,
  withoutFilter,
  writeSearch,
} from '../../../../src/shared/search/index.ts'

const filter = (by: Filter['by'], value: string, marks: Partial<Filter> = {}): Filter => ({
  by,
  value,
  isWhole: false,
  isNot: false,
  ...marks,
})
const whole = { isWhole: true }
const not = { isNot: true }

describe('what is typed into a search', () => {
  test.each<[string, { words?: string; excluded?: string[]; filters?: Filter[] }]>([
    ['terror famine', { words: 'terror famine' }],
    ['"great power" terror', { words: '"great power" terror' }],
    ['“great power', { words: '“great power' }],
    ['terror -lenin', { words: 'terror', excluded: ['lenin'] }],
    ['-"red army" terror', { words: 'terror', excluded: ['red army'] }],
    ['anti-war 1923-25 - x', { words: 'anti-war 1923-25 - x' }],
    ['--', { words: '--' }],
    ['-!', { words: '-!' }],
    ['tag:power', { filters: [filter('tag', 'power')] }],
    ['TAG:Power', { filters: [filter('tag', 'Power')] }],
    ['terror tag:power famine', { words: 'terror famine', filters: [filter('tag', 'power')] }],
    ['person:"Leon Trotsky"', { filters: [filter('person', 'Leon Trotsky', whole)] }],
    ['person:“Leon  Trotsky”', { filters: [filter('person', 'Leon Trotsky', whole)] }],
    ['person:"Leon Tr', { filters: [filter('person', 'Leon Tr')] }],
    ['-tag:power -is:used', { filters: [filter('tag', 'power', not), filter('is', 'used', not)] }],
    ['kind:stat is:Unused', { filters: [filter('kind', 'stat'), filter('is', 'Unused')] }],
    ['year:1922..1926', { filters: [filter('year', '1922..1926')] }],
    ['tag:"a"terror', { words: 'terror', filters: [filter('tag', 'a', whole)] }],
    ['http://example.org 10:30 foo:bar', { words: 'http://example.org 10:30 foo:bar' }],
    ['"tag:power"', { words: '"tag:power"' }],
    ['xtag:power', { words: 'xtag:power' }],
    ['per', { words: 'per' }],
    ['', {}],
    ['  \n ', {}],
  ])('%j is taken apart', (typed, { words = '', excluded = [], filters = [] }) => {
    expect(readSearch(typed)).toEqual({ words, excluded, filters, unfinished: [] })
  })

  test.each(['tag:', 'tag:""', 'terror -tag:', 'year:soon', 'is:un', 'kind:rumour', "tag:'"])(
    '%j has a filter that asks for nothing yet',
    (typed) => {
      const { words, filters, unfinished } = readSearch(typed)
      expect(filters).toEqual([])
      expect(unfinished).toHaveLength(1)
      expect(words).toBe(typed.startsWith('terror') ? 'terror' : '')
    },
  )

  test('is read in linear time, however it repeats itself', () => {
    for (const part of ['-', 'tag:', '"', 'tag:"', '-"a', ' ', 'year:1..'])
      expect(() => readSearch(part.repeat(1000))).not.toThrow()
  })
})

const signs = fc.constantFrom(...'ab1é:-. "“”\n', 'tag:', 'is:used', ' -', 'year:19', 'Łódź', '中')
const anyTyped = fc.array(signs, { maxLength: 14 }).map((parts) => parts.join(''))

describe('a search', () => {
  test('is read the same from what is written of it', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const { unfinished: _, ...read } = readSearch(typed)
        // A name in marks that are not closed has no other way to be written.
        fc.pre(!read.filters.some(({ isWhole, value }) => !isWhole && value.includes(' ')))
        expect(readSearch(writeSearch(read))).toEqual({ ...read, unfinished: [] })
      }),
      { numRuns: 2000 },
    )
  })

  test('loses none of its words, whatever is a filter', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const { words, excluded, filters, unfinished } = readSearch(typed)
        const kept = [words, ...excluded, ...[...filters, ...unfinished].map(({ value }) => value)]
        for (const letter of typed.match(/[ébŁź中]/gu) ?? [])
          expect(kept.join(' ')).toContain(letter)
      }),
    )
  })
})

describe('a filter put into what is typed', () => {
  const power = filterOf('tag', 'power')
  test.each([
    ['', 'tag:"power" '],
    ['terror', 'tag:"power" terror'],
    ['"great po', 'tag:"power" "great po'],
    ['terror tag:', 'terror tag:"power" '],
    ['terror tag:po', 'terror tag:"power" '],
    ['terror tag:"po', 'terror tag:"power" '],
    ['terror tag:power', 'terror tag:"power" '],
    ['tag:"power" terror', 'tag:"power" terror'],
    ['TAG:Power terror', 'TAG:Power terror'],
    ['terror tag:war', 'tag:"power" terror tag:war'],
    ['-tag:power x', 'tag:"power" -tag:power x'],
  ])('%j becomes %j', (typed, becomes) => {
    expect(withFilter(typed, power)).toBe(becomes)
  })

  test('stands without quotation marks where it is one of a few', () => {
    expect(withFilter('kind:ev', filterOf('kind', 'event'))).toBe('kind:event ')
    expect(withFilter('is:un', filterOf('is', 'unused'))).toBe('is:unused ')
    expect(withFilter('', filterOf('year', '1922..1926'))).toBe('year:1922..1926 ')
  })

  test('is there, and gone when it is taken out, and the words are as they were', () => {
    const names = fc.constantFrom('power', 'Łódź', 'essay 1', 'a "b" c', 'O’Neill')
    const by = fc.constantFrom(
      ...filterNames.filter((name) => !['kind', 'year', 'is'].includes(name)),
    )
    fc.assert(
      fc.property(anyTyped, by, names, fc.boolean(), (typed, by, name, isNot) => {
        const added = { ...filterOf(by, name), isNot }
        const having = withFilter(typed, added)
        expect(hasFilter(having, added)).toBe(true)
        expect(readSearch(having).words).toBe(readSearch(typed).words)
        const without = withoutFilter(having, added)
        expect(hasFilter(without, added)).toBe(false)
        expect(readSearch(without).words).toBe(readSearch(typed).words)
        expect(withFilter(having, added).trim()).toBe(having.trim())
      }),
      { numRuns: 500 },
    )
  })

  test('leaves others of its kind where they are', () => {
    expect(withoutFilter('tag:power tag:"war" terror', power)).toBe('tag:"war" terror')
    expect(withoutFilter('-tag:power terror', power)).toBe('-tag:power terror')
  })
})

test('what is asked of a snippet’s use, its source and its star are things apart', () => {
  const groups = ['used', 'unused', 'cited', 'uncited', 'starred'].map((state) =>
    groupOf(filterOf('is', state)),
  )
  expect(groups).toEqual(['use', 'use', 'cite', 'cite', 'star'])
})
