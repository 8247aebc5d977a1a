import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  finishedIn,
  readSearch,
  searchInField,
  withoutLastFilter,
  wordsInField,
  writeSearch,
} from '../../../../src/shared/search/index.ts'

/** What is typed, with the caret at the bar. */
const typing = (marked: string) => {
  const caret = marked.indexOf('|')
  const { search, caret: after } = finishedIn(
    { filters: [], typed: marked.replace('|', '') },
    caret < 0 ? null : caret,
  )
  const { filters, typed } = search
  return [
    writeSearch({ words: '', excluded: [], filters }),
    caret < 0 ? typed : `${typed.slice(0, after)}|${typed.slice(after)}`,
  ]
}

describe('a filter that is typed', () => {
  test.each<[string, string, string]>([
    ['person:Stalin|', '', 'person:Stalin|'],
    ['person:Stalin |', 'person:Stalin', '|'],
    ['person:Stalin', 'person:Stalin', ''],
    ['terror tag:power |', 'tag:power', 'terror |'],
    ['tag:po| terror', '', 'tag:po| terror'],
    ['tag:power |terror', 'tag:power', '|terror'],
    ['terror tag:power |famine', 'tag:power', 'terror |famine'],
    ['terror fam|ine tag:power', 'tag:power', 'terror fam|ine '],
    ['person:"Leon |', '', 'person:"Leon |'],
    ['person:"Leon Trotsky"|', '', 'person:"Leon Trotsky"|'],
    ['person:"Leon Trotsky" |', 'person:"Leon Trotsky"', '|'],
    ['person:"Leon Trotsky"a|', 'person:"Leon Trotsky"', 'a|'],
    ['person:"Leon Trotsky', 'person:"Leon Trotsky"', ''],
    ['year:1922..1926 |', 'year:1922..1926', '|'],
    ['-tag:power |', '-tag:power', '|'],
    ['tag:a tag:b is:starred |', 'tag:a tag:b is:starred', '|'],
    ['is:un |', '', 'is:un |'],
    ['tag: |', '', 'tag: |'],
    ['10:30 -lenin "red army" |', '', '10:30 -lenin "red army" |'],
    ['|', '', '|'],
    ['', '', ''],
  ])('%j leaves the chips %j and the words %j', (marked, chips, left) => {
    expect(typing(marked)).toEqual([chips, left])
  })

  test('is not there twice, however it is typed again', () => {
    const first = searchInField('year:1920s tag:Power kind:event')
    for (const again of ['year:1920..1929', 'tag:"power"', 'KIND:even'])
      expect(finishedIn({ ...first, typed: again }, null).search).toEqual(first)
  })

  test('is taken away from the last, and its words stay', () => {
    const search = searchInField('tag:power terror person:Stalin')
    expect(wordsInField(withoutLastFilter(search))).toBe('tag:power terror ')
    expect(wordsInField(withoutLastFilter(withoutLastFilter(search)))).toBe('terror ')
    const none = searchInField('terror')
    expect(withoutLastFilter(none)).toBe(none)
  })
})

const anyTyped = fc
  .array(
    fc.constantFrom(...'ab1 -"', 'tag:', 'is:used', ' ', ' -', 'year:19', 'person:"Leon T', '" '),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''))

test('a search asks for the same in the field as it was typed, wherever the caret is', () => {
  fc.assert(
    fc.property(anyTyped, fc.nat(30), (typed, at) => {
      const asked = readSearch(typed)
      // A name in marks that are not closed has no other way to be written.
      fc.pre(!asked.filters.some(({ isWhole, value }) => !isWhole && value.includes(' ')))
      const { search, caret } = finishedIn({ filters: [], typed }, Math.min(at, typed.length))
      expect(caret).toBeLessThanOrEqual(search.typed.length)
      const { filters, ...rest } = readSearch(wordsInField(search))
      const { filters: sought, ...others } = asked
      expect(rest).toEqual(others)
      expect(new Set(filters.map(say))).toEqual(new Set(sought.map(say)))
    }),
    { numRuns: 2000 },
  )
})

const say = (filter: ReturnType<typeof readSearch>['filters'][number]) =>
  `${filter.isNot} ${filter.by} ${filter.value.toLowerCase()}`
