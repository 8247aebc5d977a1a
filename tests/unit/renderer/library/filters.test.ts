import { describe, expect, test } from 'vitest'
import {
  asQuery,
  type Chip,
  chipsOf,
  type Filter,
  inLine,
  labelOf,
  passes,
} from '../../../../src/renderer/src/library/filters.ts'
import type { SnippetKind } from '../../../../src/shared/model/note.ts'

const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` })
const snippet = (
  id: string,
  kind: SnippetKind,
  years: readonly number[] = [],
  people: readonly string[] = [],
) => ({ id, kind, dates: years.map(year), people })

const notes = [
  snippet('a', 'statistic', [1922], ['Lenin']),
  snippet('b', 'event', [1923, 1927], ['Vladimir Lenin', 'Trotsky']),
  snippet('c', 'event', [1927], ['Stalin']),
  snippet('d', 'statement', [], ['Stalin']),
]
const none = new Map<string, string>()
const said = (chips: readonly Chip[]) =>
  chips.map(({ filter, count, isOn }) => `${labelOf(filter)} ${count}${isOn ? ' on' : ''}`)
const named = (label: string): Filter => {
  const chip = chipsOf(notes, [], new Map([['a', 'point 1']])).find(
    ({ filter }) => labelOf(filter) === label,
  )
  if (!chip) throw new Error(`nothing is called ${label}`)
  return chip.filter
}

describe('what a list can be narrowed to', () => {
  test('is what its snippets have, each with how many', () => {
    expect(said(chipsOf(notes, [], none))).toEqual([
      'Statistic 1',
      'Event 2',
      'Statement 1',
      '1927 2',
      '1922 1',
      '1923 1',
      'Lenin 2',
      'Stalin 2',
    ])
  })

  test('has what is unused only where the plan uses some of them', () => {
    expect(said(chipsOf(notes, [], new Map([['a', 'point 1']])))[0]).toBe('Unused 3')
    expect(said(chipsOf(notes, [], new Map([['z', 'point 1']])))[0]).toBe('Statistic 1')
  })

  test('has nothing that all of them are', () => {
    expect(
      said(
        chipsOf(
          [notes[1], notes[2]].flatMap((each) => each ?? []),
          [],
          none,
        ),
      ),
    ).toEqual(['1923 1'])
  })

  test('counts what each would leave beside the filters of other sorts that are on', () => {
    const chips = said(chipsOf(notes, [named('Event')], none))
    expect(chips).toEqual([
      'Statistic 1',
      'Event 2 on',
      'Statement 1',
      '1927 2',
      '1923 1',
      'Lenin 1',
      'Stalin 1',
    ])
  })

  test('keeps what is on though nothing is left of it', () => {
    const chips = chipsOf(
      [notes[3]].flatMap((each) => each ?? []),
      [named('Statistic')],
      none,
    )
    expect(said(chips)).toContain('Statistic 0 on')
  })

  test('says many years by periods of one length', () => {
    const many = [1901, 1914, 1917, 1922, 1929, 1936, 1941].map((at) =>
      snippet(`${at}`, 'event', [at]),
    )
    const periods = chipsOf(many, [], none).map(({ filter }) => labelOf(filter))
    expect(periods).toEqual(['1910s', '1920s', '1900s', '1930s', '1940s'])
  })
})

describe('a snippet passes', () => {
  const left = (...labels: string[]) =>
    notes
      .filter((each) => passes(labels.map(named), each, new Map([['a', 'point 1']])))
      .map(({ id }) => id)

  test.each([
    [[], ['a', 'b', 'c', 'd']],
    [['Event'], ['b', 'c']],
    [
      ['Event', 'Statistic'],
      ['a', 'b', 'c'],
    ],
    [['Event', 'Lenin'], ['b']],
    [['1927'], ['b', 'c']],
    [['Unused', 'Lenin'], ['b']],
    [['Statistic', 'Stalin'], []],
  ] as const)('%j', (labels, ids) => {
    expect(left(...labels)).toEqual(ids)
  })
})

test('the search is asked for the same', () => {
  const uses = new Map([['a', 'point 1']])
  expect(asQuery(['Unused', 'Event', '1927', 'Lenin'].map(named), uses)).toEqual({
    kinds: ['event'],
    periods: [year(1927)],
    people: ['Lenin'],
    without: ['a'],
  })
})

describe('the line', () => {
  test('has one of each sort in turn', () => {
    const line = inLine(chipsOf(notes, [], new Map([['a', 'point 1']])))
    expect(said(line).slice(0, 5)).toEqual([
      'Unused 3',
      'Statistic 1',
      '1927 2',
      'Lenin 2',
      'Event 2',
    ])
  })

  test('leaves what is at its front in its place, and brings what is on further back to it', () => {
    const front = inLine(chipsOf(notes, [named('Statistic')], none))
    expect(said(front)[0]).toBe('Statistic 1 on')
    const back = inLine(chipsOf(notes, [named('Stalin')], none))
    expect(said(back)[0]).toBe('Stalin 2 on')
  })
})
